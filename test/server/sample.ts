import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Demarche, openDemarche } from '../../src/demarche.ts'

/** An article whose words would run on a page that does not escape them. */
export const HOSTILE = `date 2031-03-05 Company answers <script>document.title='owned'</script> & "union"
The port company rejected the demand of the union on Wednesday, its director Leo Brandt said.
"We will <img src=x onerror=document.title='owned'> not pay 5%," Brandt said in a statement.
"[click](javascript:alert(1)) and =HYPERLINK(1)," he added.
`

export const CALM = `date 2031-03-04 Union demands raise in the port
The union of dockers demanded a raise of 5% from the port company on Tuesday.
"We will not accept less than 5%," its leader Ana Rojas said in a statement.
Rojas said she would meet Leo Brandt, the director of the port company, in Genoa on Thursday.
`

export async function sampleApp(): Promise<Demarche> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-server-'))
  try {
    writeFileSync(join(folder, 'a.txt'), CALM)
    writeFileSync(join(folder, 'b.txt'), HOSTILE)
    const app = await openDemarche(':memory:')
    for await (const added of app.add([folder])) if (added.kind === 'failed') throw added.error
    return app
  } finally {
    rmSync(folder, { recursive: true })
  }
}

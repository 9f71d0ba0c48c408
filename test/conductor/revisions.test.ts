import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDemarche } from '../../src/demarche.ts'

const page = (days: number): string =>
  `<html lang="en"><head><title>Union gives the port company ${days} days</title><link rel="canonical" href="https://harbour.example/talks"><meta property="article:published_time" content="2031-03-04T10:00:00Z"></head><body><article><h1>Union gives the port company ${days} days</h1><p>The union of dockers demanded a ${days}-day truce from the port company on Tuesday.</p><p>Its leader Ana Rojas said in a statement that the dockers were ready to talk about wages and about the hours of the night shift.</p></article></body></html>`

test('a changed number is news; going back to an earlier text is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-versions-'))
  const app = await openDemarche(':memory:')
  try {
    for (const [name, html] of [
      ['1.html', page(30)],
      ['2.html', page(60)],
      ['3.html', page(30)],
    ] as const) {
      writeFileSync(join(folder, name), html)
      for await (const added of app.add([join(folder, name)])) if (added.kind === 'failed') throw added.error
    }
    const [second, ...more] = await app.revisions(null)
    expect(second!.isNews).toBe(true)
    expect(second!.changes.flatMap(({ numbers }) => numbers)).toContainEqual({ from: '30', to: '60' })
    // The third page is the first again, word for word: the ledger had it already.
    expect(more).toEqual([])
  } finally {
    await app.close()
    rmSync(folder, { recursive: true })
  }
})

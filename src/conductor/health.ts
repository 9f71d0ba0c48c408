import { statSync } from 'node:fs'
import type { Health } from '../demarche.ts'
import { DemarcheError } from '../model/errors.ts'
import type { Ledger } from '../model/ledger.ts'
import { VERSION } from '../model/version.ts'
import { openEngine } from './engine.ts'
import { type ModelName, modelPath } from './models.ts'

const MODELS = ['clusters', 'language', 'names', 'attribution', 'acts'] as const
const OLDEST_NODE = [20, 19] as const
const SAMPLE = {
  text: 'Ana Rojas said on Monday that talks would resume.',
  createdOn: '2031-03-04',
  headlineEnd: 0,
  publisher: null,
}

/** Tries everything a run needs, and says what it found. */
export async function healthOf(ledger: Ledger): Promise<readonly Health[]> {
  return [
    version(),
    ...MODELS.map(model),
    await tried('ledger', async () => {
      const { articles, entries, stories } = await ledger.counts()
      return `${ledger.place}: ${articles} articles, ${entries} entries, ${stories} stories`
    }),
    await tried('analysis', async () => {
      const { doc } = openEngine().analyse(SAMPLE)
      if (doc.statements.length === 0)
        throw new DemarcheError('E202', 'the sample sentence gives no statement')
      return `Demarche ${VERSION} reads the sample sentence`
    }),
  ]
}

function version(): Health {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number]
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  return { name: 'node', ok, detail: `${process.versions.node}, needs ${OLDEST_NODE.join('.')} or newer` }
}

function model(name: ModelName): Health {
  try {
    return {
      name: `model ${name}`,
      ok: true,
      detail: `${Math.ceil(statSync(modelPath(name)).size / 1024)} kB`,
    }
  } catch {
    return {
      name: `model ${name}`,
      ok: false,
      detail: `${modelPath(name)} is missing: install demarche again`,
    }
  }
}

async function tried(name: string, work: () => Promise<string>): Promise<Health> {
  try {
    return { name, ok: true, detail: await work() }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { name, ok: false, detail: error.message }
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import type { ExtractLayer } from '../exporters/extract-row.ts'
import { extract } from '../exporters/extract.ts'
import { openEngine } from './engine.ts'
import { extractLine, type NumberedLine } from './extract-line.ts'
import type { Machine } from './machine.ts'
import { type SharedModels, takeModels } from './models.ts'

/** What a thread is started with. */
export interface ExtractWork {
  readonly only: readonly ExtractLayer[] | null
  readonly models: SharedModels
}

/** The program of one thread of `extract`: lines in, as many lines out, in order. */
const { only, models } = workerData as ExtractWork
takeModels(models)
// Not the whole machine: its readers take longer to load than all the rest.
const machine: Pick<Machine, 'extract'> = {
  extract: (row, layers = null) => extract(row, layers, base => openEngine().analyse(base)),
}
parentPort!.on('message', (lines: readonly NumberedLine[]) => {
  parentPort!.postMessage(lines.map(line => extractLine(machine, line, only)))
})

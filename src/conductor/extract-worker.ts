import { parentPort, workerData } from 'node:worker_threads'
import type { ExtractLayer } from '../exporters/extract-row.ts'
import { extractLine, type NumberedLine } from './extract-line.ts'
import { openMachine } from './machine.ts'

/** The program of one worker thread: lines in, as many lines out, in order. */
const machine = openMachine()
const { only } = workerData as { only: readonly ExtractLayer[] | null }
parentPort!.on('message', (lines: readonly NumberedLine[]) => {
  parentPort!.postMessage(lines.map(line => extractLine(machine, line, only)))
})

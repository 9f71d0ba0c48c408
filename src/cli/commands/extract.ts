import { availableParallelism } from 'node:os'
import { type ExtractOutput, extractLines, openExtractOutput, openMachine } from '../../demarche.ts'
import { failure } from '../../model/errors.ts'
import type { Call, Command } from '../command.ts'
import { type Line, linesOf } from '../lines.ts'
import { countOption } from '../options.ts'

export const extract: Command = {
  name: 'extract',
  summary: 'Article rows in, one row of findings out for each, as JSON Lines (docs/extract.md).',
  args: '[files...]',
  options: [
    {
      flags: '--only <layers>',
      description: 'keep only some of timexes, attributions, acts (commas between)',
    },
    {
      flags: '--output <path>',
      description: 'write to a file (or, as Parquet, a folder) instead of standard output',
    },
    {
      flags: '--resume <path>',
      description: 'go on with the output of a run that was cut off: give the same input again',
    },
    {
      flags: '--format <format>',
      description: '"jsonl", or "parquet" with --output or --resume',
      default: 'jsonl',
    },
    { flags: '--workers <count>', description: 'threads to read on (default: one a core)' },
  ],
  example: 'demarche extract --only timexes < articles.jsonl > dates.jsonl',

  async run({ args, options, out }) {
    const machine = openMachine()
    const { only } = options
    const layers = machine.layers(typeof only === 'string' ? only : null)
    const workers = countOption(options['workers'], '--workers') ?? availableParallelism()
    const file = await fileOf(options)
    let malformed = false
    for await (const written of extractLines(
      machine,
      after(linesOf(args), file?.done ?? 0),
      layers,
      workers,
    )) {
      if (file === null) out.print(written.out)
      else await file.write(written.out)
      malformed ||= written.malformed
    }
    await file?.close()
    return malformed ? 3 : 0
  },
}

/** Null is standard output. */
async function fileOf({ format, output, resume }: Call['options']): Promise<ExtractOutput | null> {
  if (format !== 'jsonl' && format !== 'parquet') throw failure('E802', [String(format), 'jsonl, parquet'])
  if (typeof resume === 'string') return openExtractOutput(resume, { format, resume: true })
  if (typeof output === 'string') return openExtractOutput(output, { format, resume: false })
  if (format === 'parquet') throw failure('E801', ['', 'a place for Parquet files: give --output FOLDER'])
  return null
}

/** Lines behind the first so many that hold anything: an empty line gives no row. */
async function* after(lines: AsyncIterable<Line>, done: number): AsyncGenerator<Line> {
  let passed = 0
  for await (const line of lines) {
    if (passed >= done) yield line
    else if (line.line.trim() !== '') passed++
  }
}

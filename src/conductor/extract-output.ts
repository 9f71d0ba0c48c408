import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DemarcheError, failure } from '../model/errors.ts'

/** Where rows of `extract` go, besides standard output. */
export interface ExtractOutput {
  /** Rows that an earlier run left whole: as many lines of input are passed over. */
  readonly done: number
  write(line: string): Promise<void>
  close(): Promise<void>
}

export interface ExtractOutputOptions {
  readonly format: 'jsonl' | 'parquet'
  /** Goes on behind the last whole row of an earlier run; without it a path that is there already is refused. */
  readonly resume: boolean
}

/**
 * Opens a file of JSON Lines, or a folder of Parquet files.
 *
 * @throws {DemarcheError} E803 cannot be written · E513 cannot be resumed
 */
export async function openExtractOutput(
  path: string,
  { format, resume }: ExtractOutputOptions,
): Promise<ExtractOutput> {
  if (!resume && existsSync(path))
    throw failure('E803', [path, 'it is there already; go on with it by --resume'])
  try {
    if (format === 'parquet') return await parquetFolder(path)
    return await jsonLines(path)
  } catch (cause) {
    if (cause instanceof DemarcheError) throw cause
    throw failure('E803', [path, (cause as Error).message], { cause })
  }
}

/** Bytes that are written at once. */
const CHUNK = 1 << 20

async function jsonLines(path: string): Promise<ExtractOutput> {
  mkdirSync(dirname(path), { recursive: true })
  const { lines, bytes } = existsSync(path) ? await wholeLines(path) : { lines: 0, bytes: 0 }
  // A line that a cut left in the middle is written again.
  if (existsSync(path)) truncateSync(path, bytes)
  const file = openSync(path, 'a')
  let [waiting, held]: [string[], number] = [[], 0]
  const flush = (): void => {
    if (waiting.length > 0) writeSync(file, `${waiting.join('\n')}\n`)
    waiting = []
    held = 0
  }
  return {
    done: lines,
    async write(line) {
      waiting.push(line)
      held += line.length
      if (held >= CHUNK) flush()
    },
    async close() {
      flush()
      fsyncSync(file)
      closeSync(file)
    },
  }
}

async function wholeLines(path: string): Promise<{ lines: number; bytes: number }> {
  let [lines, bytes, read] = [0, 0, 0]
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      lines++
      bytes = read + at + 1
    }
    read += chunk.length
  }
  return { lines, bytes }
}

/** Rows of one file: a part that was cut off is lost and read again. */
const PART = 1000
const PART_NAME = /^part-(\d{9})-(\d{9})\.parquet$/

/** Fields that hold more than a word; Parquet's JSON type. The rest of a row is text. */
const LAYERS = [
  'sentences',
  'timexes',
  'entities',
  'mentions',
  'attributions',
  'acts',
  'contacts',
  'silences',
  'precedences',
  'notices',
  'error',
] as const

async function parquetFolder(path: string): Promise<ExtractOutput> {
  mkdirSync(path, { recursive: true })
  const done = rowsDone(path)
  const { parquetWriteFile } = await import('hyparquet-writer')
  let [first, waiting]: [number, Readonly<Record<string, unknown>>[]] = [done, []]
  const flush = (): void => {
    if (waiting.length === 0) return
    const name = join(path, `part-${pad(first)}-${pad(first + waiting.length - 1)}.parquet`)
    const rows = waiting
    const text = (field: string) =>
      rows.map(({ [field]: value }) =>
        typeof value === 'string'
          ? value
          : value === undefined || value === null
            ? null
            : JSON.stringify(value),
      )
    parquetWriteFile({
      filename: `${name}.part`,
      columnData: [
        ...['id', 'demarche', 'language'].map(field => ({
          name: field,
          data: text(field),
          type: 'STRING' as const,
          nullable: true,
        })),
        ...LAYERS.map(field => ({
          name: field,
          data: rows.map(row => row[field] ?? null),
          type: 'JSON' as const,
          nullable: true,
        })),
      ],
    })
    const file = openSync(`${name}.part`, 'r')
    fsyncSync(file)
    closeSync(file)
    // A file counts once it bears its name.
    renameSync(`${name}.part`, name)
    first += waiting.length
    waiting = []
  }
  return {
    done,
    async write(line) {
      waiting.push(JSON.parse(line) as Readonly<Record<string, unknown>>)
      if (waiting.length >= PART) flush()
    },
    async close() {
      flush()
    },
  }
}

const pad = (row: number): string => String(row).padStart(9, '0')

/** Counts the rows of whole parts and clears away a part that was cut off. @throws {DemarcheError} E513 when one is missing */
function rowsDone(path: string): number {
  let next = 0
  for (const name of readdirSync(path).sort()) {
    if (name.endsWith('.part')) rmSync(join(path, name))
    const found = PART_NAME.exec(name)
    if (!found) continue
    if (Number(found[1]) !== next) throw failure('E513', [path, `the rows before ${name} are missing`])
    next = Number(found[2]) + 1
  }
  return next
}

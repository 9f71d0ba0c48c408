import type { ExtractLayer } from '../exporters/extract-row.ts'
import { extractLine, type NumberedLine, type WrittenLine } from './extract-line.ts'
import type { ExtractWork } from './extract-worker.ts'
import type { Machine } from './machine.ts'
import { shareModels } from './models.ts'
import { Threads } from './threads.ts'

/** Lines that travel to a worker together: so many, or so many characters, whichever comes first. */
const MOST_LINES = 16
const MOST_CHARACTERS = 16_384
/** Fewer lines are read in this thread, since a worker takes longer to start. */
const WORTH_A_THREAD = 16

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js',
  import.meta.url,
)

/**
 * Extracts line by line, in order, on several threads: the same bytes whatever the number of workers, and as much
 * memory for a million lines as for a hundred.
 *
 * @param workers threads besides this one; 1 reads everything here
 */
export async function* extractLines(
  machine: Machine,
  lines: AsyncIterable<NumberedLine>,
  only: readonly ExtractLayer[] | null,
  workers: number,
): AsyncGenerator<WrittenLine> {
  const some = filled(lines)
  const first: NumberedLine[] = []
  while (first.length < WORTH_A_THREAD) {
    const next = await some.next()
    if (next.done) break
    first.push(next.value)
  }
  if (workers === 1 || first.length < WORTH_A_THREAD) {
    for (const line of first) yield extractLine(machine, line, only)
    for await (const line of some) yield extractLine(machine, line, only)
    return
  }
  const threads = new Threads(workers, WORKER, { only, models: shareModels() } satisfies ExtractWork)
  try {
    for await (const written of threads.inOrder<readonly NumberedLine[], readonly WrittenLine[]>(
      chunked(first, some),
    ))
      yield* written
  } finally {
    await threads.close()
  }
}

async function* filled(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedLine> {
  for await (const line of lines) if (line.line.trim() !== '') yield line
}

async function* chunked(
  first: readonly NumberedLine[],
  rest: AsyncIterable<NumberedLine>,
): AsyncGenerator<readonly NumberedLine[]> {
  let [chunk, characters]: [NumberedLine[], number] = [[], 0]
  const isFull = (line: NumberedLine): boolean => {
    chunk.push(line)
    characters += line.line.length
    return chunk.length >= MOST_LINES || characters >= MOST_CHARACTERS
  }
  for await (const line of joined(first, rest)) {
    if (!isFull(line)) continue
    yield chunk
    ;[chunk, characters] = [[], 0]
  }
  if (chunk.length > 0) yield chunk
}

async function* joined<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

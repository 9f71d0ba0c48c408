import { createReadStream } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fetcher } from '../intake/fetcher.ts'
import { newFetcher } from './fetching.ts'
import { DemarcheError, failure } from '../model/errors.ts'
import type { Input } from '../model/input.ts'

export type Found =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'failed'; readonly place: string; readonly error: DemarcheError }

/** As much of a file as is held at once; what follows streams. */
const HELD_BYTES = 1 << 20

export interface InputOptions {
  /** Lets addresses of one's own network be fetched. */
  readonly allowPrivate?: boolean
}

/**
 * The inputs behind places: an address, which is fetched politely; a file; `-` for standard input; or a folder,
 * walked in order of names. Links inside a folder are passed over: they lead out of it.
 */
export async function* inputsOf(
  places: readonly string[],
  { allowPrivate = false }: InputOptions = {},
): AsyncGenerator<Found> {
  let fetcher: Fetcher | null = null
  for (const place of places) {
    if (place === '-') yield standardInput()
    else if (/^https?:\/\//i.test(place)) yield await fetched(place, (fetcher ??= newFetcher(allowPrivate)))
    else yield* walked(place)
  }
}

async function fetched(place: string, fetcher: Fetcher): Promise<Found> {
  try {
    const answer = await fetcher.fetch(place)
    // Nothing was asked conditionally, so nothing can be unchanged.
    if (answer.kind === 'unchanged')
      throw failure('E601', [place, 'the server answers 304 to a plain request'])
    return { kind: 'input', input: answer.input }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { kind: 'failed', place, error }
  }
}

async function* walked(place: string): AsyncGenerator<Found> {
  try {
    const found = await lstat(place).catch((cause: unknown) => {
      throw failure('E101', [place], { cause })
    })
    if (!found.isDirectory()) {
      yield { kind: 'input', input: await fileInput(place) }
      return
    }
    const names = await readdir(place, { withFileTypes: true }).catch((cause: unknown) => {
      throw failure('E109', [place], { cause })
    })
    for (const entry of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || !(entry.isFile() || entry.isDirectory())) continue
      yield* walked(join(place, entry.name))
    }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    yield { kind: 'failed', place, error }
  }
}

async function fileInput(place: string): Promise<Input> {
  try {
    const file = await open(place)
    try {
      const { size } = await file.stat()
      const bytes = new Uint8Array(Math.min(size, HELD_BYTES))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
      return {
        place,
        bytes: bytes.subarray(0, bytesRead),
        rest: size > HELD_BYTES ? createReadStream(place, { start: HELD_BYTES }) : null,
        mediaType: null,
        url: null,
        fetchedAt: null,
      }
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw failure('E101', [place], { cause })
  }
}

const standardInput = (): Found => ({
  kind: 'input',
  input: {
    place: '-',
    bytes: new Uint8Array(),
    rest: process.stdin,
    mediaType: null,
    url: null,
    fetchedAt: null,
  },
})

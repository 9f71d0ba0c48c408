import { failure } from '../../model/errors.ts'
import type { Input } from '../../model/input.ts'

/** All bytes of an input. @throws DemarcheError E104 as soon as they pass the limit */
export async function wholeOf(input: Input, maxBytes: number): Promise<Uint8Array> {
  if (input.bytes.length > maxBytes) throw tooLarge(input.place, input.bytes.length, maxBytes)
  if (input.rest === null) return input.bytes
  const parts = [input.bytes]
  let size = input.bytes.length
  for await (const part of input.rest) {
    size += part.length
    if (size > maxBytes) throw tooLarge(input.place, null, maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The content piece by piece, whether it is held or streamed. */
export async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  yield input.bytes
  if (input.rest !== null) yield* input.rest
}

/** @param size null when the reading stopped at the limit */
export const tooLarge = (place: string, size: number | null, limit: number) =>
  failure('E104', [place, size === null ? `more than ${written(limit)}` : written(size), written(limit)])

const written = (bytes: number): string =>
  bytes >= 1 << 20 ? `${Math.round(bytes / (1 << 20))} MB` : `${Math.round(bytes / 1024)} kB`

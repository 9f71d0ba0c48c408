import type { Input } from '../../model/input.ts'

/** Enough to tell every format by. */
const HEAD_BYTES = 1 << 16

/** The same input with at least a head of bytes held, so that its format can be told; a pipe comes with none. */
export async function headed(input: Input): Promise<Input> {
  if (input.rest === null || input.bytes.length >= HEAD_BYTES) return input
  const pieces = input.rest[Symbol.asyncIterator]()
  const held = [input.bytes]
  let size = input.bytes.length
  while (size < HEAD_BYTES) {
    let next: IteratorResult<Uint8Array>
    try {
      next = await pieces.next()
    } catch (error) {
      // What came before the damage can still be read: whoever goes on meets the error there.
      if (size === 0) throw error
      return { ...input, bytes: Buffer.concat(held), rest: failing(error) }
    }
    if (next.done) return { ...input, bytes: Buffer.concat(held), rest: null }
    held.push(next.value)
    size += next.value.length
  }
  return { ...input, bytes: Buffer.concat(held), rest: { [Symbol.asyncIterator]: () => pieces } }
}

const failing = (error: unknown): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
})

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
    const { done, value } = await pieces.next()
    if (done) return { ...input, bytes: Buffer.concat(held), rest: null }
    held.push(value)
    size += value.length
  }
  return { ...input, bytes: Buffer.concat(held), rest: { [Symbol.asyncIterator]: () => pieces } }
}

import { createGunzip } from 'node:zlib'
import { DemarcheError, failure } from '../../model/errors.ts'
import type { Input } from '../../model/input.ts'
import { headed } from './headed.ts'
import { piecesOf } from './whole.ts'

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * The same input unpacked while it is read: a bomb costs no more memory than one piece, and whoever reads
 * it whole stops at its own limit. The place loses its `.gz`. Damage is thrown as E105 where it is met.
 */
export const gunzipped = (input: Input): Promise<Input> =>
  headed({ ...unnamed(input), bytes: new Uint8Array(), rest: unpack(input) })

/** Text packs to a fifth or a tenth; a bomb grows a thousandfold. */
const MOST_GROWTH = 200
const MOST_AT_ONCE = 64 << 20

const unnamed = (input: Input): Input => ({
  ...input,
  place: input.place.replace(/\.gz$/i, ''),
  // The type names the packing, not what is packed.
  mediaType: /gzip/i.test(input.mediaType ?? '') ? null : input.mediaType,
})

async function* unpack(input: Input): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  let broken: Error | null = null
  const feed = async (): Promise<void> => {
    for await (const piece of piecesOf(input)) {
      if (gunzip.destroyed) return
      if (!gunzip.write(piece))
        await new Promise(resume => gunzip.once('drain', resume).once('close', resume))
    }
    gunzip.end()
  }
  const fed = feed().catch((cause: Error) => {
    broken = cause
    gunzip.destroy()
  })
  let unpacked = 0
  try {
    for await (const piece of gunzip) {
      unpacked += (piece as Uint8Array).length
      if (unpacked > MOST_AT_ONCE && unpacked > MOST_GROWTH * gunzip.bytesWritten) {
        throw failure('E119', [input.place, `it unpacks to more than ${MOST_GROWTH} times its size`])
      }
      yield piece as Uint8Array
    }
  } catch (cause) {
    if (cause instanceof DemarcheError) throw cause
    throw failure('E105', [input.place, 'its gzip data is cut or damaged'], { cause })
  } finally {
    gunzip.destroy()
    await fed
  }
  if (broken !== null) throw broken
}

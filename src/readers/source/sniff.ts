import type { Input } from '../../model/input.ts'
import type { Sniffed } from '../reader.ts'
import { latin1 } from './charset.ts'

const HEAD_BYTES = 4096

/** Looks at the first bytes once, for all readers. */
export function sniffed(input: Input): Sniffed {
  const start = input.bytes.subarray(0, HEAD_BYTES)
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  const head = latin1(start).replace(/^ï»¿/, '').trimStart().toLowerCase()
  return {
    ...input,
    extension: extensionOf(input.place),
    type: input.mediaType?.split(';')[0]?.trim().toLowerCase() || null,
    head: isWide ? head.replaceAll('\0', '') : head,
    // No text format holds zero bytes, except the two wide encodings, which mark themselves.
    isBinary: !isWide && start.includes(0),
  }
}

/** Of a path, or of the path in an address; what follows `?` or the last `#` of a part is none. */
function extensionOf(place: string): string {
  const path = /^https?:/.test(place) ? place.replace(/[?#].*$/s, '') : place
  const name = path.split(/[/\\]/).at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : ''
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ''
}

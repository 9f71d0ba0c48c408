import { isUtf8 } from 'node:buffer'
import { failure } from '../../model/errors.ts'

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Where a document may name its own encoding: HTML `meta` (both forms), the XML declaration, CSS-like text. */
const DECLARED =
  /(?:<meta[^>]{0,200}?charset\s{0,8}=|<\?xml[^>]{0,100}?encoding\s{0,8}=)\s{0,8}["']?\s{0,8}([\w:.-]{1,40})/i

/**
 * Decodes bytes by byte order mark, then `Content-Type`, then what the document says of itself, then UTF-8,
 * then windows-1252 when the bytes are no UTF-8 at all (the order of the WHATWG encoding standard).
 *
 * @throws DemarcheError E110 when the encoding that is named is not known
 */
export function textOf(bytes: Uint8Array, place: string, mediaType: string | null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
  const fromServer = /charset\s{0,8}=\s{0,8}["']?([\w:.-]{1,40})/i.exec(mediaType ?? '')?.[1]
  const own = DECLARED.exec(latin1(bytes.subarray(0, 4096)))?.[1]
  const named = marked ?? fromServer ?? own
  // Pages are saved again in UTF-8 and go on declaring what they were: bytes that are good UTF-8 are UTF-8.
  if (marked === undefined && isWideUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  if (named === undefined) return guessed(bytes)
  // A page that can be read as ASCII is not in UTF-16, whatever its meta says (WHATWG 4.2.5.5).
  const encoding = named === own && /^utf-?16/i.test(named) ? 'utf-8' : named
  const decoder = decoderOf(encoding, place)
  const text = decoder.decode(bytes)
  // A declared UTF-8 that is not: many old sites are in windows-1252 and never noticed.
  return decoder.encoding === 'utf-8' && marked === undefined && text.includes('\uFFFD')
    ? guessed(bytes, text)
    : text
}

/** Good UTF-8 with at least one character that takes several bytes; no other encoding makes that by chance. */
function isWideUtf8(bytes: Uint8Array): boolean {
  const wide = bytes.findIndex(byte => byte >= 0x80)
  return wide >= 0 && isUtf8(bytes)
}

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function guessed(bytes: Uint8Array, decoded = new TextDecoder('utf-8').decode(bytes)): string {
  let broken = 0
  for (let at = decoded.indexOf('\uFFFD'); at >= 0; at = decoded.indexOf('\uFFFD', at + 1)) broken++
  if (broken === 0) return decoded
  // A few broken characters in good UTF-8 are a cut or a slip; windows-1252 has no good multi-byte sequence.
  let wide = 0
  for (let i = 0; i < decoded.length && wide <= broken; i++)
    if (decoded.charCodeAt(i) > 0x7f && decoded[i] !== '\uFFFD') wide++
  return wide > broken || broken === 1 ? decoded : new TextDecoder('windows-1252').decode(bytes)
}

function decoderOf(encoding: string, place: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    throw failure('E110', [place, encoding], { cause })
  }
}

import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** An HTTP answer as an archive keeps it: the bytes that went over the wire. */
export interface HttpMessage {
  readonly status: number
  readonly mediaType: string | null
  /** Unchunked and unpacked; null when that is not possible within the limit. */
  readonly body: Uint8Array | null
}

const UNPACK: Readonly<Record<string, (bytes: Uint8Array, limit: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** @returns null when the bytes are no HTTP answer */
export function httpMessageOf(bytes: Buffer, maxBytes: number): HttpMessage | null {
  const end = bytes.indexOf('\r\n\r\n')
  const [first, ...lines] = bytes.toString('latin1', 0, end < 0 ? 0 : end).split('\r\n')
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first ?? '')?.[1]
  if (status === undefined) return null
  const headers = headersOf(lines)
  const raw = bytes.subarray(end + 4)
  const body = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(raw) : raw
  return {
    status: Number(status),
    mediaType: headers.get('content-type') ?? null,
    body: unpacked(body, headers.get('content-encoding')?.trim().toLowerCase() ?? '', maxBytes),
  }
}

export const headersOf = (lines: readonly string[]): Map<string, string> =>
  new Map(
    lines.flatMap(line => {
      const colon = line.indexOf(':')
      return colon > 0
        ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
        : []
    }),
  )

/** Archives often keep the header and drop the chunks: bytes that are not chunked stay as they are. */
function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const size =
      lineEnd < 0 || lineEnd - at > 40
        ? null
        : /^([\da-f]{1,8})(?:;|$)/i.exec(bytes.toString('latin1', at, lineEnd).trim())?.[1]
    if (size === null || size === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
}

function unpacked(bytes: Buffer, encoding: string, maxBytes: number): Uint8Array | null {
  const unpack = UNPACK[encoding]
  if (unpack === undefined) return bytes
  try {
    return unpack(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    // Some archives unpack and keep the header; others hold what cannot be unpacked, or not within the limit.
    const isTooLarge = error instanceof RangeError
    return isTooLarge || bytes[0] === 0x1f ? null : bytes
  }
}

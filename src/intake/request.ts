import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { failure } from '../model/errors.ts'
import type { FetchOptions } from './options.ts'

export interface Response {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Unpacked; empty for anything but 200. */
  readonly body: Uint8Array
}

/**
 * One GET, or a POST where a body is given; redirects are not followed. The host is resolved once, all its addresses are checked, and the
 * connection goes to the checked address, so that a name cannot change its meaning in between.
 *
 * @throws DemarcheError E601 when no whole answer comes · E602 when the address is private
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions,
  body: string | null = null,
): Promise<Response> {
  const address = await checkedAddress(url, options)
  return new Promise((resolve, reject) => {
    const fail = (why: string, cause?: unknown): void => {
      clearTimeout(timer)
      sent.destroy()
      reject(failure('E601', [url.href, why], { cause }))
    }
    const send = url.protocol === 'https:' ? secureRequest : plainRequest
    const sent = send(url, {
      agent: false,
      method: body === null ? 'GET' : 'POST',
      headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': options.userAgent, ...headers },
      lookup: (_host, { all }, done) => {
        const family = isIP(address)
        if (all) done(null, [{ address, family }])
        else done(null, address, family)
      },
    })
    const timer = setTimeout(
      () => fail(`no whole answer within ${options.timeoutMs / 1000} s`),
      options.timeoutMs,
    )
    sent.on('error', (error: NodeJS.ErrnoException) => fail(spoken(error), error))
    sent.on('response', message => {
      const status = message.statusCode ?? 0
      if (status !== 200) {
        clearTimeout(timer)
        // What an error page says is of no use, and its size is not bounded.
        message.destroy()
        resolve({ status, headers: message.headers, body: new Uint8Array() })
        return
      }
      bodyOf(message, url, options.maxBytes).then(
        body => {
          clearTimeout(timer)
          sent.destroy()
          resolve({ status, headers: message.headers, body })
        },
        (error: unknown) => {
          clearTimeout(timer)
          sent.destroy()
          reject(error)
        },
      )
    })
    sent.end(body ?? undefined)
  })
}

async function checkedAddress(url: URL, { allowPrivate, isPublic, resolve }: FetchOptions): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  let addresses: readonly string[]
  try {
    addresses = isIP(host) ? [host] : await resolve(host)
  } catch (cause) {
    throw failure('E601', [url.href, `the host ${host} is not known`], { cause })
  }
  const [first] = addresses
  if (first === undefined) throw failure('E601', [url.href, `the host ${host} is not known`])
  // One private address among several is enough to refuse: which one is used would be chance.
  if (!allowPrivate && !addresses.every(isPublic)) throw failure('E602', [url.href])
  return first
}

async function bodyOf(message: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase()
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null
  if (unpack === null && encoding !== '' && encoding !== 'identity') {
    message.destroy()
    throw failure('E601', [url.href, `it is packed as "${encoding.slice(0, 40)}", which nobody asked for`])
  }
  const parts: Uint8Array[] = []
  let size = 0
  try {
    if (unpack !== null) message.on('error', error => unpack.destroy(error)).pipe(unpack)
    for await (const part of unpack ?? message) {
      size += (part as Uint8Array).length
      if (size > maxBytes) break
      parts.push(part as Uint8Array)
    }
  } catch (cause) {
    throw failure('E601', [url.href, spoken(cause as NodeJS.ErrnoException)], { cause })
  } finally {
    message.destroy()
    unpack?.destroy()
  }
  if (size > maxBytes) {
    const limit = `${Math.round(maxBytes / (1 << 20))} MB`
    throw failure('E104', [url.href, `more than ${limit}`, limit])
  }
  return Buffer.concat(parts)
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke',
  ENOTFOUND: 'the host is not known',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  HPE_HEADER_OVERFLOW: 'its headers are too long',
}

const spoken = (error: NodeJS.ErrnoException): string =>
  REASONS[error.code ?? ''] ?? (error.message === 'aborted' ? REASONS['ECONNRESET']! : error.message)

import type { Address, Reader } from './reader.ts'
import { linesOf } from './source/lines.ts'

/** Addresses already given are not given again, as far as this many are remembered. */
const MOST_REMEMBERED = 1_000_000
const LONGEST_LINE = 1 << 16

/** Lists of addresses, one a line: plain ones, Common Crawl's index (CDXJ) and GDELT's tables. */
export const addresses: Reader = {
  name: 'addresses',
  format: 'list of addresses',
  extensions: ['.urls', '.cdx', '.cdxj'],
  mediaTypes: ['text/uri-list'],
  accepts: ({ extension, type, head }) =>
    addresses.extensions.includes(extension) ||
    (type !== null && addresses.mediaTypes.includes(type)) ||
    LAYOUTS.some(layout => layout.looks(head)),

  async *read(input) {
    const given = new Set<string>()
    for await (const { number, text } of linesOf(input, LONGEST_LINE)) {
      const place = `${input.place}#${number}`
      if (typeof text !== 'string') {
        yield { kind: 'failure', place, error: text }
        continue
      }
      const line = text.trim()
      const address = LAYOUTS.map(layout => layout.read(line)).find(found => found !== null) ?? null
      if (address === null || given.has(address.url)) continue
      if (given.size < MOST_REMEMBERED) given.add(address.url)
      yield { kind: 'address', place, address }
    }
  },
}

interface Layout {
  looks(head: string): boolean
  read(line: string): Address | null
}

const page = (url: string, publishedAt: string | null = null): Address => ({
  url,
  title: null,
  publisher: null,
  publishedAt,
  leadsTo: 'page',
})

const LAYOUTS: readonly Layout[] = [
  {
    looks: head => /^(?:#[^\n]*\n)*https?:\/\/\S+\s*(?:\n|$)/.test(head),
    read: line => (/^https?:\/\/\S+$/.test(line) ? page(line) : null),
  },
  {
    // org,example)/path 20250512101010 {"url": "https://example.org/path", "mime": "text/html", "status": "200"}
    looks: head => /^[^\s)]{1,200}\)\S{0,2000} \d{14} \{/.test(head),
    read(line) {
      const json = /^\S+ \d{14} (\{.*\})$/.exec(line)?.[1]
      if (json === undefined) return null
      try {
        const { url, status, mime } = JSON.parse(json) as Readonly<Record<string, unknown>>
        const isPage =
          typeof url === 'string' && status === '200' && (mime === undefined || mime === 'text/html')
        return isPage ? page(url) : null
      } catch {
        return null
      }
    },
  },
  {
    // GDELT 2.0: events have 61 columns with the address last, mentions 16 with it in the sixth, GKG 27 with it in the fifth.
    looks: head => GDELT_ADDRESS[columnsOf(head.split('\n')[0]!).length] !== undefined,
    read(line) {
      const columns = columnsOf(line)
      const url = columns[GDELT_ADDRESS[columns.length] ?? -1]
      return url !== undefined && /^https?:\/\/\S+$/.test(url) ? page(url) : null
    },
  },
]

const GDELT_ADDRESS: Readonly<Record<number, number>> = { 61: 60, 58: 57, 16: 5, 27: 4 }
const columnsOf = (line: string): readonly string[] => line.split('\t').map(column => column.trim())

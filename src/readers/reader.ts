/** Not on the shelf: the contract that every reader keeps. */
import type { ArticleRow } from '../model/article.ts'
import type { DemarcheError } from '../model/errors.ts'
import type { Input } from '../model/input.ts'

/** One thing found in an input, in the input's order. A failure stops its own row only. */
export type Read =
  | { readonly kind: 'article'; readonly place: string; readonly row: ArticleRow }
  | { readonly kind: 'failure'; readonly place: string; readonly error: DemarcheError }
  /** An address to fetch, from a list of feeds, a news sitemap or an index of pages. */
  | { readonly kind: 'address'; readonly place: string; readonly address: Address }

export interface Address {
  readonly url: string
  readonly title: string | null
  readonly publisher: string | null
  /** Instant as the list writes it, ISO 8601. */
  readonly publishedAt: string | null
  readonly leadsTo: 'page' | 'feed'
}

export interface ReadOptions {
  /** Most bytes that one article, or one row of a stream, may have. */
  readonly maxBytes: number
}

/** What a reader may use: its limits, and the other readers for what a container holds. */
export interface Context extends ReadOptions {
  /** Reads a part of a container by whichever reader accepts it; what fails comes as a failure. */
  readPart(part: Input): AsyncIterable<Read>
}

/** An input with what its first bytes tell, so that no reader has to sniff again. */
export interface Sniffed extends Input {
  /** Lower case, with the dot; empty when the place has none. */
  readonly extension: string
  /** `text/html`: lower case, without parameters; null when nobody said. */
  readonly type: string | null
  /** The first 4,096 bytes as Latin-1, white space and byte order mark trimmed, lower case: for signatures only. */
  readonly head: string
  /** Zero bytes among the first: no text format. */
  readonly isBinary: boolean
}

/** Makes article rows of one format. Readers are tried in the shelf's order; the first that accepts reads. */
export interface Reader {
  readonly name: string
  /** The format's name in messages. */
  readonly format: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** A format of bytes, not of text. */
  readonly isBinary?: true
  accepts(input: Sniffed): boolean
  /** @throws DemarcheError E1xx when nothing of the input can be read */
  read(input: Sniffed, context: Context): AsyncIterable<Read>
}

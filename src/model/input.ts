/** Bytes with where they came from: what intake hands to the readers. */
export interface Input {
  /** Path or address as given, shown in every message; a part of a container adds its own after `#`. */
  readonly place: string
  /** The content, or its beginning when `rest` follows. */
  readonly bytes: Uint8Array
  /** What follows `bytes`, for inputs too large to hold; read at most once. */
  readonly rest: AsyncIterable<Uint8Array> | null
  /** `Content-Type` as the server wrote it, parameters included. */
  readonly mediaType: string | null
  /** The address the bytes were fetched from, after redirects. */
  readonly url: string | null
  /** Instant, UTC. */
  readonly fetchedAt: string | null
}

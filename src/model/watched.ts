/** What a server gave to ask "has it changed?" with; sent back byte for byte. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What is remembered of one address between rounds: plain data, to be stored by whoever calls. */
export interface Watched extends Validators {
  readonly url: string
  readonly leadsTo: 'page' | 'feed'
  /** The feed it was found in. */
  readonly foundIn: string | null
  /** When the page appeared, as its list says, else when we first saw it. Instants, UTC. */
  readonly since: string
  readonly lastTriedAt: string | null
  readonly lastSuccessAt: string | null
  /** When its content last changed. */
  readonly lastChangedAt: string | null
  /** Failures since the last success. */
  readonly failures: number
  readonly lastError: { readonly code: string; readonly message: string } | null
  /** Articles taken from it so far. */
  readonly articles: number
  /** When to ask again; null is never. */
  readonly nextAt: string | null
}

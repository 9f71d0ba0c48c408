/** The part of an extracted row that the page shows; docs/extract.md has all of it. */
export interface Findings {
  readonly timexes: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly value: string | null
    readonly why: string
  }[]
  readonly entities: readonly { readonly id: string; readonly name: string }[]
  readonly attributions: readonly {
    readonly content: readonly (readonly [number, number])[]
    readonly mode: string
    readonly speaker: string | null
    readonly channel: { readonly value: string } | null
    readonly uttered: { readonly from: string | null; readonly to: string | null }
    readonly confidence: { readonly speaker: number }
  }[]
  readonly acts: readonly {
    readonly type: string
    readonly actor: readonly string[]
    readonly recipient: readonly string[]
    readonly issue: string | null
    readonly factuality: string
    readonly evidence: readonly (readonly [number, number])[]
  }[]
}

export type Asked = { readonly kind: 'read'; readonly text: string; readonly createdOn: string | null }

export type Answered =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly text: string; readonly findings: Findings }
  | { readonly kind: 'failed'; readonly message: string }

import type { Act, Contact, Precedence, Silence } from './act.ts'
import type { Entity, Mention } from './entity.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'
import type { Settled, Timex } from './timex.ts'

/** What a run of lines is for. Only sentences of `paragraph`, `list-item` and `block-quote` are prose. */
export type BlockKind =
  | 'headline'
  | 'kicker'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  | 'caption'

/** A paragraph or another line-bound part of the text; blocks never overlap and come in order. */
export interface Block extends Span {
  readonly kind: BlockKind
}

export interface Token extends Span {
  /** Index into `sentences`. */
  readonly sentence: number
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number
  /** Half-open range of indices into `tokens`. */
  readonly firstToken: number
  readonly endToken: number
}

/** What grammar says of one token (Universal Dependencies v2); `words` runs parallel to `tokens`. */
export interface Word {
  /** UD universal part of speech, for example `VERB`. */
  readonly upos: string
  /** Penn Treebank tag, for example `VBD`. */
  readonly xpos: string
  readonly lemma: string
  /** Index into `tokens` of the head; -1 for the root of its sentence. */
  readonly head: number
  /** UD relation without its subtype except `nsubj:pass`, `aux:pass`, `obl:agent`, `nmod:poss`, `acl:relcl`, `compound:prt`. */
  readonly relation: string
}

export type QuotationMark = 'double' | 'single' | 'guillemet' | 'block'

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** The words without their marks. */
  readonly inner: Span
  readonly mark: QuotationMark
  /** 0 for a quotation of its own, 1 for one inside another, and so on. */
  readonly depth: number
  /** False when the closing mark is missing: the quotation then ends with its block. */
  readonly closed: boolean
  /** Index into `quotations` of the one in an earlier paragraph that this re-opened one continues. */
  readonly continues: number | null
}

export type NameType = 'PERSON' | 'ORGANISATION' | 'PLACE' | 'NATIONALITY' | 'OTHER'

/** A proper name as the name model saw it, before anything is linked. */
export interface Name extends Span {
  readonly type: NameType
  readonly firstToken: number
  readonly endToken: number
}

/** A doubt about some words that the reader should see; never a reason to stop. */
export interface Notice extends Span {
  readonly rule: string
  readonly reason: string
}

/** What the stages find. Each layer is written once, by one stage, and never changed. */
export interface Layers {
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  readonly timexes: readonly Timex[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
  /** Parallel to `timexes`: their values once utterance days are known. */
  readonly settled: readonly Settled[]
  readonly acts: readonly Act[]
  readonly contacts: readonly Contact[]
  readonly silences: readonly Silence[]
  readonly precedences: readonly Precedence[]
}

export type Layer = keyof Layers

export interface Base {
  readonly text: string
  /** `YYYY-MM-DD`, or null when nobody knows: deictic dates then stay without a value. */
  readonly createdOn: string | null
  /** End of the headline line in `text`; 0 when it has none. */
  readonly headlineEnd: number
  readonly publisher: string | null
}

export type Document<L extends Layer = Layer> = Base & Pick<Layers, L>

import type { Base, BlockKind, Document, Layers } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** The layers that the grammar and the tagger read. */
export type Text = Base & Pick<Layers, 'blocks' | 'tokens' | 'sentences' | 'quotations' | 'words' | 'names'>
export type Full = Document<
  'blocks' | 'tokens' | 'sentences' | 'quotations' | 'words' | 'names' | 'timexes' | 'entities' | 'mentions'
>

/** Half-open range of token indices. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** The sentences of one block. */
export interface Paragraph extends Range {
  readonly kind: BlockKind
}

/** A text with what every rule asks of it again and again: forms, children, quotation state, paragraphs. */
export interface Reading {
  readonly doc: Text
  readonly size: number
  /** Forms in lower case, curly apostrophes made straight. */
  readonly lower: readonly string[]
  /** Index of the outermost quotation that a token stands in, its marks included; -1 outside. */
  readonly quotation: Int32Array
  /** 1 for a token that is a quotation mark at the edge of an outermost quotation. */
  readonly mark: Uint8Array
  /** Outermost quotations as token ranges, marks included; null for one that holds no token. */
  readonly quotations: readonly (Range | null)[]
  /** Index into `blocks`. */
  readonly block: Int32Array
  readonly paragraphs: readonly Paragraph[]
  /** Index into `paragraphs`, by token. */
  readonly paragraph: Int32Array
  /** Index into `doc.names` of the name that a token stands in; -1 outside. */
  readonly name: Int32Array
  children(at: number): readonly number[]
  /** Smallest and largest token of the subtree, as a range. */
  reach(at: number): Range
}

const NONE: readonly number[] = []

export function readingOf(doc: Text): Reading {
  const { tokens, sentences, words, blocks, text } = doc
  const size = tokens.length
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
  const children: number[][] = Array.from({ length: size })
  words.forEach(({ head }, i) => {
    if (head >= 0) (children[head] ??= []).push(i)
  })
  const block = new Int32Array(size)
  const name = new Int32Array(size).fill(-1)
  doc.names.forEach(({ firstToken, endToken }, i) => {
    name.fill(i, firstToken, endToken)
  })
  const paragraphs: { first: number; end: number; kind: BlockKind }[] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && block[last.first] === sentence.block && last.end === sentence.firstToken)
      last.end = sentence.endToken
    else {
      paragraphs.push({
        first: sentence.firstToken,
        end: sentence.endToken,
        kind: blocks[sentence.block]?.kind ?? 'paragraph',
      })
    }
    block.fill(sentence.block, sentence.firstToken, sentence.endToken)
  }
  const paragraph = new Int32Array(size)
  paragraphs.forEach(({ first, end }, i) => {
    paragraph.fill(i, first, end)
  })
  return {
    doc,
    size,
    lower,
    ...quotationState(doc),
    block,
    paragraphs,
    paragraph,
    name,
    children: at => children[at] ?? NONE,
    reach: at => reachOf(children, at),
  }
}

/** Walks down with a list of its own: a tree may be as deep as its sentence is long. */
function reachOf(children: readonly (readonly number[] | undefined)[], at: number): Range {
  let [first, last] = [at, at]
  const open = [at]
  for (let steps = 0; steps < open.length; steps++) {
    for (const child of children[open[steps]!] ?? NONE) {
      if (child < first) first = child
      if (child > last) last = child
      open.push(child)
    }
  }
  return { first, end: last + 1 }
}

function quotationState({ tokens, quotations }: Text): Pick<Reading, 'quotation' | 'mark' | 'quotations'> {
  const quotation = new Int32Array(tokens.length).fill(-1)
  const mark = new Uint8Array(tokens.length)
  const ranges: (Range | null)[] = []
  let at = 0
  for (const [index, { start, end, inner, depth }] of quotations.entries()) {
    if (depth > 0) {
      ranges.push(null)
      continue
    }
    while (at < tokens.length && tokens[at]!.end <= start) at++
    const first = at
    while (at < tokens.length && tokens[at]!.start < end) {
      quotation[at] = index
      if (tokens[at]!.end <= inner.start || tokens[at]!.start >= inner.end) mark[at] = 1
      at++
    }
    ranges.push(at > first ? { first, end: at } : null)
  }
  return { quotation, mark, quotations: ranges }
}

export const spanOf = ({ doc: { tokens } }: Reading, { first, end }: Range): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

/** The tokens that a span touches. */
export function rangeOf({ doc: { tokens } }: Pick<Reading, 'doc'>, { start, end }: Span): Range {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > start) high = middle
    else low = middle + 1
  }
  let last = low
  while (last < tokens.length && tokens[last]!.start < end) last++
  return { first: low, end: last }
}

export const within = (inner: Range, outer: Range): boolean =>
  outer.first <= inner.first && inner.end <= outer.end
export const meets = (a: Range, b: Range): boolean => a.first < b.end && b.first < a.end
export const sizeOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { first, end }) => sum + end - first, 0)

import type { Document } from '../../model/document.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

import { FOREIGN, OF_DEALINGS, OFFICE } from '../worlds.ts'
import { verbLemma } from './lemmas.ts'
import { repairedWords } from './repaired-words.ts'

export type ActLayers =
  | 'blocks'
  | 'tokens'
  | 'sentences'
  | 'words'
  | 'quotations'
  | 'timexes'
  | 'settled'
  | 'entities'
  | 'mentions'
  | 'statements'

export type ActDocument = Document<ActLayers>

/** A document with what the rules look up again and again: children, lemmas, mentions by word. Built in linear time. */
export interface Page {
  readonly doc: ActDocument
  readonly lemmas: readonly string[]
  readonly children: readonly (readonly number[])[]
  /** For each word the narrowest mention around it, or null. */
  readonly mentionAt: readonly (Mention | null)[]
  /** For each word the index of the timex around it, or -1. */
  readonly timexAt: readonly number[]
  /** For each word the innermost statement whose content holds it, or null. */
  readonly contentOf: readonly (Statement | null)[]
  /** For each word the statement whose cue it is, or null. */
  readonly cueOf: readonly (Statement | null)[]
  /** The page is of sport, stage or home rather than of public dealings. */
  readonly isOfOtherWorld: boolean
  /** Ids of people whom the page calls by an office, right before or behind their name. */
  readonly inOffice: ReadonlySet<string>
  readonly entities: ReadonlyMap<string, Entity>
  readonly statements: ReadonlyMap<string, Statement>
}

export function pageOf(given: ActDocument): Page {
  const doc = { ...given, words: repairedWords(given) }
  const { tokens, words, text } = doc
  const children = words.map((): number[] => [])
  words.forEach(({ head }, at) => {
    if (head >= 0) children[head]!.push(at)
  })
  const mentionAt = cover(doc, doc.mentions, i => doc.mentions[i]!)
  const timexAt = cover(doc, doc.timexes, i => i).map(at => at ?? -1)
  const contents = doc.statements.flatMap(statement =>
    statement.content.map(span => ({ ...span, statement })),
  )
  const cues = doc.statements.flatMap(statement => statement.cue.map(span => ({ ...span, statement })))
  const lemmas = words.map((word, at) => {
    const form = text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
    const lemma = (word.lemma || form).toLowerCase().replace('’', "'")
    return word.xpos.startsWith('VB') ? verbLemma(form, lemma, word.xpos) : lemma
  })
  return {
    doc,
    lemmas,
    isOfOtherWorld: isOfOtherWorld(lemmas),
    inOffice: inOfficeOn(doc),
    children,
    mentionAt,
    timexAt,
    contentOf: cover(doc, contents, i => contents[i]!.statement),
    cueOf: cover(doc, cues, i => cues[i]!.statement),
    entities: new Map(doc.entities.map(entity => [entity.id, entity])),
    statements: new Map(doc.statements.map(statement => [statement.id, statement])),
  }
}

/** As far as an office stands from the name it belongs to, in characters. */
const BESIDE = 40

/** "union leader Petra Lang", "Petra Lang, the union's chief negotiator,". */
function inOfficeOn({ text, mentions, entities }: ActDocument): ReadonlySet<string> {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const found = new Set<string>()
  for (const { start, end, entity, kind } of mentions) {
    if (entity === null || kind === 'pronoun' || !people.has(entity) || found.has(entity)) continue
    const before = text
      .slice(Math.max(0, start - BESIDE), start)
      .split(/[,;:.!?“”"\n](?=\s)/)
      .at(-1)!
    const behind = text.startsWith(', ', end)
      ? text.slice(end + 2, end + 2 + BESIDE).split(/[,;:.!?“”"\n]/)[0]!
      : ''
    if (
      OFFICE.test(text.slice(start, end)) ||
      (/\p{Ll}\s*$/u.test(before) && OFFICE.test(before.split(' ').slice(-4).join(' '))) ||
      OFFICE.test(behind)
    )
      found.add(entity)
  }
  return found
}

/** Twice as many different words of other worlds as of public dealings. */
function isOfOtherWorld(lemmas: readonly string[]): boolean {
  const [foreign, dealings] = [new Set<string>(), new Set<string>()]
  for (const lemma of lemmas) {
    if (FOREIGN.has(lemma)) foreign.add(lemma)
    else if (OF_DEALINGS.has(lemma)) dealings.add(lemma)
  }
  return foreign.size > 1 && foreign.size >= 2 * dealings.size
}

/**
 * Gives each token the narrowest of the spans around it. Spans that nest are few, so painting the wide ones
 * first costs little more than the text's length.
 */
function cover<T>(
  { tokens }: ActDocument,
  spans: readonly Span[],
  value: (index: number) => T,
): (T | null)[] {
  const painted = tokens.map((): T | null => null)
  const order = spans.map(({ start, end }, index) => ({ start, end, index }))
  order.sort((a, b) => b.end - b.start - (a.end - a.start) || a.index - b.index)
  for (const { start, end, index } of order) {
    for (let at = firstTokenAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
      painted[at] = value(index)
    }
  }
  return painted
}

/** Index of the first token that ends after the offset. */
export function firstTokenAt(tokens: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

export const formOf = ({ doc }: Page, at: number): string =>
  doc.text.slice(doc.tokens[at]!.start, doc.tokens[at]!.end)

/** The whole sentence of a word: the evidence of what it says. */
export const sentenceSpan = ({ doc }: Page, at: number): Span => {
  const { start, end } = doc.sentences[doc.tokens[at]!.sentence]!
  return { start, end }
}

import { existsSync, readFileSync } from 'node:fs'
import { openEngine } from '../../src/conductor/engine.ts'
import { analysedText, type ArticleRow } from '../../src/model/article.ts'
import type { Document } from '../../src/model/document.ts'
import { textOf } from '../../src/model/span.ts'
import { readInput } from '../../src/readers/index.ts'

/** The page this project began with; it stays outside the project. */
export const SEED = '../shared/seed/istanbul-brief.txt'
export const seedIsHere = existsSync(SEED)

export async function rowOf(
  place: string,
  change: (text: string) => string = text => text,
): Promise<ArticleRow> {
  const bytes = new TextEncoder().encode(change(readFileSync(place, 'utf8')))
  for await (const read of readInput({
    place,
    bytes,
    rest: null,
    mediaType: null,
    url: null,
    fetchedAt: null,
  })) {
    if (read.kind === 'article') return read.row
  }
  throw new Error(`${place} gives no article`)
}

export interface Reading {
  readonly dates: readonly (readonly [words: string, value: string | null])[]
  readonly statements: readonly StatementRow[]
  readonly acts: readonly ActRow[]
  readonly doc: Document
}

export interface StatementRow {
  readonly speaker: string | null
  readonly cue: string
  readonly content: string
  readonly mode: string
  readonly channel: string | null
  readonly to: readonly string[]
  readonly uttered: readonly [string | null, string | null]
  readonly nested: boolean
}

export interface ActRow {
  readonly type: string
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly issue: string | null
  readonly factuality: string
  readonly terms: Readonly<Record<string, unknown>>
  readonly conditions: readonly string[]
  readonly evidence: string
}

/** What the engine reads in an article, with names in place of ids. */
export function reading(row: ArticleRow): Reading {
  const { text, headlineEnd } = analysedText(row)
  const { createdOn, publisher } = row
  const { doc } = openEngine().analyse({ text, headlineEnd, createdOn, publisher })
  const names = new Map(doc.entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id)!
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(span => textOf(text, span)).join(' … ')
  return {
    doc,
    dates: doc.timexes.map((timex, i) => [textOf(text, timex), doc.settled[i]!.value]),
    statements: doc.statements.map(each => ({
      speaker: each.speaker === null ? null : nameOf(each.speaker),
      cue: words(each.cue),
      content: words(each.content),
      mode: each.mode,
      channel: each.channel?.name ?? null,
      to: each.addressee.map(nameOf),
      uttered: [each.uttered.from, each.uttered.to],
      nested: each.parent !== null,
    })),
    acts: doc.acts.map(each => ({
      type: each.type,
      actor: each.actor.map(nameOf),
      recipient: each.recipient.map(nameOf),
      issue: each.issue,
      factuality: each.factuality,
      terms: Object.fromEntries(Object.entries(each.terms).filter(([, value]) => value !== null)),
      conditions: each.conditions.map(({ hinge, polarity }) => `${hinge}/${polarity}`),
      evidence: words(each.evidence),
    })),
  }
}

import { existsSync } from 'node:fs'
import { CURATED } from '../../src/entities/data/index.ts'
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { nameModelOf } from '../../src/entities/name-model.ts'
import { entityStages } from '../../src/entities/stages.ts'
import { Clusters } from '../../src/learn/clusters.ts'
import { loadWeights } from '../../src/learn/files.ts'
import type { Document } from '../../src/model/document.ts'
import { analyse } from '../../src/pipeline.ts'
import { textModelOf, textStages } from '../../src/text/stages.ts'

export const knowledge = loadKnowledge(CURATED)
const clusters = new Clusters(loadWeights('models/clusters.bin'))
const stages = [
  ...textStages(textModelOf({ language: loadWeights('models/language.bin'), clusters })),
  ...entityStages({ names: nameModelOf(loadWeights('models/names.bin'), clusters, knowledge), knowledge }),
]

/** Text to mentions, with the models that are shipped. */
export const readText = (text: string, createdOn: string | null = null, headlineEnd = 0): Document =>
  analyse({ text, createdOn, headlineEnd, publisher: null }, stages).doc

export interface Mark {
  readonly words: string
  readonly start: number
  readonly end: number
  readonly key: string
}

/** `[words](key)` marks, taken out of the text. */
export function unmarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  for (const [, words, key, plain] of marked.matchAll(/\[([^\]]*)\]\(([^)]*)\)|([^[]+)/g)) {
    if (key !== undefined)
      marks.push({ words: words!, start: text.length, end: text.length + words!.length, key })
    text += words ?? plain
  }
  return { text, marks }
}

/** What the reader makes of each mark: the key, `?` for an open mention, `none` where it sees no mention. */
export function readingOf(doc: Document, mark: Mark): string {
  const mention =
    doc.mentions.find(({ start, end }) => start === mark.start && end === mark.end) ??
    doc.mentions.find(
      ({ head }) => doc.tokens[head]!.start >= mark.start && doc.tokens[head]!.end <= mark.end,
    )
  if (!mention) return 'none'
  return mention.entity === null ? '?' : doc.entities.find(({ id }) => id === mention.entity)!.key
}

export const SEED = '../shared/seed/istanbul-brief.txt'
export const hasSeed = existsSync(SEED)

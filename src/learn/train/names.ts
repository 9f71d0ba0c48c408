import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Knowledge } from '../../entities/knowledge.ts'
import { nameFeatures } from '../../entities/name-features.ts'
import { FOLLOWERS, mayBegin, mayEnd, TAGS, type TaggedName, tagsOf } from '../../entities/name-tags.ts'
import type { NameModel } from '../../model/language-model.ts'
import type { Clusters } from '../clusters.ts'
import type { Weights } from '../weights.ts'
import { largest, quantise } from './averaged.ts'
import { type Chain, trainChain } from './crf.ts'

const BITS = 20
const SEEDS = [7, 11, 13]
const TRAINING = { rounds: 5, summedFrom: 2, rate: 0.2, dropped: 0.25 } as const
/** Rows are `{set, doc, tokens: [[form, BIO tag], …]}`; one block of a set without documents is so many rows. */
const BLOCK = 50
/** Its sentences were drawn one by one. */
const OUT_OF_CONTEXT = /^CrossNER/
const TYPES = { PER: 'PERSON', ORG: 'ORGANISATION', LOC: 'PLACE' } as const

export interface NamedSentence {
  readonly set: string
  /** The sentences of one text, or of one block of running text, share it; a sentence out of context has its own. */
  readonly text: string
  readonly forms: readonly string[]
  readonly names: readonly TaggedName[]
}

/**
 * Reads the clean set and keeps a tenth aside: every tenth document where the set has documents, every tenth
 * block of 50 sentences elsewhere.
 */
export function readNames(path: string): {
  readonly train: NamedSentence[]
  readonly aside: NamedSentence[]
} {
  const lines = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
  const train: NamedSentence[] = []
  const aside: NamedSentence[] = []
  const groups = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const line of lines) {
    const { set, doc, tokens } = JSON.parse(line) as {
      set: string
      doc: string | null
      tokens: [string, string][]
    }
    const row = seen.get(set) ?? 0
    seen.set(set, row + 1)
    const group = doc ?? `${set} ${Math.floor(row / BLOCK)}`
    if (!groups.has(group)) groups.set(group, groups.size)
    if (tokens.length === 0) continue
    const sentence = {
      set,
      text: OUT_OF_CONTEXT.test(set) ? `${set} ${row}` : group,
      forms: tokens.map(([form]) => form),
      names: namesOfBio(tokens.map(([, tag]) => tag)),
    }
    ;(groups.get(group)! % 10 === 9 ? aside : train).push(sentence)
  }
  return { train, aside }
}

function namesOfBio(tags: readonly string[]): TaggedName[] {
  const names: TaggedName[] = []
  for (let i = 0; i < tags.length; i++) {
    const type = TYPES[tags[i]!.slice(2) as keyof typeof TYPES]
    if (type === undefined) continue
    let end = i + 1
    while (end < tags.length && tags[end] === `I-${tags[i]!.slice(2)}`) end++
    names.push({ first: i, end, type })
    i = end - 1
  }
  return names
}

/** The sentences of each text: their features see the whole of it. */
function textsOf(sentences: readonly NamedSentence[]): readonly (readonly NamedSentence[])[] {
  const texts = new Map<string, NamedSentence[]>()
  for (const sentence of sentences) {
    const own = texts.get(sentence.text)
    if (own) own.push(sentence)
    else texts.set(sentence.text, [sentence])
  }
  return [...texts.values()]
}

/** Trains the name tagger: a conditional random field, summed over seeds, rounded to bytes. */
export function trainNames(
  sentences: readonly NamedSentence[],
  clusters: Clusters,
  knowledge: Knowledge,
): Weights {
  const features = nameFeatures(clusters, knowledge)
  const chains = textsOf(sentences).flatMap(text => {
    const view = features.view(text.map(({ forms }) => forms))
    return text.map(({ forms, names }): Chain => {
      const { rows, counts } = features.rows(forms, BITS, view)
      return {
        rows: rows.map((row, i) => row.slice(0, counts[i])),
        counts,
        gold: tagsOf(names, forms.length),
      }
    })
  })
  const classes = TAGS.length
  const shape = { bits: BITS, classes, followers: FOLLOWERS, mayBegin, mayEnd }
  const sums = {
    emissions: new Float32Array(2 ** BITS * classes),
    transitions: new Float32Array(classes * classes),
  }
  for (const seed of SEEDS) trainChain(chains, shape, { ...TRAINING, seed }, sums)
  // One scale for both tables, since their sums are compared, and nothing cut: the few great weights are the bias.
  const limit = largest(sums.emissions)
  return {
    name: 'names',
    version: '2',
    meta: { tags: TAGS, trainedOn: sentences.length },
    tables: { emissions: quantise(sums.emissions, limit), transitions: quantise(sums.transitions, limit) },
  }
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Exact spans and types, in per cent. */
export function scoreNames(
  sentences: readonly NamedSentence[],
  find: NameModel['find'],
): Readonly<Record<string, Score>> {
  const tallies = new Map<string, { right: number; found: number; gold: number }>()
  const tally = (of: string) => {
    if (!tallies.has(of)) tallies.set(of, { right: 0, found: 0, gold: 0 })
    return tallies.get(of)!
  }
  for (const text of textsOf(sentences)) {
    find(text.map(({ forms }) => forms)).forEach((all, at) => {
      const { set, names } = text[at]!
      const gold = new Set(names.map(name => `${name.first} ${name.end} ${name.type}`))
      const found = all.filter(({ type }) => Object.values<string>(TYPES).includes(type))
      for (const name of names) for (const of of ['all', name.type, set]) tally(of).gold++
      for (const name of found) {
        for (const of of ['all', name.type, set]) {
          tally(of).found++
          if (gold.has(`${name.first} ${name.end} ${name.type}`)) tally(of).right++
        }
      }
    })
  }
  return Object.fromEntries(
    [...tallies].map(([of, { right, found, gold }]) => [
      of,
      {
        precision: percent(right, found),
        recall: percent(right, gold),
        f1: percent(2 * right, found + gold),
      },
    ]),
  )
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Knowledge } from '../../entities/knowledge.ts'
import { nameFeatures } from '../../entities/name-features.ts'
import { decode } from '../../entities/name-model.ts'
import { TAGS, type TaggedName, tagsOf } from '../../entities/name-tags.ts'
import type { Clusters } from '../clusters.ts'
import type { Weights } from '../weights.ts'
import { Averaged, largest, quantise } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'

const BITS = 21
const ROUNDS = 10
const SEED = 7
/** Share of the features that a token does without, at random, in training: the words around must do then. */
const DROPPED = 0.25
/** Rows are `{set, doc, tokens: [[form, BIO tag], …]}`; one block of a set without documents is so many rows. */
const BLOCK = 50
const TYPES = { PER: 'PERSON', ORG: 'ORGANISATION', LOC: 'PLACE' } as const

export interface NamedSentence {
  readonly set: string
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
    const sentence = {
      set,
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

/** Trains the name tagger: structured perceptron with dropped features, averaged, rounded to bytes. */
export function trainNames(
  sentences: readonly NamedSentence[],
  clusters: Clusters,
  knowledge: Knowledge,
): Weights {
  const features = nameFeatures(clusters, knowledge)
  const classes = TAGS.length
  const emissions = new Averaged(BITS, classes)
  const transitions = new Averaged(0, classes * classes)
  const random = randomOf(SEED)
  const drop = randomOf(SEED + 1)
  const order = sentences.filter(({ forms }) => forms.length > 0).slice()
  for (let round = 0; round < ROUNDS; round++) {
    for (const { forms, names } of shuffle(order, random)) {
      const { rows, counts } = features.rows(forms, BITS)
      thin(rows, counts, drop)
      const gold = tagsOf(names, forms.length)
      const guess = decode(rows, counts, emissions.table, transitions.table)
      emissions.step()
      transitions.step()
      for (let i = 0; i < gold.length; i++) {
        if (gold[i] !== guess[i]) emissions.update(rows[i]!, counts[i]!, gold[i]!, guess[i]!)
        if (i === 0 || (gold[i] === guess[i] && gold[i - 1] === guess[i - 1])) continue
        transitions.add(gold[i - 1]! * classes + gold[i]!, 1)
        transitions.add(guess[i - 1]! * classes + guess[i]!, -1)
      }
    }
  }
  const [emission, transition] = [emissions.average(), transitions.average()]
  // One scale for both tables, since their sums are compared, and nothing cut: the few great weights are the bias.
  const limit = largest(emission)
  return {
    name: 'names',
    version: '1',
    meta: { tags: TAGS, trainedOn: sentences.length },
    tables: { emissions: quantise(emission, limit), transitions: quantise(transition, limit) },
  }
}

/** Drops features at random, in place; the first of a token, its bias, stays. */
function thin(rows: readonly Int32Array[], counts: Int32Array, random: () => number): void {
  rows.forEach((own, i) => {
    let kept = 1
    for (let k = 1; k < counts[i]!; k++) if (random() >= DROPPED) own[kept++] = own[k]!
    counts[i] = kept
  })
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Exact spans and types, in per cent. */
export function scoreNames(
  sentences: readonly NamedSentence[],
  find: (forms: readonly string[]) => readonly { first: number; end: number; type: string }[],
): Readonly<Record<string, Score>> {
  const tallies = new Map<string, { right: number; found: number; gold: number }>()
  const tally = (of: string) => {
    if (!tallies.has(of)) tallies.set(of, { right: 0, found: 0, gold: 0 })
    return tallies.get(of)!
  }
  for (const { set, forms, names } of sentences) {
    const gold = new Set(names.map(name => `${name.first} ${name.end} ${name.type}`))
    const found = find(forms).filter(({ type }) => Object.values<string>(TYPES).includes(type))
    for (const name of names) for (const of of ['all', name.type, set]) tally(of).gold++
    for (const name of found) {
      for (const of of ['all', name.type, set]) {
        tally(of).found++
        if (gold.has(`${name.first} ${name.end} ${name.type}`)) tally(of).right++
      }
    }
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

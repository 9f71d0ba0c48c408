import type { Draft } from './draft.ts'
import { VERB_CUES } from './en/cues.ts'
import type { Reading } from './reading.ts'
import type { MentionIndex } from './speaker.ts'

/** Verbs whose content names the other side: *proposed talks with Ukraine*, *offered Vardia a truce*. */
const OFFERS = new Set(['propose', 'offer', 'promise', 'suggest'])
const TELLS = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'brief',
  'notify',
  'thank',
  'congratulate',
  'give',
  'send',
  'offer',
  'show',
  'write',
  'promise',
])

/** Entities that the words were said to. */
export function addresseesOf(
  reading: Reading,
  index: MentionIndex,
  draft: Draft,
  speaker: string | null,
): string[] {
  const { words } = reading.doc
  const verb = draft.predicate
  if (verb === null || !words[verb]!.xpos.startsWith('V')) return []
  const { lemma } = words[verb]!
  const cue = VERB_CUES.get(lemma)
  const heads: number[] = []
  for (const i of reading.children(verb)) {
    const { relation } = words[i]!
    if (relation === 'iobj' || (relation === 'obj' && takesPerson(lemma, cue?.takes ?? null))) heads.push(i)
    if (relation === 'obl' && reading.children(i).some(j => j < i && reading.lower[j] === 'to')) heads.push(i)
    if (relation === 'obj' && OFFERS.has(lemma)) {
      for (const j of reading.children(i)) {
        const isWith = reading.children(j).some(k => k < j && /^(?:with|to)$/.test(reading.lower[k]!))
        if (words[j]!.relation === 'nmod' && isWith) heads.push(j)
      }
    }
  }
  const found: string[] = []
  for (const head of heads.flatMap(i => [
    i,
    ...reading.children(i).filter(j => words[j]!.relation === 'conj'),
  ])) {
    const mention = index.byHead(head) ?? index.covering(head)
    if (!mention?.entity || mention.possessor || mention.entity === speaker || found.includes(mention.entity))
      continue
    if (index.entities.get(mention.entity)?.kind === 'place') continue
    found.push(mention.entity)
  }
  return found
}

const takesPerson = (lemma: string, takes: ReadonlySet<string> | null): boolean =>
  TELLS.has(lemma) || takes?.has('a') === true || takes?.has('w') === true

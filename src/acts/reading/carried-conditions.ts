import type { Sentence } from '../../model/document.ts'
import type { FoundCondition } from './conditions.ts'
import { type Draft, FORWARD } from './draft.ts'
import type { Page } from './page.ts'

/** What a sentence holds, with the conditions that belong to none of its acts. */
export interface Sentenced {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
  readonly loose: readonly FoundCondition[]
}

/**
 * "Chile agreed to extradite the banker. *But only if he is spared.*": the condition that makes up a sentence of its
 * own, or leans on the one before ("It did so on condition that …"), belongs to the last act of that sentence.
 */
export function withCarried<S extends Sentenced>(page: Page, found: readonly S[]): readonly S[] {
  return found.map((each, i) => {
    const next = found[i + 1]
    if (!next || next.drafts.length > 0 || next.loose.length === 0) return each
    if (next.sentence.block !== each.sentence.block || !leans(page, next)) return each
    const last = each.drafts.findLastIndex(({ type }) => FORWARD.has(type))
    if (last < 0) return each
    const conditions = next.loose.map(({ condition }) => condition)
    return {
      ...each,
      drafts: each.drafts.map((draft, at) => (at === last ? held(draft, conditions) : draft)),
    }
  })
}

const held = (draft: Draft, conditions: Draft['conditions']): Draft => ({
  ...draft,
  type: draft.type === 'acceptance' ? 'conditional-acceptance' : draft.type,
  conditions: [...draft.conditions, ...conditions],
  evidence: [...draft.evidence, ...conditions.map(({ start, end }) => ({ start, end }))],
})

const BEFORE: ReadonlySet<string> = new Set(
  'but and yet though however , " “ only the its their his her one sole'.split(' '),
)
const LEANING: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'that', 'this'])
const STANDING_IN: ReadonlySet<string> = new Set([
  'do',
  'be',
  'come',
  'depend',
  'hinge',
  'apply',
  'hold',
  'stand',
])

/** The sentence is no more than its condition, or a pronoun with *do*, *be*, *come* before it. */
function leans(page: Page, { sentence, loose }: Sentenced): boolean {
  const { opener } = loose[0]!
  const words = page.lemmas.slice(sentence.firstToken, opener).filter(word => !BEFORE.has(word))
  if (words.length === 0) return isAllOf(page, sentence, loose)
  return words.length <= 4 && LEANING.has(words[0]!) && words.slice(1).some(word => STANDING_IN.has(word))
}

/** Behind the condition comes nothing but the one who says it. */
function isAllOf(page: Page, { endToken }: Sentence, loose: readonly FoundCondition[]): boolean {
  const { end } = loose.at(-1)!.condition
  let rest = 0
  for (let at = endToken - 1; at >= 0 && page.doc.tokens[at]!.start >= end; at--) {
    if (page.cueOf[at] !== null) return true
    rest += page.doc.words[at]!.upos === 'PUNCT' ? 0 : 1
  }
  return rest === 0
}

import type { Act, Precedence, Silence } from '../../model/act.ts'
import type { Page } from './page.ts'
import { sameSide } from './parties.ts'
import type { FoundPrecedence } from './precedences.ts'
import type { FoundSilence } from './silences.ts'

const OPENS: ReadonlySet<string> = new Set([
  'offer',
  'demand',
  'request',
  'ultimatum',
  'threat',
  'counter-offer',
])

/** The acts that a word may mean when it points back. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  ultimatum: ['ultimatum'],
  deadline: ['ultimatum', 'demand'],
  demand: ['demand', 'ultimatum'],
  offer: ['offer', 'counter-offer'],
  proposal: ['offer', 'counter-offer'],
  invitation: ['offer'],
  request: ['request', 'demand'],
  appeal: ['request'],
  call: ['request', 'demand'],
  threat: ['threat', 'ultimatum'],
  warning: ['threat', 'ultimatum'],
}

/** The silence with the opening act it is about: the last of the named kind before it that was put to the silent party. */
export function silenceOn(
  page: Page,
  acts: readonly Act[],
  { words, ...silence }: FoundSilence,
  id: string,
): Silence {
  const wanted = words.map(at => MEANT[page.lemmas[at]!]).find(each => each !== undefined)
  const open = acts.filter(
    act =>
      (wanted ? wanted.includes(act.type) : OPENS.has(act.type)) &&
      act.part === null &&
      act.recipient.some(to => silence.by.some(by => sameSide(page, to, by))),
  )
  const before = open.filter(act => act.evidence[0]!.start <= silence.evidence[0]!.start)
  return { ...silence, id, on: (before.at(-1) ?? open[0])?.id ?? null }
}

/** "such an offer": the precedence with the act of that kind, by the same party, that stands nearest before it. */
export function precedenceOn(
  page: Page,
  acts: readonly Act[],
  { anchor, ...first }: FoundPrecedence,
  id: string,
): Precedence {
  const before = acts.filter(
    act =>
      act.evidence[0]!.start <= first.evidence[0]!.start &&
      act.part === null &&
      (first.by.length === 0 || act.actor.some(each => first.by.some(by => sameSide(page, each, by)))),
  )
  const { firstToken, endToken } = page.doc.sentences[page.doc.tokens[anchor]!.sentence]!
  const named = page.lemmas
    .slice(firstToken, endToken)
    .map(lemma => MEANT[lemma])
    .find(each => each !== undefined)
  const act = (named ? before.filter(each => named.includes(each.type)) : before).at(-1)
  return { ...first, id, act: act?.id ?? null, by: first.by.length > 0 ? first.by : (act?.actor ?? []) }
}

/** Not on the shelf: the stage. */
import type { Act, Contact, Precedence, Silence } from '../model/act.ts'
import type { BlockKind } from '../model/document.ts'
import type { Stage } from '../model/stage.ts'
import type { Weights } from '../learn/weights.ts'
import { type Issue, issueFinder, withIssues } from './issues.ts'
import { cameoOf, ploverOf } from './plover.ts'
import { answered } from './reading/answers.ts'
import { contactsOf, gapAt } from './reading/contacts.ts'
import type { Draft } from './reading/draft.ts'
import { matchAt } from './reading/frames.ts'
import { type ActLayers, type Page, pageOf } from './reading/page.ts'
import { sameSide } from './reading/parties.ts'
import { precedenceAt } from './reading/precedences.ts'
import { conditionRoots, readAct } from './reading/read-act.ts'
import { withoutEchoes } from './reading/same-act.ts'
import { scoredAct } from './reading/scored-act.ts'
import { silenceAt } from './reading/silences.ts'
import { ultimatumOf } from './reading/ultimatums.ts'
import { actScorerOf } from './scorer.ts'

/** Captions, kickers and headings repeat the text in other words; they are no evidence. */
const READ: ReadonlySet<BlockKind> = new Set(['headline', 'paragraph', 'list-item', 'block-quote'])

/**
 * Reads what parties did, were in touch about and left unanswered, from the dependency tree, the statements and
 * the entities.
 *
 * @param weights of the act scorer, which speaks where no rule does; null leaves those sentences without an act
 * @param ownIssues a user's issues, before ours
 */
export function actsStage(
  weights: Weights | null,
  ownIssues: readonly Issue[] = [],
): Stage<ActLayers, 'acts' | 'contacts' | 'silences' | 'precedences'> {
  const scorer = weights && actScorerOf(weights)
  const find = issueFinder(withIssues(ownIssues))
  return {
    name: 'acts',
    needs: [
      'blocks',
      'tokens',
      'sentences',
      'words',
      'quotations',
      'timexes',
      'settled',
      'entities',
      'mentions',
      'statements',
    ],
    gives: ['acts', 'contacts', 'silences', 'precedences'],
    run(doc) {
      const page = pageOf(doc)
      const found: Draft[] = []
      const gaps: Contact[] = []
      const silent: NonNullable<ReturnType<typeof silenceAt>>[] = []
      const firsts: NonNullable<ReturnType<typeof precedenceAt>>[] = []
      doc.sentences.forEach(sentence => {
        if (!READ.has(doc.blocks[sentence.block]!.kind)) return
        const before = found.length
        let matched = false
        const taken = new Set<number>()
        for (let at = sentence.firstToken; at < sentence.endToken; at++) {
          const first = precedenceAt(page, at)
          if (first) {
            firsts.push(first)
            taken.add(first.anchor)
          }
        }
        for (let at = sentence.firstToken; at < sentence.endToken; at++) {
          const gap = gapAt(page, at)
          if (gap) {
            gaps.push(gap)
            continue
          }
          const silence = silenceAt(page, at)
          if (silence) {
            silent.push(silence)
            continue
          }
          const match = matchAt(page, at)
          if (!match || taken.has(at) || taken.has(match.verb)) continue
          const draft = readAct(page, match, find)
          if (draft) found.push(...ultimatumOf(page, draft, conditionRoots(page, match), find))
          matched = true
        }
        if (scorer && !matched && found.length === before) {
          const draft = scoredAct(page, sentence, scorer, find)
          if (draft) found.push(draft)
        }
      })
      const drafts = withoutEchoes(page, answered(page, found))
      const acts = numbered(drafts)
      return {
        acts,
        contacts: [...contactsOf(drafts), ...gaps]
          .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
          .map((contact, i) => ({ ...contact, id: `c${i + 1}` })),
        silences: silent.map(
          ({ words, ...silence }, i): Silence => ({
            ...silence,
            id: `q${i + 1}`,
            on: openingOf(page, acts, silence, words),
          }),
        ),
        precedences: firsts.map(
          ({ anchor, ...first }, i): Precedence => precedenceOf(page, acts, first, anchor, `p${i + 1}`),
        ),
      }
    },
  }
}

function numbered(drafts: readonly Draft[]): readonly Act[] {
  const ids = new Map(drafts.map((draft, i) => [draft.half ? draft : draft, `x${i + 1}`]))
  const wholes = new Map(
    drafts.filter(each => each.type === 'ultimatum').map(each => [each.anchor, ids.get(each)!]),
  )
  return drafts
    .map(({ anchor, half, nominal: _nominal, definite: _definite, ...act }, i) => ({
      ...act,
      id: `x${i + 1}`,
      part: half ? (wholes.get(half.anchor) ?? null) : null,
      plover: ploverOf(act.type, act.issue),
      cameo: cameoOf(act.type, act.issue),
      anchor: undefined,
    }))
    .map(({ anchor: _anchor, ...act }) => act)
}

/** The opening act that a silence is about: the last of the named kind before it that was put to the silent party. */
function openingOf(
  page: Page,
  acts: readonly Act[],
  silence: Pick<Silence, 'by' | 'evidence'>,
  words: readonly number[],
): string | null {
  const wanted = words.map(at => OPENING_TYPES[page.lemmas[at]!]).find(each => each !== undefined)
  const open = acts.filter(
    act =>
      (wanted ? wanted.includes(act.type) : OPENS.has(act.type)) &&
      act.part === null &&
      act.recipient.some(id => silence.by.some(by => sameSide(page, id, by))),
  )
  const before = open.filter(act => act.evidence[0]!.start <= silence.evidence[0]!.start)
  return (before.at(-1) ?? open[0])?.id ?? null
}

const OPENS: ReadonlySet<string> = new Set([
  'offer',
  'demand',
  'request',
  'ultimatum',
  'threat',
  'counter-offer',
])
const OPENING_TYPES: Readonly<Record<string, readonly string[]>> = {
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

/** "such an offer": the act of that kind by the same party that stands nearest before it. */
function precedenceOf(
  page: Page,
  acts: readonly Act[],
  first: Precedence,
  anchor: number,
  id: string,
): Precedence {
  const before = acts.filter(
    act =>
      act.evidence[0]!.start <= first.evidence[0]!.start &&
      act.part === null &&
      (first.by.length === 0 || act.actor.some(each => first.by.some(by => sameSide(page, each, by)))),
  )
  const sentence = page.doc.sentences[page.doc.tokens[anchor]!.sentence]!
  const named = page.lemmas
    .slice(sentence.firstToken, sentence.endToken)
    .map(lemma => OPENING_TYPES[lemma])
    .find(each => each !== undefined)
  const act = (named ? before.filter(each => named.includes(each.type)) : before).at(-1)
  return { ...first, id, act: act?.id ?? null, by: first.by.length > 0 ? first.by : (act?.actor ?? []) }
}

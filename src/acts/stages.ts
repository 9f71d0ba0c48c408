/** Not on the shelf: the stage. */
import type { Weights } from '../learn/weights.ts'
import type { Act } from '../model/act.ts'
import type { BlockKind } from '../model/document.ts'
import type { Stage } from '../model/stage.ts'
import { type Issue, issueFinder, withIssues } from './issues.ts'
import { cameoOf, ploverOf } from './plover.ts'
import { answered } from './reading/answers.ts'
import { withCarried } from './reading/carried-conditions.ts'
import { contactsOf } from './reading/contacts.ts'
import type { Draft } from './reading/draft.ts'
import { precedenceOn, silenceOn } from './reading/openings.ts'
import { type ActLayers, pageOf } from './reading/page.ts'
import { readSentence } from './reading/read-sentence.ts'
import { withoutEchoes } from './reading/same-act.ts'
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
      const found = withCarried(
        page,
        doc.sentences
          .filter(sentence => READ.has(doc.blocks[sentence.block]!.kind))
          .map(sentence => readSentence(page, sentence, find, scorer)),
      )
      const drafts = withoutEchoes(
        page,
        answered(
          page,
          found.flatMap(each => each.drafts),
        ),
      )
      const acts = numbered(drafts)
      const contacts = [...contactsOf(drafts), ...found.flatMap(({ gaps }) => gaps)]
      contacts.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
      return {
        acts,
        contacts: contacts.map((contact, i) => ({ ...contact, id: `c${i + 1}` })),
        silences: found
          .flatMap(each => each.silences)
          .map((silence, i) => silenceOn(page, acts, silence, `q${i + 1}`)),
        precedences: found
          .flatMap(each => each.precedences)
          .map((first, i) => precedenceOn(page, acts, first, `p${i + 1}`)),
      }
    },
  }
}

/** Gives the drafts their ids, in text order, and their codes. A half names the ultimatum of the same predicate. */
function numbered(drafts: readonly Draft[]): readonly Act[] {
  const wholes = new Map(
    drafts.flatMap(({ type, anchor }, i) => (type === 'ultimatum' ? [[anchor, `x${i + 1}`] as const] : [])),
  )
  return drafts.map(({ anchor, half, nominal: _nominal, definite: _definite, ...act }, i) => ({
    ...act,
    id: `x${i + 1}`,
    part: half ? (wholes.get(half.anchor) ?? null) : null,
    plover: ploverOf(act.type, act.issue),
    cameo: cameoOf(act.type, act.issue),
  }))
}

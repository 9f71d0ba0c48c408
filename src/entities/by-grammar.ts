import type { Cast, Character } from './cast.ts'
import type { Draft } from './drafts.ts'
import type { Nominal } from './nominals.ts'
import { groupOf } from './pairs.ts'
import { ancestorsOf } from './pronoun-evidence.ts'
import type { Referent } from './reading-context.ts'
import { caseOf, isSubject, type Scene } from './scene.ts'

/**
 * *Qatar and Egypt said they …*, *Rojas and Holm met. They …*: the two subjects together. Null unless every one of
 * them is known.
 */
export function together(
  scene: Scene,
  cast: Cast,
  at: number,
  entityAt: (token: number) => Character | null,
): Referent | null {
  const above = ancestorsOf(scene, at)
  const clause = scene.words[at]!.relation === 'nmod:poss' ? above[1] : above[0]
  const { sentence } = scene.tokens[at]!
  const verbs = above.filter(verb => verb !== clause)
  if (verbs.every(verb => !scene.words[verb]!.upos.startsWith('V')) && sentence > 0) {
    const before = scene.sentences[sentence - 1]!
    for (let i = before.firstToken; i < before.endToken; i++) if (scene.words[i]!.head < 0) verbs.push(i)
  }
  for (const verb of verbs) {
    const subject = scene.childrenOf(verb).find(child => isSubject(scene, child))
    if (subject === undefined) continue
    const parts = [
      subject,
      ...scene.childrenOf(subject).filter(child => scene.words[child]!.relation === 'conj'),
    ]
    if (parts.length < 2) return null
    // *France, Germany, Britain and Poland*: a list that the tree has cut in two is nobody's subject.
    if (scene.forms[subject - 1] === ',' && scene.name[subject - 2]! >= 0) return null
    const members = parts.map(entityAt)
    return members.every(member => member !== null) && new Set(members).size > 1
      ? { entity: groupOf(cast, members), candidates: [], rule: 'they/together' }
      : null
  }
  return null
}

/** *who* is the noun that its clause hangs on. */
export function antecedentOf(
  scene: Scene,
  at: number,
  atToken: readonly (Draft | undefined)[],
  endingAt: (token: number) => Draft | undefined,
): Referent {
  let up = at
  for (let steps = 0; steps < 6 && up >= 0; steps++) {
    const { relation, head } = scene.words[up]!
    if (relation.startsWith('acl') && head >= 0 && head < at) {
      const draft = atToken[head]
      return draft
        ? { entity: draft.entity, candidates: draft.candidates, rule: 'relative' }
        : { entity: null, candidates: [], rule: 'relative/unread' }
    }
    up = head
  }
  // Where the tree is no help, a name or noun right before the comma is.
  const before = scene.forms[at - 1] === ',' ? at - 2 : at - 1
  const draft = scene.folds[at] !== 'whose' && before >= 0 ? endingAt(before) : undefined
  return draft?.entity
    ? { entity: draft.entity, candidates: [], rule: 'relative/beside' }
    : { entity: null, candidates: [], rule: 'relative/free' }
}

/** *as a mediator*: a part that somebody plays, no one new. */
export const isRole = (scene: Scene, { head, determiner }: Nominal): boolean =>
  determiner !== 'definite' && caseOf(scene, head) === 'as'

/** *Rojas is a negotiator*, *Rojas, a negotiator*: the noun says what somebody is. Null when it stands for itself. */
export function sameAs(
  scene: Scene,
  { head, class: kind }: Nominal,
  entityAt: (token: number) => Character | null,
): Referent | null {
  if (kind === 'kin' || kind === 'pair') return null
  const children = scene.childrenOf(head)
  const { relation, head: governor } = scene.words[head]!
  const of = children.some(child => scene.words[child]!.relation === 'cop')
    ? (children.find(child => scene.words[child]!.relation === 'nsubj') ?? -1)
    : relation === 'appos'
      ? governor
      : -1
  if (of < 0) return null
  const entity = entityAt(of)
  const fits =
    entity !== null && (entity.kind === 'person' || entity.kind === 'unnamed' || entity.kind === 'group')
  return fits ? { entity, candidates: [], rule: relation === 'appos' ? 'apposition' : 'predicate' } : null
}

/** *They are friends*, of whom nobody knows who they are: the noun adds no one. */
export const isOpenPredicate = (
  scene: Scene,
  { head }: Nominal,
  entityAt: (token: number) => Character | null,
): boolean => {
  const children = scene.childrenOf(head)
  const subject = children.find(child => scene.words[child]!.relation === 'nsubj')
  return (
    subject !== undefined &&
    children.some(child => scene.words[child]!.relation === 'cop') &&
    entityAt(subject) === null
  )
}

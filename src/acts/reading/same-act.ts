import { compareTerms } from '../../model/terms.ts'
import type { Draft } from './draft.ts'
import type { Page } from './page.ts'
import { sameSide } from './parties.ts'

/**
 * Leaves out an act noun that only points back at an act which the page tells in full: "Putin's proposal to meet"
 * beside "Putin proposed direct talks". Verbs are never left out; two reports of one act stay two rows.
 */
export function withoutEchoes(page: Page, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(draft => {
    if (!draft.nominal && !draft.definite) return true
    return !drafts.some(
      other =>
        other !== draft &&
        !other.nominal &&
        !other.definite &&
        other.type === draft.type &&
        other.factuality === 'asserted' &&
        draft.actor.length > 0 &&
        draft.actor.every(id => other.actor.some(each => sameSide(page, each, id))) &&
        compareTerms(draft.terms, other.terms).relation !== 'incompatible',
    )
  })
}

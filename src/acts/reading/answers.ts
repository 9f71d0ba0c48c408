import type { ActType } from '../../model/act.ts'
import type { Draft } from './draft.ts'
import type { Page } from './page.ts'
import { sameSide } from './parties.ts'

const YIELDING: ReadonlySet<ActType> = new Set(['offer', 'announcement', 'promise'])

/**
 * To say that one will come, or is ready to, is to accept where the other side has offered it on the same page;
 * on its own it stays an offer or an announcement.
 */
export function answered(page: Page, drafts: readonly Draft[]): readonly Draft[] {
  const offers = drafts.filter(
    each =>
      each.type === 'offer' &&
      each.factuality === 'asserted' &&
      /^offer\/(?:propose|offer|invite|proposal)$/.test(each.rule),
  )
  if (offers.length === 0) return drafts
  return drafts.map(draft => {
    if (!YIELDING.has(draft.type) || draft.factuality !== 'asserted' || offers.includes(draft)) return draft
    const offer = offers.find(
      each =>
        each.issue !== null &&
        each.issue === draft.issue &&
        meets(page, draft.recipient, each.actor) &&
        meets(page, each.recipient, draft.actor),
    )
    if (!offer) return draft
    return {
      ...draft,
      type: draft.conditions.length > 0 ? 'conditional-acceptance' : 'acceptance',
      rule: `acceptance/${draft.rule.split('/')[1]!}`,
    }
  })
}

const meets = (page: Page, some: readonly string[], others: readonly string[]): boolean =>
  some.some(a => others.some(b => sameSide(page, a, b)))

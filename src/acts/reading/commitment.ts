import { promise } from '../promise.ts'
import { threat } from '../threat.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { subjectOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { auxiliariesOf, isNegated, isVerb } from './tree.ts'

const HARMING: ReadonlySet<string> = new Set(
  'respond retaliate leave quit strike resign act answer react fight resist sue veto punish suffer pay walk stop close'.split(
    ' ',
  ),
)
/** Verbs whose future is a forecast, not a commitment. */
const FORECASTS: ReadonlySet<string> = new Set(
  'be have become rise fall grow need lose win face get remain stay see know happen last mean die'.split(' '),
)

/** "The Greens *will back* the budget if …": what a party says that it will do on a condition commits it, or threatens. */
export function commitmentAt(page: Page, at: number): Match | null {
  if (!isVerb(page, at) || FORECASTS.has(page.lemmas[at]!) || isNegated(page, at)) return null
  if (
    !auxiliariesOf(page, at).some(each => each === 'will' || each === "'ll") ||
    partiesAt(page, subjectOf(page, at)).length === 0
  )
    return null
  const definition = HARMING.has(page.lemmas[at]!) ? threat : promise
  return { definition, frame: { on: 'verb', words: '', recipient: ['with'] }, at, verb: at, negated: false }
}

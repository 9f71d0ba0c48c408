import { rejection } from '../rejection.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { subjectOf } from './arguments.ts'
import { auxiliariesOf, isNegated, isVerb } from './tree.ts'

const AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo', "won't"])
/** Verbs that tell of a state or a guess even behind "will not". */
const STATES: ReadonlySet<string> = new Set(
  'be have happen know need matter last work help seem appear say tell change end come'.split(' '),
)

/** "We will *never give up* our land": to say that one will not do a thing is a refusal, whatever the thing is. */
export function refusalAt(page: Page, at: number): Match | null {
  if (!isVerb(page, at) || STATES.has(page.lemmas[at]!) || !isNegated(page, at)) return null
  if (!auxiliariesOf(page, at).some(each => AUXILIARIES.has(each)) || subjectOf(page, at) < 0) return null
  return {
    definition: rejection,
    frame: { on: 'verb', words: '', recipient: ['with', 'to', 'owner'] },
    at,
    verb: at,
    negated: false,
  }
}

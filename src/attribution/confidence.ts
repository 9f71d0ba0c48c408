import type { Draft } from './draft.ts'
import type { Speaker } from './speaker.ts'

/** Below it a speaker is not printed: it stays unresolved, with its candidates. */
export const DEFAULT_THRESHOLD = 0.8

/** How often the spans are right, by the rule that found them. */
const SPANS: Readonly<Record<string, number>> = {
  'en/label': 0.9,
  'en/according-to': 0.85,
  'en/complement': 0.85,
  'en/parenthesis': 0.8,
  'en/infinitive': 0.7,
  'en/object': 0.6,
  'en/reporting-noun': 0.6,
  'en/quotation': 0.95,
  'en/stand-alone-quotation': 0.95,
}

/** How often the speaker is right, by what led to it. */
const SPEAKERS: Readonly<Record<Speaker['by'], number>> = {
  name: 0.98,
  title: 0.93,
  nominal: 0.9,
  relative: 0.9,
  pronoun: 0.88,
  continued: 0.9,
  none: 0,
}

export function confidenceOf(draft: Draft, speaker: Speaker): { spans: number; speaker: number } {
  return { spans: SPANS[draft.rule] ?? 0.7, speaker: SPEAKERS[speaker.by] }
}

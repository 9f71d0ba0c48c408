import { type Caught, type Pattern, phrases } from '../pattern.ts'

/** Words that point to no day: `now`, `currently`, `soon`, `the future`. */
export const reference: Pattern = {
  name: 'en/reference',
  phrases: phrases(
    'present=(now|currently|current|nowadays|presently | at the moment | at present | these days | right now | (the)? present (time|day))',
    'past=(recently | lately | the (recent|distant)? past | recent years)',
    'future=(soon | shortly | (the)? (near|foreseeable|immediate|not too distant)? future | the (near|long|short) term)',
  ),
  read(found, around) {
    const value = found.has('present') ? 'PRESENT_REF' : found.has('past') ? 'PAST_REF' : 'FUTURE_REF'
    const text = found.word('present') ?? found.word('past') ?? found.word('future')!
    if (text === 'future' && found.before?.lower !== 'the') return null
    // "Soon" names a time only where something is still to come: "he soon left" tells a story.
    if ((text === 'soon' || text === 'shortly') && (isComparison(found) || around.tense() !== 'future'))
      return null
    return { type: 'DATE', operation: { kind: 'reference', value } }
  },
  examples: [
    ['he is [now] in Bern', '2025-05-12', 'PRESENT_REF'],
    ['he has [recently] left', '2025-05-12', 'PAST_REF'],
    ['talks will [soon] begin', '2025-05-12', 'FUTURE_REF'],
    ['in [the near future] they', '2025-05-12', 'FUTURE_REF'],
  ],
  rejects: ['he will leave as soon as the army does', 'future talks', 'shortly after the war'],
}

/** "as soon as", "shortly after the war" */
const isComparison = ({ before, after }: Caught): boolean =>
  before?.lower === 'as' || before?.lower === 'how' || after?.lower === 'after' || after?.lower === 'before'

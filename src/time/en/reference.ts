import { type Pattern, phrases } from '../pattern.ts'

/** Words that point to no day: `now`, `currently`, `recently`, `soon`, `the future`. */
export const reference: Pattern = {
  name: 'en/reference',
  phrases: phrases(
    'present=(now|currently|current|nowadays|presently | at the moment | at present | (the)? present (time|day))',
    'past=(recently|previously|formerly | the (recent|distant)? past | recent years | once)',
    'past=recent',
    'future=(soon | shortly | (the)? (near|foreseeable|immediate|not too distant)? future | the (near|long|short) term)',
  ),
  read(found) {
    const value = found.has('present') ? 'PRESENT_REF' : found.has('past') ? 'PAST_REF' : 'FUTURE_REF'
    const text = found.word('present') ?? found.word('past') ?? found.word('future')!
    if (text === 'future' && found.before?.lower !== 'the') return null
    if (text === 'once' && !(found.before?.lower === 'a')) return null
    if (text === 'shortly' && (found.after?.lower === 'after' || found.after?.lower === 'before')) return null
    return { type: 'DATE', operation: { kind: 'reference', value } }
  },
  examples: [
    ['he is [now] in Bern', '2025-05-12', 'PRESENT_REF'],
    ['he was [recently] in Bern', '2025-05-12', 'PAST_REF'],
    ['talks [soon] begin', '2025-05-12', 'FUTURE_REF'],
    ['in [the near future] they', '2025-05-12', 'FUTURE_REF'],
  ],
  rejects: ['once upon a time', 'future talks', 'shortly after the war'],
}

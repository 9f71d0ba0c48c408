import { cameoOf, ploverOf, TYPE_OF_EVENT } from '../../src/acts/plover.ts'
import type { Act } from '../../src/model/act.ts'
import type { Document } from '../../src/model/document.ts'
import { NO_TERMS } from '../../src/model/terms.ts'

/** The cues that a dictionary coder has: a word, wherever it stands, is the event. */
const CUES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:threat\w*|warn\w*|ultimatum)\b/i, 'THREATEN'],
  [/\b(?:demand\w*|insist\w*)\b/i, 'DEMAND'],
  [/\b(?:urg\w+|call\w* (?:on|for)|ask\w*|appeal\w*|request\w*)\b/i, 'REQUEST'],
  [/\b(?:reject\w*|refus\w+|declin\w+|rul\w+ out|turn\w* down)\b/i, 'REJECT'],
  [/\b(?:accus\w+|blam\w+|condemn\w*|critici[sz]\w+)\b/i, 'ACCUSE'],
  [/\b(?:sanction\w*|expel\w*|tariffs?)\b/i, 'SANCTION'],
  [/\b(?:arrest\w*|seiz\w+|detain\w*)\b/i, 'COERCE'],
  [/\b(?:attack\w*|bomb\w*|shell\w*|kill\w*|strikes?)\b/i, 'ASSAULT'],
  [/\b(?:protest\w*|march\w*|walkout)\b/i, 'PROTEST'],
  [/\b(?:deploy\w*|mobili[sz]\w+)\b/i, 'MOBILIZE'],
  [/\b(?:lift\w*|releas\w+|freed|eas(?:e|ed)|withdr\w+)\b/i, 'YIELD'],
  [/\b(?:met|meet\w*|talks|visit\w*|summit)\b/i, 'CONSULT'],
  [/\b(?:offer\w*|propos\w+)\b/i, 'OFFER'],
  [/\b(?:agree\w*|accept\w*|pledg\w+|promis\w+)\b/i, 'AGREE'],
  [/\b(?:sent|deliver\w*|suppl\w+|aid)\b/i, 'AID'],
  [/\b(?:prais\w+|welcom\w+|support\w*|back(?:s|ed))\b/i, 'SUPPORT'],
]

/** A dictionary coder of the old school: first cue, first name before it acts on the first name after it. */
export function dictionaryActs(doc: Document): readonly Act[] {
  return doc.sentences.flatMap((sentence, i) => {
    const text = doc.text.slice(sentence.start, sentence.end)
    for (const [cue, event] of CUES) {
      const found = cue.exec(text)
      if (!found) continue
      const at = sentence.start + found.index
      const named = doc.mentions.filter(
        each =>
          each.kind === 'name' &&
          each.entity !== null &&
          each.start >= sentence.start &&
          each.end <= sentence.end,
      )
      const actor = named.filter(each => each.start < at)[0]?.entity
      const recipient = named.find(each => each.start > at && each.entity !== actor)?.entity
      const type = event === 'OFFER' ? 'offer' : event === 'DEMAND' ? 'demand' : TYPE_OF_EVENT[event]!
      return [
        {
          id: `x${i + 1}`,
          type,
          part: null,
          actor: actor ? [actor] : [],
          recipient: recipient ? [recipient] : [],
          issue: null,
          terms: NO_TERMS,
          conditions: [],
          deadline: null,
          when: { from: null, to: doc.createdOn },
          venue: null,
          factuality: 'asserted' as const,
          evidence: [sentence],
          attribution: null,
          refersTo: null,
          plover: ploverOf(type, null),
          cameo: cameoOf(type, null),
          confidence: 0.5,
          rule: 'dictionary',
        },
      ]
    }
    return []
  })
}

import type { Sentence } from '../../../model/document.ts'
import type { Range, Reading } from '../../reading.ts'
import { VERB_CUES } from '../cues.ts'
import { child, clause, cueGroup, isOwnVoice, isQuoted, isSetOff, subjectOf } from './phrases.ts'
import type { GrammarRule } from './rule.ts'

/** A verb with a clause for its object: *said that …*, *warned …*, *asked whether …*. */
export const complement: GrammarRule = {
  name: 'en/complement',
  examples: [
    '{source:Marta Voss} {cue:said} {content:that the talks would resume on Monday}.',
    '{source:The ministry} {cue:has also confirmed} {content:that two envoys were on their way}.',
    'Officials met in Dolna, and {source:the mayor} {cue:said} {content:the road was open}.',
  ],
  rejects: ['Marta Voss saw the envoys and left the room.', 'He made it clear and went home.'],
  find(reading, sentence) {
    const { words } = reading.doc
    const found = []
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const cue = VERB_CUES.get(words[at]!.lemma)
      if (!cue?.takes.has('c') || !words[at]!.xpos.startsWith('VB')) continue
      const head = child(reading, at, 'ccomp')
      if (head < at || isInserted(reading, at, sentence)) continue
      const subject = subjectOf(reading, at)
      if (!subject || (isQuoted(reading, at) && isOwnVoice(reading, subject.range))) continue
      const content = fromThat(reading, whole(reading, head, at, sentence))
      if (content.end - content.first < 2) continue
      found.push({
        rule: this.name,
        predicate: at,
        cue: [cueGroup(reading, at)],
        source: subject.range,
        content: [content],
        continues: null,
      })
    }
    return found
  },
}

/** *The deal, she said, was dead*: what goes on behind the second comma has its beginning before the first. */
const isInserted = (reading: Reading, verb: number, { firstToken, endToken }: Sentence): boolean =>
  reading.lower[verb + 1] === ',' &&
  reading.quotation[verb + 2] === -1 &&
  !/^(?:that|whether|if|how|why|what|who|where|when)$/.test(reading.lower[verb + 2] ?? '') &&
  isSetOff(reading, verb, endToken) &&
  !/^(?:and|but|or|so|yet)$/.test(reading.lower[firstToken] ?? '')

/** A parser that stumbles may cut a clause in two: both hang on the verb. */
function whole(reading: Reading, head: number, verb: number, sentence: Sentence): Range {
  const { first, end } = clause(reading, head, verb, sentence)
  let last = end
  for (const i of reading.children(verb)) {
    if (i <= head || reading.doc.words[i]!.relation !== 'ccomp') continue
    const more = clause(reading, i, verb, sentence)
    if (more.first >= last && more.first - last <= 1) last = more.end
  }
  return { first, end: last }
}

/** "said last Friday that …": what stands before *that* is not yet what was said. */
function fromThat(reading: Reading, { first, end }: Range): Range {
  const { lower } = reading
  const { words } = reading.doc
  const marked = behindColon(reading, first, end)
  if (marked) return marked
  for (let i = first; i < Math.min(end, first + 5); i++) {
    if (lower[i] === 'that' && end - i > 2) return { first: i, end }
    if (/^(?:VERB|AUX|PRON|PUNCT)$/.test(words[i]!.upos)) break
  }
  return { first, end }
}

/** "wrote on Sunday, 11 May: “…”": where a colon opens a quotation, the quotation is what was said. */
function behindColon(
  { lower, mark, quotation, quotations }: Reading,
  first: number,
  end: number,
): Range | null {
  for (let i = first; i < Math.min(end, first + 6); i++) {
    if (lower[i] === ':' && mark[i + 1] === 1) return quotations[quotation[i + 1]!] ?? null
  }
  return null
}

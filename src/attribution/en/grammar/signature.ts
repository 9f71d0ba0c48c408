import type { Range, Reading } from '../../reading.ts'
import type { GrammarRule } from './rule.ts'

const DASH = /^[-–—―]{1,2}$/
const LONGEST = 10

/** A quotation that is signed: *“We are ready.” — Marta Voss*. */
export const signature: GrammarRule = {
  name: 'en/signature',
  examples: [
    '{content:"We are ready to return to the table, and we will be there."} {cue:—} {source:Marta Voss}',
    '{content:“He has spoken of hatred time and again, and it is hurting us.”} {cue:―} {source:Carlos Ruiz Olmedo}',
  ],
  rejects: ['"We are ready" — and then nobody came.', 'The union — Marta Voss — was ready.'],
  find(reading, sentence) {
    const dash = dashOf(reading, sentence.firstToken, sentence.endToken)
    if (dash < 1) return []
    const quoted = reading.quotation[dash - 1]!
    const content = reading.quotations[quoted]
    if (!content || content.end !== dash || content.end - content.first < 6) return []
    const source = signer(reading, dash + 1, sentence.endToken)
    if (!source) return []
    return [
      {
        rule: this.name,
        predicate: dash,
        cue: [{ first: dash, end: dash + 1 }],
        source,
        content: [content],
        continues: null,
      },
    ]
  },
}

function dashOf({ lower }: Reading, first: number, end: number): number {
  for (let i = end - 2; i >= first && i > end - LONGEST; i--) if (DASH.test(lower[i]!)) return i
  return -1
}

/** The end of two to five words with capitals that fill the line: a signature names its writer whom nobody knows. */
function capitals({ doc }: Reading, first: number, end: number): number {
  let at = first
  while (at < end && /^\p{Lu}[\p{L}.'’-]*$/u.test(doc.text.slice(doc.tokens[at]!.start, doc.tokens[at]!.end)))
    at++
  return at === end && at - first >= 2 && at - first <= 5 ? at : first
}

/** A name and nothing else up to the end of the paragraph, save a comma and what the person is. */
function signer(reading: Reading, first: number, end: number): Range | null {
  const { name, block, doc } = reading
  if (first >= end || (end < reading.size && block[end] === block[first])) return null
  const found = doc.names[name[first] ?? -1]
  if (found?.type === 'PLACE' && found.endToken - found.firstToken === 1) return null
  const after = Math.max(found?.endToken ?? first, capitals(reading, first, end))
  if (after === first) return null
  return after === end ||
    (after === end - 1 && /^[.,]$/.test(reading.lower[after]!)) ||
    reading.lower[after] === ','
    ? { first, end: after }
    : null
}

import type { Word } from '../../model/document.ts'
import type { ActDocument } from './page.ts'

/** Verbs that take a gerund for what they are about: nothing in it has happened by them. */
const OVER_GERUNDS: ReadonlySet<string> = new Set(
  'rule avoid consider contemplate resist suggest propose recommend favour favor delay postpone risk oppose support reject mull discuss'.split(
    ' ',
  ),
)

/** "ruled out *meeting* the union": a gerund right behind such a verb is its complement, not a clause beside it. */
export function withGerunds({ tokens }: ActDocument, words: readonly Word[]): readonly Word[] {
  let mended: Word[] | null = null
  for (let at = 1; at < words.length; at++) {
    const { xpos, relation, head } = words[at]!
    if (xpos !== 'VBG' || relation !== 'advcl' || head < 0 || head >= at) continue
    const isParticle = at - 2 === head && words[at - 1]!.head === head && words[at - 1]!.xpos === 'RP'
    if ((at - 1 !== head && !isParticle) || !OVER_GERUNDS.has(words[head]!.lemma)) continue
    if (tokens[at]!.sentence !== tokens[head]!.sentence) continue
    mended ??= [...words]
    mended[at] = { ...words[at]!, relation: 'xcomp' }
  }
  return mended ?? words
}

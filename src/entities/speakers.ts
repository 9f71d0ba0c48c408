import { firstEndingAfter } from '../model/span.ts'
import type { Scene } from './scene.ts'

const SPEAKING = new Set(
  `say tell write add ask reply answer state declare announce insist argue explain note warn claim recall stress continue
  respond comment remark conclude post tweet joke observe urge admit concede acknowledge believe think suggest quote
  reiterate emphasize emphasise report predict complain vow pledge promise demand`.split(/\s+/),
)

/** Sentences of one quotation that are searched for who says them. */
const LONGEST = 12

/**
 * For each quotation the token that is subject of the words of saying beside it, as far as grammar shows it: enough to
 * keep a pronoun inside from meaning its own speaker. -1 where grammar is silent; a quotation with no such words
 * beside it goes on from the one before.
 */
export function speakersOf(scene: Scene): Int32Array {
  const { quotations } = scene.doc
  const speakers = new Int32Array(quotations.length).fill(-1)
  const bySentence = new Map<number, number>()
  scene.words.forEach(({ relation, head }, at) => {
    if (!relation.startsWith('nsubj') || scene.quotation[at]! >= 0 || head < 0) return
    const sentence = scene.tokens[at]!.sentence
    if (SPEAKING.has(scene.words[head]!.lemma.toLowerCase()) && !bySentence.has(sentence))
      bySentence.set(sentence, at)
  })
  let at = 0
  quotations.forEach(({ start, end }, index) => {
    while (at < scene.tokens.length && scene.tokens[at]!.end <= start) at++
    const first = scene.tokens[at]?.sentence ?? -1
    const last = Math.max(at, firstEndingAfter(scene.tokens, end - 1))
    const final = Math.min(first + LONGEST, scene.tokens[last]?.sentence ?? first)
    for (let sentence = first; sentence <= final && speakers[index]! < 0; sentence++) {
      speakers[index] = bySentence.get(sentence) ?? -1
    }
    // A quotation that fills its sentences, with nothing said beside it, continues the last speaker's.
    if (speakers[index]! < 0 && index > 0 && fillsSentence(scene, at, last))
      speakers[index] = speakers[index - 1]!
  })
  return speakers
}

/**
 * By token, who had last said something in a sentence's own words of saying when the text got there: the token of that
 * subject, its own at such a subject's next. A clause within the sentence and the words inside a quotation do not
 * count: whoever *whom Okafor had criticised* names has not spoken. -1 before anybody has.
 */
export function reportersOf(scene: Scene): { readonly before: Int32Array; readonly at: ReadonlySet<number> } {
  const before = new Int32Array(scene.tokens.length)
  const at = new Set<number>()
  let last = -1
  scene.words.forEach(({ relation, head }, token) => {
    before[token] = last
    if (relation !== 'nsubj' || head < 0 || scene.quotation[token]! >= 0) return
    const { lemma, relation: role } = scene.words[head]!
    if (!SPEAKING.has(lemma.toLowerCase())) return
    if (!/^(?:root|parataxis)$/.test(role) && !isSetOff(scene, token, head)) return
    at.add(token)
    last = token
  })
  return { before, at }
}

/** *The fees, he said, are old*: nothing but subject and verb between two marks, wherever the tree hangs them. */
const isSetOff = ({ forms }: Scene, subject: number, verb: number): boolean =>
  verb === subject + 1 && forms[subject - 1] === ',' && /^[,.]$/.test(forms[verb + 1] ?? '')

function fillsSentence(scene: Scene, first: number, last: number): boolean {
  const { firstToken } = scene.sentenceOf(first)
  const { endToken } = scene.sentenceOf(last)
  return first - firstToken <= 1 && endToken - last <= 2
}

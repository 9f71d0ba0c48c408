import type { Word } from '../../model/document.ts'
import type { ActDocument } from './page.ts'
import { withGerunds } from './repaired-gerunds.ts'
import { withRepairedSubjects } from './repaired-subjects.ts'
import { isKnownVerb } from './lemmas.ts'

/**
 * The tree with four slips mended: a sentence without a verb of its own ("The ministry *insisted* on …", read as a
 * participle), an infinitive taken for another word ("beginning to *doubt* that …"), a second verb that has lost
 * the first ("doesn't want a truce, but *wants* to meet"), and a gerund hung beside its verb ("ruled out *meeting* him").
 */
export function repairedWords(doc: ActDocument): readonly Word[] {
  return withRepairedSubjects(
    doc,
    withGerunds(doc, withSecondVerbs(doc, withInfinitives(doc, withMainVerbs(doc, withModalVerbs(doc))))),
  )
}

const FINITE = /^VB[DZP]$/

/** A finite verb with a conjunction of its own and no subject shares that of the verb before it. */
function withSecondVerbs({ tokens }: ActDocument, words: readonly Word[]): readonly Word[] {
  const [subjects, conjunctions] = [new Set<number>(), new Set<number>()]
  for (const { relation, head } of words) {
    if (/^[nc]subj/.test(relation)) subjects.add(head)
    if (relation === 'cc') conjunctions.add(head)
  }
  let mended: Word[] | null = null
  let before = -1
  for (let at = 0; at < words.length; at++) {
    const { upos, xpos, relation } = words[at]!
    if (upos !== 'VERB') continue
    const isLost =
      FINITE.test(xpos) && relation === 'ccomp' && conjunctions.has(at) && !subjects.has(at) && before >= 0
    if (isLost && tokens[before]!.sentence === tokens[at]!.sentence && !isUnder(words, before, at)) {
      mended ??= [...words]
      mended[at] = { ...words[at]!, head: before, relation: 'conj' }
    }
    if (subjects.has(at)) before = at
  }
  return mended ?? words
}

/** Whether a word hangs below another, looking up a bounded way. */
function isUnder(words: readonly Word[], at: number, above: number): boolean {
  for (let steps = 0, up = at; steps < 24 && up >= 0; steps++, up = words[up]!.head)
    if (up === above) return true
  return false
}

/** "Norway will *fund* the repair": what a modal hangs on is a verb. */
function withModalVerbs({ words }: ActDocument): readonly Word[] {
  const copular = new Set(words.flatMap(({ relation, head }) => (relation === 'cop' ? [head] : [])))
  let mended: Word[] | null = null
  for (const { xpos, relation, head } of words) {
    if (xpos !== 'MD' || relation !== 'aux' || head < 0 || words[head]!.upos !== 'NOUN') continue
    if (copular.has(head)) continue
    mended ??= [...words]
    mended[head] = { ...words[head]!, upos: 'VERB', xpos: 'VB' }
  }
  return mended ?? words
}

/** Headlines have no articles: with one, a full stop and no finite verb, the participle of the subject is the verb. */
function withMainVerbs({ text, tokens, sentences }: ActDocument, words: readonly Word[]): readonly Word[] {
  let mended: Word[] | null = null
  for (const { firstToken, endToken } of sentences) {
    const [first, last] = [tokens[firstToken], tokens[endToken - 1]]
    if (!first || !last || text.slice(last.start, last.end) !== '.') continue
    const isName = words[firstToken]!.upos === 'PROPN'
    if (!isName && !/^(?:the|a|an)$/i.test(text.slice(first.start, first.end))) continue
    let [subject, verb, named] = [-1, -1, -1]
    for (let at = firstToken; at < endToken; at++) {
      const { head, xpos, relation } = words[at]!
      if (/^(?:VB[DZP]|MD)$/.test(xpos)) subject = Infinity
      if (head < 0 && subject !== Infinity) subject = at
      if (verb >= 0 || xpos !== 'VBN' || !/^(?:acl|amod)$/.test(relation)) continue
      if (at - 1 === subject) verb = at
      // "Canada *threatened* retaliation.": name and participle both taken for parts of what is threatened.
      else if (isName && at > firstToken && words[at - 1]!.upos === 'PROPN' && words[at - 1]!.head === head)
        named = at
    }
    if (verb < 0 && named >= 0 && subject !== Infinity) [subject, verb] = [named - 1, named]
    if (verb < 0 || subject === Infinity || !/^(?:NOUN|PROPN)$/.test(words[subject]!.upos)) continue
    const { head, relation } = words[verb]!
    mended ??= [...words]
    mended[verb] = { ...words[verb]!, xpos: 'VBD', head: -1, relation: 'root' }
    mended[subject] = { ...words[subject]!, head: verb, relation: 'nsubj' }
    // "held *drills*": what the participle seemed to describe is what is done.
    if (relation === 'amod') mended[head] = { ...words[head]!, head: verb, relation: 'obj' }
  }
  return mended ?? words
}

/** The infinitive becomes the complement of the verb before *to*, and the clause with *that* its own. */
function withInfinitives({ text, tokens }: ActDocument, words: readonly Word[]): readonly Word[] {
  const form = (at: number): string =>
    at < 0 || at >= tokens.length ? '' : text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  let mended: Word[] | null = null
  for (let at = 2; at < words.length; at++) {
    const { upos, relation } = words[at]!
    const isMistaken = upos === 'ADV' || upos === 'ADJ' || (upos === 'NOUN' && relation === 'xcomp')
    if (!isMistaken || form(at - 1) !== 'to' || words[at - 2]!.upos !== 'VERB') continue
    if (tokens[at - 2]!.sentence !== tokens[at]!.sentence || !isKnownVerb(form(at))) continue
    mended ??= [...words]
    mended[at] = { ...words[at]!, upos: 'VERB', xpos: 'VB', lemma: form(at), head: at - 2, relation: 'xcomp' }
    mended[at - 1] = { ...words[at - 1]!, upos: 'PART', xpos: 'TO', head: at, relation: 'mark' }
    let that = at + 1
    while (that < words.length && words[that]!.upos === 'PUNCT' && that < at + 3) that++
    const clause = form(that) === 'that' ? words[that]!.head : -1
    if (clause > that && tokens[clause]!.sentence === tokens[at]!.sentence) {
      mended[clause] = { ...words[clause]!, head: at, relation: 'ccomp' }
    }
  }
  return mended ?? words
}

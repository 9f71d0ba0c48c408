import type { Word } from '../../model/document.ts'
import type { ActDocument } from './page.ts'

/**
 * The tree with three more slips mended, all about who does it: a subject left hanging on an auxiliary ("The states,
 * which *have* so far …, have threatened"), one taken for the object of the verb before ("has said *the United States*
 * will levy"), and one parted from its verb by a day ("France and Italy *on Sunday* threatened").
 */
export function withRepairedSubjects(doc: ActDocument, words: readonly Word[]): readonly Word[] {
  return withDatedParticiples(
    doc,
    withDatedVerbs(doc, withOwnSubjects(doc, withSubjectsOffAuxiliaries(words))),
  )
}

const WILLING = /^(?:ready|willing|prepared|unwilling|reluctant)$/
const SUBJECT = /^[nc]subj/

function withSubjectsOffAuxiliaries(words: readonly Word[]): readonly Word[] {
  let mended: Word[] | null = null
  words.forEach((word, at) => {
    const above = word.head >= 0 ? words[word.head]! : null
    // "said *it* was willing to": nothing else can be willing.
    if (word.relation === 'expl' && above !== null && WILLING.test(above.lemma)) {
      mended ??= [...words]
      mended[at] = { ...word, relation: 'nsubj' }
      return
    }
    if (!above || !SUBJECT.test(word.relation) || above.relation !== 'aux' || above.head < 0) return
    mended ??= [...words]
    mended[at] = { ...word, head: above.head }
  })
  return mended ?? words
}

/** Verbs whose clause begins without *that*, and that never take who does it for their object. */
const SAYING = /^(?:say|add|announce|claim|insist|argue|report|note|warn|think|believe|hope|fear)$/
const FINITE = /^(?:MD|VB[DZP])$/

function withOwnSubjects({ tokens }: ActDocument, words: readonly Word[]): readonly Word[] {
  const hasSubject = new Set<number>()
  for (const { relation, head } of words) if (SUBJECT.test(relation)) hasSubject.add(head)
  let mended: Word[] | null = null
  for (let verb = 2; verb < words.length; verb++) {
    const { relation, head, upos } = words[verb]!
    if (relation !== 'ccomp' || upos !== 'VERB' || hasSubject.has(verb) || head < 0 || head >= verb) continue
    if (!SAYING.test(words[head]!.lemma)) continue
    // The clause's first word: its verb or the first of its auxiliaries, which alone is finite.
    let first = verb
    while (
      first - 1 > head &&
      words[first - 1]!.head === verb &&
      /^aux|advmod/.test(words[first - 1]!.relation)
    )
      first--
    const noun = first - 1
    const isFinite = FINITE.test(words[first]!.xpos)
    if (!isFinite || noun <= head || words[noun]!.head !== head || words[noun]!.relation !== 'obj') continue
    if (tokens[noun]!.sentence !== tokens[verb]!.sentence) continue
    mended ??= [...words]
    mended[noun] = { ...words[noun]!, head: verb, relation: 'nsubj' }
  }
  return mended ?? words
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

function withDatedVerbs({ text, tokens, sentences }: ActDocument, words: readonly Word[]): readonly Word[] {
  let mended: Word[] | null = null
  for (const { firstToken, endToken } of sentences) {
    const root = rootOf(words, firstToken, endToken)
    if (root < 0 || !/^(?:NOUN|PROPN)$/.test(words[root]!.upos)) continue
    for (let day = root + 1; day < endToken - 1; day++) {
      const { relation, head } = words[day]!
      if (relation !== 'nsubj' || !DAY.test(text.slice(tokens[day]!.start, tokens[day]!.end))) continue
      const verb = head
      if (verb <= day || !FINITE.test(words[verb]!.xpos) || words[verb]!.head !== root) continue
      mended ??= [...words]
      mended[verb] = { ...words[verb]!, head: -1, relation: 'root' }
      mended[root] = { ...words[root]!, head: verb, relation: 'nsubj' }
      mended[day] = { ...words[day]!, relation: 'obl' }
      // "on Sunday": the preposition is the day's.
      if (day - 1 > root && words[day - 1]!.head === verb)
        mended[day - 1] = { ...words[day - 1]!, head: day, relation: 'case' }
      break
    }
  }
  return mended ?? words
}

/** As far behind the object as a phrase of its sentence is looked for. */
const REACH = 24

/** "Japan *on Monday promised* Peru aid": the verb taken for a participle that describes its own object. */
function withDatedParticiples({ text, tokens }: ActDocument, words: readonly Word[]): readonly Word[] {
  const form = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end)
  let mended: Word[] | null = null
  for (let day = 2; day < words.length - 2; day++) {
    if (!DAY.test(form(day)) || form(day - 1) !== 'on') continue
    const [subject, verb] = [day - 2, day + 1]
    const { head: object, relation, xpos } = words[verb]!
    const isParticiple = xpos === 'VBN' && relation === 'amod' && object > verb
    if (!isParticiple || !/^(?:NOUN|PROPN)$/.test(words[subject]!.upos)) continue
    if (
      tokens[object]!.sentence !== tokens[subject]!.sentence ||
      tokens[day]!.sentence !== tokens[subject]!.sentence
    )
      continue
    // The verb takes the place of whichever of the two stood higher.
    const above = words[subject]!.head === object ? words[object]! : words[subject]!
    const isClause = above.relation === 'nsubj' && above.head > verb
    mended ??= [...words]
    mended[verb] = {
      ...words[verb]!,
      xpos: 'VBD',
      head: above.head,
      relation: isClause ? 'ccomp' : above.relation,
    }
    mended[object] = { ...words[object]!, head: verb, relation: 'obj' }
    mended[subject] = { ...words[subject]!, head: verb, relation: 'nsubj' }
    mended[day] = { ...words[day]!, head: verb, relation: 'obl' }
    mended[day - 1] = { ...words[day - 1]!, head: day, relation: 'case' }
    // "promised *Peru* aid": a name between the verb and its object is whom it is given to.
    const between = verb + 1
    if (between < object && words[between]!.upos === 'PROPN' && words[between]!.relation === 'compound')
      mended[between] = { ...words[between]!, head: verb, relation: 'iobj' }
    // "to Mali": what hung on the subject behind the verb hangs on the verb.
    for (
      let at = object + 1;
      at < Math.min(words.length, object + REACH) && tokens[at]!.sentence === tokens[subject]!.sentence;
      at++
    )
      if (words[at]!.head === subject && words[at]!.relation === 'nmod')
        mended[at] = { ...words[at]!, head: verb, relation: 'obl' }
  }
  return mended ?? words
}

function rootOf(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at]!.head < 0) return at
  return -1
}

import type { Draft } from './draft.ts'
import { VERB_CUES } from './en/cues.ts'
import type { Range, Reading } from './reading.ts'
import type { MentionIndex, Speaker } from './speaker.ts'

/**
 * A paragraph that is one quotation, with no word of who says it, behind a paragraph that ends in somebody's words
 * and gives nobody else's: it goes on from there, and so do those behind it.
 *
 * @param parents by draft, the draft whose content holds it; -1 for none
 * @returns the speakers, with those of such quotations filled in
 */
export function withLoneQuotations(
  reading: Reading,
  index: MentionIndex,
  drafts: readonly Draft[],
  parents: readonly number[],
  speakers: readonly Speaker[],
): Speaker[] {
  const filled = [...speakers]
  const byParagraph = new Map<number, number[]>()
  drafts.forEach(({ content }, i) => {
    const at = reading.paragraph[content[0]!.first]!
    const here = byParagraph.get(at)
    if (here) here.push(i)
    else byParagraph.set(at, [i])
  })
  for (const [at, [only, ...others]] of byParagraph) {
    if (only === undefined || others.some(i => parents[i]! < 0)) continue
    const { source, predicate, content } = drafts[only]!
    const { entity, candidates } = filled[only]!
    if (source !== null || predicate !== null || entity !== null || candidates.length > 0) continue
    if (!fills(reading, content, at)) continue
    const before = byParagraph.get(at - 1) ?? []
    const speaker = isLone(reading, drafts, before, at - 1)
      ? filled[before[0]!]!
      : lastWord(reading, index, drafts, before, parents, filled, at - 1)
    if (speaker?.entity) filled[only] = { entity: speaker.entity, candidates: [], by: 'continued' }
  }
  return filled
}

/** One closed quotation from end to end; one that is left open is its next paragraph's. */
function fills(reading: Reading, content: readonly Range[], paragraph: number): boolean {
  const { first, end } = reading.paragraphs[paragraph]!
  const quotation = reading.quotation[content[0]!.first]!
  return (
    quotation >= 0 &&
    reading.doc.quotations[quotation]!.closed &&
    content.length === 1 &&
    content[0]!.first === first &&
    content[0]!.end >= end - 1
  )
}

const isLone = (
  reading: Reading,
  drafts: readonly Draft[],
  before: readonly number[],
  at: number,
): boolean => {
  const [only] = before
  if (only === undefined) return false
  const { source, predicate, content } = drafts[only]!
  return source === null && predicate === null && fills(reading, content, at)
}

/** Who said what the last sentence of a paragraph gives, when the paragraph gives no other person's words. */
function lastWord(
  reading: Reading,
  index: MentionIndex,
  drafts: readonly Draft[],
  here: readonly number[],
  parents: readonly number[],
  speakers: readonly Speaker[],
  paragraph: number,
): Speaker | null {
  const { words, tokens } = reading.doc
  const sentence = tokens[reading.paragraphs[paragraph]!.end - 1]!.sentence
  let found: Speaker | null = null
  let isLast = false
  for (const i of here) {
    const speaker = speakers[i]!
    if (found !== null && speaker.entity !== found.entity) return null
    const { predicate, cue } = drafts[i]!
    if (speaker.entity === null) return null
    if (index.entities.get(speaker.entity)?.kind !== 'person') return null
    found = speaker
    if (predicate === null || tokens[predicate]!.sentence !== sentence || parents[i]! >= 0) continue
    const verb = VERB_CUES.get(words[predicate]!.lemma)
    const isSaid =
      (verb?.class === 'speech' || verb?.class === 'writing') &&
      verb.stance === 'asserts' &&
      verb.takes.has('c') &&
      /^(?:root|parataxis)$/.test(words[predicate]!.relation) &&
      !cue.some(({ first, end }) =>
        reading.lower.slice(first, end).some(word => /^(?:not|n't|never)$/.test(word)),
      )
    if (isSaid) isLast = true
  }
  return isLast ? found : null
}

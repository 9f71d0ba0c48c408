import type { Draft } from '../draft.ts'
import type { Range, Reading } from '../reading.ts'
import { NOUN_CUES, VERB_CUES } from './cues.ts'
import { isQuoted } from './grammar/phrases.ts'

/** Why words that look reported are not: each says that nobody tells anybody anything. */
interface Unsaid {
  readonly name: string
  holds(reading: Reading, draft: Draft, words: Words): boolean
}

/** A draft's content and cue as one line each. */
interface Words {
  readonly content: string
  readonly cue: string
  /** Some of the content stands in quotation marks. */
  readonly quoted: boolean
}

const WHEN =
  /^(?:(?:on|in|at|for|last|this|next|the|an?|every|late|early|two|three|few|hours?|minutes?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|morning|afternoon|evening|night|today|yesterday|tomorrow|week|month|year|again|earlier|later|before) ?)+$/
const ALLOWED = new Set(['allow', 'authorize', 'authorise', 'permit', 'clear'])

/** `name` says what it drops, for who reads the code. */
const UNSAID: readonly Unsaid[] = [
  {
    name: 'a time alone: called Monday',
    holds: (_, __, { content, quoted }) => !quoted && WHEN.test(content),
  },
  {
    name: 'nothing: has said nothing',
    holds: (_, __, { content }) =>
      /^(?:nothing|anything|little|no more|him|her|it|them|us|me|himself|herself)$/.test(content),
  },
  {
    name: 'how one wants to be named: asked not to be named',
    holds: (_, __, { content, quoted }) =>
      !quoted &&
      /^(?:not to be (?:named|identified|quoted)|(?:the )?(?:condition of )?anonymity|background)\b/.test(
        content,
      ),
  },
  {
    name: 'who is cited: citing an official',
    holds: (reading, { predicate }, { quoted }) =>
      predicate !== null && !quoted && /^(?:citing|quoting)$/.test(reading.lower[predicate]!),
  },
  {
    name: 'who may speak: authorized to discuss the talks',
    holds: ({ doc: { words } }, { predicate }, { cue }) =>
      /\b(?:authori[sz]ed|allowed|permitted|cleared) to\b/.test(cue) ||
      (predicate !== null &&
        words[predicate]!.relation === 'xcomp' &&
        ALLOWED.has(words[words[predicate]!.head]?.lemma ?? '')),
  },
  {
    name: 'reading a text, and not what it reads',
    holds: ({ doc: { words } }, { predicate }, { quoted }) =>
      predicate !== null && words[predicate]!.lemma === 'read' && !quoted,
  },
  {
    name: 'a pen at work: signed the agreement',
    holds: ({ doc: { words } }, { predicate }, { quoted }) =>
      predicate !== null &&
      words[predicate]!.lemma === 'sign' &&
      words[predicate]!.upos === 'VERB' &&
      !quoted,
  },
  {
    name: 'how something is liked: an unfavourable view of',
    holds: (_, __, { cue, quoted }) =>
      !quoted && /\b(?:un)?favou?rable (?:view|opinion|impression)s?\b/.test(cue),
  },
  {
    name: 'a name by which something goes: known as loss and damage',
    holds: ({ doc: { words }, lower }, { predicate, source }, { quoted }) =>
      predicate !== null &&
      source === null &&
      !quoted &&
      words[predicate]!.lemma === 'know' &&
      lower[predicate + 1] === 'as',
  },
  {
    name: 'a title in marks, behind a verb that does not speak',
    holds: (reading, { predicate, content }) =>
      content.length === 1 && isTitle(reading, content[0]!) && !speaks(reading, predicate),
  },
  {
    name: 'a word held with tongs: the so-called "reform"',
    holds: ({ lower }, { content: [piece] }, { content }) =>
      piece !== undefined &&
      content.split(' ').length <= 4 &&
      (lower[piece.first - 1] === 'so-called' ||
        (lower[piece.first - 1] === 'called' &&
          /^so-?$/.test(lower[piece.first - 3] ?? lower[piece.first - 2] ?? ''))),
  },
  {
    name: 'words in marks within a sentence that gives them to nobody: our quiz, "…"',
    holds: (reading, { source, predicate, continues, content }) =>
      source === null &&
      predicate === null &&
      continues === null &&
      content.every(piece => isHeld(reading, piece)),
  },
  {
    name: 'a word of no speech, that nobody utters: to approve the proposal',
    holds: (reading, { source, predicate }, { quoted }) =>
      source === null && !quoted && predicate !== null && !isCue(reading, predicate),
  },
]

/** True when a draft reports no speech, writing, belief or stance of anybody. */
export function isUnsaid(reading: Reading, draft: Draft): boolean {
  const words: Words = {
    content: textOf(reading, draft.content),
    cue: textOf(reading, draft.cue),
    quoted: draft.content.some(({ first, end }) => hasQuoted(reading, first, end)),
  }
  return UNSAID.some(({ holds }) => holds(reading, draft, words))
}

const LONGEST = 12

function textOf({ lower }: Reading, ranges: readonly Range[]): string {
  return ranges
    .flatMap(({ first, end }) => lower.slice(first, Math.min(end, first + LONGEST)))
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
}

function hasQuoted(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isQuoted(reading, i)) return true
  return false
}

function isCue({ doc: { words }, lower }: Reading, at: number): boolean {
  const { lemma, upos } = words[at]!
  return VERB_CUES.has(lemma) || NOUN_CUES.has(lemma) || upos === 'PUNCT' || lower[at] === 'according'
}

function speaks({ doc: { words } }: Reading, predicate: number | null): boolean {
  const cue = predicate === null ? undefined : VERB_CUES.get(words[predicate]!.lemma)
  return cue?.class === 'speech' || cue?.class === 'writing'
}

/** Two quoted words or more, every longer one with a capital, and no mark of a sentence at the end. */
function isTitle({ doc, quotations, quotation, mark }: Reading, { first }: Range): boolean {
  const own = quotations[quotation[first] ?? -1]
  if (!own) return false
  let words = 0
  for (let i = own.first; i < own.end; i++) {
    if (mark[i] === 1) continue
    const form = doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end)
    if (!/\p{L}/u.test(form)) continue
    if (/^\p{Ll}/u.test(form) && form.length > 4) return false
    if (/^\p{Lu}/u.test(form)) words++
  }
  return words >= 2
}

/** Quoted words that neither begin their sentence nor stand behind a colon. */
function isHeld({ doc, lower, mark }: Reading, { first }: Range): boolean {
  const { firstToken } = doc.sentences[doc.tokens[first]!.sentence]!
  return mark[first] === 1 && first > firstToken && lower[first - 1] !== ':'
}

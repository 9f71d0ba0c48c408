import { hashText } from '../learn/hash.ts'

/** What the whole text says of a capitalised word, in each place where it stands (after Chieu and Ng 2002). */
export interface WordView {
  /** Bits, one a trait. */
  readonly traits: number
  /** The text writes it without its capital too. */
  readonly isWord: boolean
  /** Hash of the last word of the longer name that it begins; 0 without one. */
  readonly tail: number
  /** Hash of the last word of the name whose initials it is; 0 without one. */
  readonly full: number
}

export interface TextView {
  of(form: string): WordView
}

const BEGINS_SENTENCE = 0
const INSIDE_SENTENCE = 1
const AFTER_FIRST_NAME = 2
const AFTER_TITLE = 3
const LOCATED = 4
const SPEAKS = 5
const BEGINS_RUN = 6
const ENDS_RUN = 7
const INSIDE_RUN = 8
const AFTER_ARTICLE = 9
export const TRAITS = 10

/** The first of the traits that tell something alone. */
export const LONE_TRAITS = AFTER_FIRST_NAME
export const PLACE_TRAITS = (1 << BEGINS_SENTENCE) | (1 << INSIDE_SENTENCE)
export const RUN_TRAITS =
  (1 << AFTER_FIRST_NAME) |
  (1 << AFTER_TITLE) |
  (1 << LOCATED) |
  (1 << SPEAKS) |
  (1 << BEGINS_RUN) |
  (1 << ENDS_RUN)

const NOTHING: FormTraits = { capital: false, firstName: 0, title: 0 }

const LOCATING = new Set(['in', 'at', 'from'])
const SPEAKING = new Set('said says told tells added adds wrote writes was is has had who'.split(' '))

/** What is asked of a form by itself. */
interface FormTraits {
  readonly capital: boolean
  /** 0 for none. */
  readonly firstName: number
  /** 0 for none. */
  readonly title: number
}

/** Reads the words of a text, given as the forms of its sentences, once. */
export function textView(
  sentences: readonly (readonly string[])[],
  traitsOf: (form: string) => FormTraits,
): TextView {
  const traits = new Map<string, number>()
  const tails = new Map<string, number>()
  const initials = new Map<string, number>()
  const words = new Set<string>()
  const see = (word: string, trait: number): void => {
    traits.set(word, (traits.get(word) ?? 0) | (1 << trait))
  }
  for (const forms of sentences) {
    const own = forms.map(traitsOf)
    for (let i = 0; i < forms.length; i++) {
      if (!own[i]!.capital) {
        words.add(forms[i]!)
        continue
      }
      const word = forms[i]!.toLowerCase()
      const before = own[i - 1] ?? NOTHING
      const last = (forms[i - 1] ?? '').toLowerCase()
      see(word, i === 0 ? BEGINS_SENTENCE : INSIDE_SENTENCE)
      if (before.firstName !== 0) see(word, AFTER_FIRST_NAME)
      if (before.title !== 0) see(word, AFTER_TITLE)
      if (LOCATING.has(last)) see(word, LOCATED)
      if (last === 'the') see(word, AFTER_ARTICLE)
      if (SPEAKING.has((forms[i + 1] ?? '').toLowerCase())) see(word, SPEAKS)
    }
    for (let first = 0; first < forms.length; ) {
      let end = first
      while (end < forms.length && own[end]!.capital) end++
      if (end - first > 1) {
        const tail = hashText(forms[end - 1]!.toLowerCase())
        let letters = ''
        for (let i = first; i < end; i++) {
          const word = forms[i]!.toLowerCase()
          see(word, i === first ? BEGINS_RUN : i === end - 1 ? ENDS_RUN : INSIDE_RUN)
          if (i < end - 1) tails.set(word, tail)
          letters += forms[i]![0]
        }
        initials.set(letters, tail)
      }
      first = Math.max(end, first + 1)
    }
  }
  return {
    of(form) {
      const word = form.toLowerCase()
      return {
        traits: traits.get(word) ?? 0,
        isWord: words.has(word),
        tail: tails.get(word) ?? 0,
        full: initials.get(form.replaceAll('.', '')) ?? 0,
      }
    },
  }
}

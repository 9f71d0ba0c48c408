import { formOf, type Page } from './page.ts'

/** Words on which a condition turns. */
export interface Hinge {
  /** As it is recorded: *if*, *only after*, *in exchange*. */
  readonly hinge: string
  /** The forms, in lower case, that stand in a row; `a|b` for either. */
  readonly words: string
  /** Whether what follows must fail for the consequence to come. */
  readonly negative?: true
  /** What follows: a clause with its verb, a thing, or whichever stands there. */
  readonly opens: 'clause' | 'noun' | 'either'
  /** The word is a verb elsewhere: a condition only behind a modal and before a clause with its own subject. */
  readonly bare?: true
  /** Which acts it can hold up: what is refused or demanded (`refusals`), what is to come (`plans`); any when not said. */
  readonly holds?: 'refusals' | 'plans' | 'both'
}

/** In order: where two begin at one word, the earlier holds. Longer rows stand before their parts. */
const HINGES: readonly Hinge[] = [
  { hinge: 'only if', words: 'only if', opens: 'clause' },
  { hinge: 'only after', words: 'only after', opens: 'either' },
  { hinge: 'only when', words: 'only when', opens: 'clause' },
  { hinge: 'only once', words: 'only once', opens: 'clause' },
  { hinge: 'only after', words: 'not before', opens: 'either' },
  { hinge: 'until', words: 'not until', opens: 'either' },
  { hinge: 'on condition', words: 'condition|conditions is|are|was|were that', opens: 'clause' },
  { hinge: 'if', words: 'if and only if', opens: 'clause' },
  { hinge: 'if', words: 'if , and only if ,', opens: 'clause' },
  { hinge: 'if', words: 'if', opens: 'clause' },
  { hinge: 'only if', words: 'except if|when', opens: 'clause' },
  { hinge: 'only after', words: 'except after', opens: 'either' },
  { hinge: 'in exchange', words: 'except in exchange for', opens: 'noun' },
  { hinge: 'in exchange', words: 'except as part of', opens: 'noun' },
  { hinge: 'in case', words: 'in the event that|of', opens: 'either' },
  { hinge: 'unless', words: 'unless and until', negative: true, opens: 'clause' },
  { hinge: 'unless', words: 'unless', negative: true, opens: 'clause' },
  { hinge: 'provided', words: ', provided|providing that', opens: 'clause' },
  { hinge: 'provided', words: 'provided|providing that', opens: 'clause' },
  { hinge: 'provided', words: ', provided', opens: 'clause' },
  { hinge: 'provided', words: '“|" provided', opens: 'clause' },
  { hinge: 'provided', words: 'provided', opens: 'clause', bare: true },
  { hinge: 'assuming', words: 'assuming that', opens: 'clause' },
  { hinge: 'assuming', words: ', assuming', opens: 'clause' },
  { hinge: 'on condition', words: 'on|under the condition that', opens: 'clause' },
  { hinge: 'on condition', words: 'on|under condition that', opens: 'clause' },
  { hinge: 'on condition', words: 'on|under condition of', opens: 'noun' },
  { hinge: 'on the understanding', words: 'on the understanding that', opens: 'clause' },
  { hinge: 'as long as', words: 'for as long as', opens: 'clause' },
  { hinge: 'as long as', words: 'as|so long as', opens: 'clause' },
  { hinge: 'as soon as', words: 'as soon as', opens: 'clause', holds: 'plans' },
  { hinge: 'once', words: 'once', opens: 'clause', holds: 'plans' },
  { hinge: 'until', words: 'until|till after', opens: 'either', holds: 'refusals' },
  { hinge: 'until', words: 'until|till', opens: 'either', holds: 'refusals' },
  { hinge: 'before', words: 'before', opens: 'either', holds: 'refusals' },
  { hinge: 'in exchange', words: 'in exchange for', opens: 'noun' },
  { hinge: 'in return', words: 'in return for', opens: 'noun' },
  { hinge: 'without', words: 'without|absent', negative: true, opens: 'noun', holds: 'refusals' },
  { hinge: 'without', words: 'in the absence of', negative: true, opens: 'noun', holds: 'both' },
  { hinge: 'subject to', words: 'subject to', opens: 'noun', holds: 'both' },
  { hinge: 'contingent on', words: 'contingent on|upon', opens: 'noun' },
  { hinge: 'conditional on', words: 'conditional on|upon', opens: 'noun' },
  {
    hinge: 'depends on',
    words: 'depend|depends|depended|dependent|hinge|hinges|hinged on|upon',
    opens: 'noun',
  },
  { hinge: 'pending', words: ', pending', opens: 'noun', holds: 'both' },
]

const rows = new Map<string, { readonly entry: Hinge; readonly words: readonly (readonly string[])[] }[]>()
for (const entry of HINGES) {
  const words = entry.words.split(' ').map(word => word.split('|'))
  for (const first of words[0]!) {
    const list = rows.get(first)
    if (list) list.push({ entry, words })
    else rows.set(first, [{ entry, words }])
  }
}

/** A hinge that stands at a word, with its first and last word. */
export interface FoundHinge extends Hinge {
  readonly first: number
  readonly last: number
}

/** The hinge that begins at a word of the sentence, or null. */
export function hingeAt(page: Page, at: number, end: number): FoundHinge | null {
  const candidates = rows.get(formOf(page, at).toLowerCase())
  if (!candidates) return null
  for (const { entry, words } of candidates) {
    const last = at + words.length - 1
    if (last >= end - 1) continue
    if (words.every((each, i) => each.includes(formOf(page, at + i).toLowerCase())))
      return { ...entry, first: at, last }
  }
  return null
}

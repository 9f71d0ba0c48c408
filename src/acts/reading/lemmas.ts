import { acts } from '../index.ts'
import { LIGHT_VERBS, wordsOf } from '../lexicon.ts'

/** Every verb that a rule knows. */
const VERBS: ReadonlySet<string> = new Set([
  ...acts.flatMap(({ frames }) =>
    frames.filter(({ on }) => on === 'verb').flatMap(({ words }) => [...wordsOf(words)]),
  ),
  ...LIGHT_VERBS,
])

export const isKnownVerb = (form: string): boolean => VERBS.has(form)

/** A lemma that strips too much ("bom", "boycot") is mended by the verbs that the rules know; others stay as they are. */
export function verbLemma(form: string, lemma: string, xpos: string): string {
  if (VERBS.has(lemma)) return lemma
  // "find" is no past of "fine": a bare form has nothing to strip.
  if (xpos === 'VB' || xpos === 'VBP') return VERBS.has(form) ? form : lemma
  const stem = /^(.{2,}?)(?:ed|ing|es|s|d)$/.exec(form)?.[1]
  for (const each of [form, `${lemma}e`, lemma + (lemma.at(-1) ?? ''), stem ?? '', `${stem ?? ''}e`])
    if (VERBS.has(each)) return each
  return lemma
}

/**
 * Base forms that a regular inflected form may come from by the spelling rules of English, the likeliest first;
 * empty for a form that shows no inflection.
 *
 * @param form in lower case
 * @param xpos Penn tag
 */
export function baseForms(form: string, xpos: string): readonly string[] {
  const ending = ENDINGS.find(({ tags, suffix }) => tags.has(xpos) && form.endsWith(suffix))
  if (ending === undefined) return []
  const stem = form.slice(0, form.length - ending.suffix.length)
  return ending.bases(stem)
}

const VOWEL = /[aeiouy]/
const DOUBLED = /([bdgklmnprtvz])\1$/
/** Words of one syllable in *-ll* keep both (*yelled*). */
const SHORT_LL = /^[^aeiou]*[aeiou]ll$/
/** A short syllable doubles its consonant before the ending (*hopped*), so without that it had an *e* (*hoped*). */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/
const HISSING = /(?:s|x|z|ch|sh|o)$/

/** Before -ed, -ing, -er and -est. */
function beforeVowel(stem: string): readonly string[] {
  if (!VOWEL.test(stem)) return []
  const e = `${stem}e`
  if (SHORT_LL.test(stem)) return [stem, stem.slice(0, -1)]
  if (DOUBLED.test(stem)) return [stem.slice(0, -1), stem, e]
  return SHORT.test(stem) ? [e] : [stem, e]
}

/** Before -s, given the form without it. */
function beforeS(stem: string): readonly string[] {
  if (!stem.endsWith('e')) return [stem]
  const bare = stem.slice(0, -1)
  return HISSING.test(bare) ? [bare, stem] : [stem, bare]
}

interface Ending {
  readonly tags: ReadonlySet<string>
  readonly suffix: string
  bases(stem: string): readonly string[]
}

/** *Ties* and *dying* come from *-ie*; after more than one letter it is nearly always *-y*. */
const y = (stem: string): readonly string[] => (stem.length === 1 ? [`${stem}ie`] : [`${stem}y`, `${stem}ie`])
const [PAST, GERUND, THIRD, PLURAL, MORE, MOST] = [
  ['VBD', 'VBN'],
  ['VBG'],
  ['VBZ'],
  ['NNS'],
  ['JJR', 'RBR'],
  ['JJS', 'RBS'],
].map(tags => new Set(tags)) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>]

/** The longer endings first. */
const ENDINGS: readonly Ending[] = [
  { tags: PAST, suffix: 'ied', bases: y },
  { tags: PAST, suffix: 'ed', bases: beforeVowel },
  { tags: GERUND, suffix: 'ying', bases: y },
  { tags: GERUND, suffix: 'ing', bases: beforeVowel },
  { tags: THIRD, suffix: 'ies', bases: y },
  { tags: THIRD, suffix: 's', bases: beforeS },
  { tags: PLURAL, suffix: 'children', bases: stem => [`${stem}child`] },
  { tags: PLURAL, suffix: 'men', bases: stem => [`${stem}man`] },
  { tags: PLURAL, suffix: 'ies', bases: y },
  { tags: PLURAL, suffix: 'ves', bases: stem => [`${stem}ve`, `${stem}f`, `${stem}fe`] },
  { tags: PLURAL, suffix: 's', bases: beforeS },
  { tags: MORE, suffix: 'ier', bases: stem => [`${stem}y`] },
  { tags: MORE, suffix: 'er', bases: beforeVowel },
  { tags: MOST, suffix: 'iest', bases: stem => [`${stem}y`] },
  { tags: MOST, suffix: 'est', bases: beforeVowel },
]

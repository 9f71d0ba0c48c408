/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
}

/**
 * One spelling for all that differ only in case, accents, quotes, dots and hyphens: `Türkiye` → `turkiye`,
 * `U.S.` → `us`, `Al-Sisi` → `al sisi`.
 */
export function folded(words: string): string {
  // Most words are plain letters, and folding stands on the hot path.
  if (/^[A-Za-z]+$/.test(words)) return words.toLowerCase()
  if (/^[A-Za-z ]+$/.test(words)) return words.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøßłđðþıħŋə]/g, letter => LETTERS[letter]!)
    .replace(/[’'`ʼʻ‘.]/g, '')
    .replace(/[-‐‑–—\s\u00a0]+/g, ' ')
    .trim()
}

/**
 * What stays the same in a name when it is transliterated in another way: Zelenskyy, Zelensky, Zelenskiy and
 * Selenskyj share it, as do Gaddafi and Gadhafi. Two names of one sound are not one person: callers also
 * compare first names.
 */
export function skeleton(name: string): string {
  let bones = folded(name).replace(/^(?:al|el|ben|bin|von|van|de) (?=\S)/, '')
  for (const [spelling, sound] of SOUNDS) bones = bones.replace(spelling, sound)
  return bones
}

/** Applied in this order; each leaves fewer ways to write one sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|tch|ch|cz|sz|zh|dzh|dj/g, 's'],
  [/kh|gh|ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/th|dh|dd|tt/g, 't'],
  [/(?:i|y|j)+(?:i|y|j|e)?(?=\b|$)/g, 'i'],
  [/ya|ja|ia/g, 'a'],
  [/yu|ju|iu/g, 'u'],
  [/ye|je|ie|yo|jo|io/g, 'e'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|y|j/g, 'i'],
  [/^z|(?<= )z/g, 's'],
  [/([a-z])\1+/g, '$1'],
]

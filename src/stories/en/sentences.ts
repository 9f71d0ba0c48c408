/** `Macron, Merz and Starmer`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
export const stopped = (sentence: string): string =>
  /[.!?]["”]?$/.test(sentence) ? sentence : `${sentence}.`

/** Drops the day at the head of a sentence, and its full stop: for headlines. */
export function undated(sentence: string): string {
  const plain = sentence
    .replace(
      /^(?:on|on or before|in|since|between) [^,]{1,40}, \d{1,2} \p{L}+(?: \d{4})?(?: and [^,]{1,20}, \d{1,2} \p{L}+(?: \d{4})?)?, /iu,
      '',
    )
    .replace(/(?: \([^()]*\))?\.$/, '')
  return capital(plain)
}

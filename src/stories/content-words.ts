/** Words that say nothing of what a sentence is about. */
const STOP = new Set(
  `a an the and or but nor so yet if then than that this these those there here to of in on at by for from with
  about into over after before between under again as is are was were be been being am do does did done doing have has had
  having will would shall should can could may might must not no yes it its he him his she her hers they them their
  theirs we us our ours you your yours i me my mine who whom whose which what when where why how all any both each
  few more most other some such only own same too very just also said say says told tells tell added adds wrote
  writes according while during against because until out up down off once s t re ve ll d m`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Lower-case words that carry content, in order: stop words dropped, inflection cut off, diacritics and the
 * marks inside numbers removed (`1,000` is `1000`).
 */
export function contentWords(text: string): string[] {
  const found: string[] = []
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*%?/gu)) {
    const plain = word.replace(/['’]s$|['’]$/, '')
    if (!STOP.has(plain) && plain !== '') found.push(stem(plain))
  }
  return found
}

/** Lower case without diacritics. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\d)[,  ](?=\d{3}\b)/g, '$1')
    .toLowerCase()

/** Cuts English inflection; it need only be the same for forms of one word. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  for (const [ending, instead, least] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= least) {
      return undoubled(word.slice(0, word.length - ending.length) + instead)
    }
  }
  return word
}

const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['sses', 'ss', 1],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ing', '', 3],
  ['ed', '', 3],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['es', '', 3],
  ['s', '', 3],
  ['ly', '', 3],
  ['e', '', 3],
]

const undoubled = (word: string): string =>
  /([bdgmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word

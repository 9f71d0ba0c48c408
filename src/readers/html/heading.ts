import { decoded } from './entities.ts'
import { type PageElement, plain } from './page-element.ts'

/** Titles in metadata are cut, rewritten for search engines, or carry the outlet's name. */
const LONGEST_HEADING = 300

/**
 * The headline as readers see it: the page's `h1` where it tells of the same thing as its metadata (an `h1`
 * may also be the outlet's logo), else the metadata without the outlet's name.
 */
export function headlineOf(
  elements: readonly PageElement[],
  named: readonly (string | null)[],
  publisher: string | null,
): string | null {
  const titles = [...named, elements.find(({ tag }) => tag === 'title')?.text() ?? null]
    .map(title => withoutPublisher(plain(decoded(title ?? '')), publisher))
    .filter(title => title !== null)
  const headings = elements
    .filter(({ tag }) => tag === 'h1')
    .map(element => element.text())
    .filter(text => text !== null && text.length <= LONGEST_HEADING)
  const shown = headings.find(heading => titles.some(title => areAlike(heading!, title)))
  if (shown) return shown
  return titles[0] ?? (headings.length === 1 ? headings[0]! : null)
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? [])

/** Half of the words of the shorter stand in the longer. */
function areAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const least = Math.min(x.size, y.size)
  if (least === 0) return false
  let shared = 0
  for (const word of x) if (y.has(word)) shared++
  return shared >= Math.max(1, least / 2) && (least > 2 || shared === least)
}

/** `Envoys meet in Lisse | Example Times` */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  const parts = /^(.{12,}?)\s[|–—-]\s([^|–—]{2,40})$/.exec(title ?? '')
  if (parts === null) return title
  const [, head, tail] = parts
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const isOutlet =
    title!.includes(' | ') || (publisher !== null && letters(publisher).includes(letters(tail!)))
  return isOutlet ? head! : title
}

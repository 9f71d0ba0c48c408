import { decoded } from './entities.ts'
import { type PageElement, plain } from './page-element.ts'

const NAMED = /^(?:by-?line|author|article-?author|post-?author|entry-?author|author-?name|byline-?name)s?$/i
const LONGEST = 100

/** Who wrote it: the metadata's names, else what the page prints as its byline; never the outlet itself, never an address. */
export function bylineOf(
  elements: readonly PageElement[],
  authors: readonly string[],
  meta: string | null,
  publisher: string | null,
): string | null {
  const own = (name: string | null): name is string =>
    name !== null && isName(name) && !isOutlet(name, publisher)
  const named = authors.map(name => plain(withoutOffice(decoded(name)))).filter(own)
  if (named.length > 0) return named.join(', ')
  const written = plain(withoutOffice(decoded(meta ?? '')))
  if (own(written)) return written.replace(/^by\s/i, '')
  return printed(elements).find(own) ?? null
}

/** `Ann Lee, Senior Sports Correspondent` and `Ann Lee, (live updates)` are Ann Lee. */
const withoutOffice = (name: string): string =>
  name
    .replace(/\s?\([^()]{0,60}\)/g, '')
    .replace(
      /,\s[^,]{0,60}\b(?:editor|correspondent|reporter|writer|columnist|critic|analyst|chief)\b[^,]{0,30}$/i,
      '',
    )
    .replace(/,\s*$/, '')

/** At most a few, from the top of the page. */
function printed(elements: readonly PageElement[]): string[] {
  const found: string[] = []
  for (const element of elements) {
    const isByline =
      element.has('itemprop', 'author') ||
      element.has('rel', 'author') ||
      (element.get('class') ?? '').split(/\s+/).some(name => NAMED.test(name))
    const text = isByline ? element.text()?.replace(/^(?:by|von|par|por|di)[\s:]+/i, '') : null
    if (text && text.length <= LONGEST && !found.includes(text)) found.push(text)
    if (found.length >= 5) break
  }
  return found
}

const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/^https?:|[@<>{}]|\.(?:com|org|net|de|uk)\b|\d{3}/i.test(text) &&
  text.length <= 2 * LONGEST

const isOutlet = (name: string, publisher: string | null): boolean => {
  const letters = (text: string): string => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '')
  return publisher !== null && letters(name) === letters(publisher)
}

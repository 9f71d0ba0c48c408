/** What a page's schema.org data says of its article. */
export interface ArticleData {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  readonly body: string | null
  readonly isFree: boolean | null
  readonly type: string
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlog|ClaimReview)/
const MOST_NODES = 5_000

/** Every article that the page's JSON-LD describes, the page's own first. Damaged data is passed over. */
export function articlesOf(scripts: readonly string[]): ArticleData[] {
  const found: ArticleData[] = []
  for (const script of scripts) {
    for (const node of nodesOf(parsed(script))) {
      const type = [node['@type']].flat().filter(isText).join(' ')
      if (ARTICLE.test(type)) found.push(articleOf(node, type))
    }
  }
  return found
}

/** Pages break JSON-LD in few ways: raw line breaks in strings, CDATA marks, a trailing comma or semicolon. */
function parsed(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>|;)$/, '')
  for (const mend of [
    (json: string) => json,
    (json: string) => json.replace(/[\u0000-\u001f]+/g, ' '),
    withoutTrailingCommas,
  ]) {
    try {
      return JSON.parse(mend(bare))
    } catch {
      // The next mending may help; with none left the block says nothing.
    }
  }
  return null
}

const withoutTrailingCommas = (json: string): string =>
  json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,20}([}\]])/g, '$1')

/** All objects of the data in its own order, parents first. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value)
    else if (typeof value === 'object' && value !== null) {
      nodes.push(value as Node)
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'liveBlogUpdate',
        'itemListElement',
        'item',
        'hasPart',
      ]) {
        if (key in value) queue.push((value as Node)[key])
      }
    }
  }
  return nodes
}

function articleOf(node: Node, type: string): ArticleData {
  const free = node['isAccessibleForFree']
  return {
    type,
    headline: textOf(node['headline']) ?? textOf(node['name']),
    datePublished: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    dateModified: textOf(node['dateModified']),
    authors: namesOf(node['author'] ?? node['creator']),
    publisher: namesOf(node['publisher'])[0] ?? namesOf(node['sourceOrganization'])[0] ?? null,
    url: textOf(node['url']) ?? idOf(node['mainEntityOfPage']),
    language: textOf(node['inLanguage']),
    body: textOf(node['articleBody']),
    isFree:
      free === undefined ? null : !/(?:^|\/)(?:false|no|0)$/i.test(textOf(free) ?? String(free === true)),
  }
}

function namesOf(value: unknown): string[] {
  const names: string[] = []
  for (const one of [value].flat(2).slice(0, 20)) {
    const name = typeof one === 'object' && one !== null ? textOf((one as Node)['name']) : textOf(one)
    if (name !== null && !names.includes(name)) names.push(name)
  }
  return names
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? textOf((value as Node)['@id']) : textOf(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const textOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'number') return String(first)
  return isText(first) && first.trim() !== '' ? first.trim() : null
}

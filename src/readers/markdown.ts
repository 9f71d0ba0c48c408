import { failure } from '../model/errors.ts'
import { instantOf } from './article/instant.ts'
import { type Found, rowOf } from './article/row.ts'
import type { Reader } from './reader.ts'
import { articleOfText } from './text.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'

/** Markdown (CommonMark's commonest marks) with or without YAML front matter. */
export const markdown: Reader = {
  name: 'markdown',
  format: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  accepts: ({ extension, type }) =>
    markdown.extensions.includes(extension) || (type !== null && markdown.mediaTypes.includes(type)),

  async *read(input, { maxBytes }) {
    const source = textOf(await wholeOf(input, maxBytes), input.place, input.mediaType).replace(
      /\r\n?/g,
      '\n',
    )
    const found = articleOfMarkdown(source)
    if (found.text === '') throw failure('E103', [input.place])
    yield { kind: 'article', place: input.place, row: rowOf({ url: input.url, ...found }) }
  },
}

export function articleOfMarkdown(source: string): Found {
  const front = /^\uFEFF?---\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)(?:\n|$)/.exec(source)
  const body = source.slice(front?.[0].length ?? 0)
  const heading = /^\s*#\s+(.{1,300})(?:\n|$)/.exec(body)
  const text = plainOf(heading ? body.slice(heading[0].length) : body)
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = new RegExp(`^${name}:[ \\t]*(.{1,500})$`, 'im')
        .exec(front?.[1] ?? '')?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2')
      if (value) return value
    }
    return null
  }
  const title =
    field('title', 'headline') ?? (heading ? inline(heading[1]!.replace(/\s+#+$/, '')).trim() : null)
  // Without front matter, what stands first is read as in a plain text.
  if (front === null) return articleOfText(text, title)
  const published = field('date', 'published', 'datePublished', 'publishedAt')
  const instant = published === null ? null : instantOf(published)
  return {
    text,
    title,
    byline: field('author', 'byline', 'by'),
    publisher: field('publisher', 'source', 'site'),
    canonicalUrl: field('canonical', 'url', 'link'),
    publishedAt: instant?.at ?? null,
    createdOn: instant?.day ?? null,
    declaredLanguage: field('lang', 'language'),
  }
}

/** The words without their marks, one block a paragraph. */
function plainOf(body: string): string {
  const blocks: string[] = []
  let inFence = false
  for (const line of body.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) inFence = !inFence
    else if (!inFence) blocks.push(inline(lineOf(line)))
  }
  return blocks
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A heading, an item, a quotation or a rule is a block of its own. */
function lineOf(line: string): string {
  if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}(?:=+|-{2,})\s*$/.test(line)) return ''
  const bare = line.replace(/^\s{0,3}(?:>\s?){0,5}/, '')
  const marked = /^\s{0,12}(?:#{1,6}\s+(.*?)\s*#*|(?:[-*+]|\d{1,3}[.)])\s+(.*))$/.exec(bare)
  return marked ? `\n${marked[1] ?? marked[2] ?? ''}\n` : bare
}

const inline = (text: string): string =>
  text
    .replace(/!\[[^\][]{0,300}\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '')
    .replace(/\[([^\][]{1,500})\](?:\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)|\[[^\]]{0,100}\])/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]{1,2000})(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')

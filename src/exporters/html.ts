import { counted } from '../model/counted.ts'
import type { BriefLine } from '../model/story.ts'
import type { Exporter } from './exporter.ts'

/** The brief as one file of HTML that asks for nothing else: every line with its quotes folded below it. */
export const html: Exporter = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  summary: 'the brief as one file of HTML, quotes folded below each line, ready to print',
  write(story, brief) {
    const entries = new Map(story.entries.map(entry => [entry.id as string, entry]))
    const articles = new Map(story.articles.map(article => [article.id as string, article]))
    const line = ({ text, entries: ids }: BriefLine): string => {
      const quotes = ids
        .flatMap(id => entries.get(id) ?? [])
        .map(({ quote, article }) => {
          const { publisher = null, createdOn = null } = articles.get(article) ?? {}
          return `<blockquote>“${escaped(quote)}”<br><small>${escaped([publisher, createdOn].filter(Boolean).join(', '))}</small></blockquote>`
        })
      return `<details><summary>${escaped(text)}</summary>${[...new Set(quotes)].join('')}</details>`
    }
    const body = [
      `<h1>${escaped(brief.headline)}</h1>`,
      `<p><small>${brief.day} · ${counted(story.articles.length, 'article')}</small></p>`,
      ...brief.standfirst.map(line),
      ...brief.sections.flatMap(({ kicker, heading, lines }) => [
        `<h2><small>${escaped(kicker)}</small><br>${escaped(heading)}</h2>`,
        ...lines.map(line),
      ]),
    ]
    return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(brief.headline)}</title><style>${STYLE}</style></head>\n<body>${body.join('\n')}</body></html>\n`
  },
}

const STYLE =
  ':root{color-scheme:light dark}body{font:18px/1.55 ui-serif,Georgia,serif;max-width:66ch;margin:2rem auto;padding:0 1rem}h1{line-height:1.15}h2{font-size:1.15rem}h2 small,p small{font-family:system-ui,sans-serif;font-weight:400}details{margin:.5rem 0}summary{cursor:pointer}blockquote{border-left:3px solid #999;margin:.5rem 0;padding-left:1rem}@media print{details>blockquote{display:block}}'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

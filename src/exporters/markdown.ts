import type { Entry } from '../model/entry.ts'
import type { BriefLine } from '../model/story.ts'
import type { Exporter } from './exporter.ts'

/** The brief as a page of Markdown: each line with numbered notes that quote its sentences. */
export const markdown: Exporter = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  summary: 'the brief, every line with its quoted sentence as a note',
  write(story, brief) {
    const entries = new Map(story.entries.map(entry => [entry.id as string, entry]))
    const articles = new Map(story.articles.map(article => [article.id as string, article]))
    const notes: string[] = []
    const numbers = new Map<string, number>()

    const note = (entry: Entry): number => {
      const key = `${entry.article} ${entry.quote}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      const article = articles.get(entry.article)
      const outlet = [article?.publisher, article?.createdOn].filter(Boolean).join(', ')
      const address = article?.canonicalUrl ?? article?.url ?? null
      notes.push(
        `[^${notes.length + 1}]: “${escaped(entry.quote)}” — ${escaped(outlet)}${address ? ` <${address}>` : ''}`,
      )
      numbers.set(key, notes.length)
      return notes.length
    }
    const line = ({ text, entries: ids }: BriefLine): string => {
      const found = ids.flatMap(id => entries.get(id) ?? [])
      const marks = [...new Set(found.map(note))].map(number => `[^${number}]`)
      return `${escaped(text)}${marks.join('')}`
    }

    const body = [
      `# ${escaped(brief.headline)}`,
      `*${brief.day} · ${story.articles.length} articles*`,
      ...brief.standfirst.map(line),
      ...brief.sections.flatMap(section => [
        `**${escaped(section.kicker).toUpperCase()}**`,
        `## ${escaped(section.heading)}`,
        section.lines.map(each => `- ${line(each)}`).join('\n'),
      ]),
    ]
    if (brief.dropped.length > 0) {
      body.push('## Left out: the evidence does not carry it')
      body.push(brief.dropped.map(each => `- ${line(each)} (${escaped(each.reason)})`).join('\n'))
    }
    if (notes.length > 0) body.push(notes.join('\n'))
    return `${body.join('\n\n')}\n`
  },
}

/** Article text never becomes markup: every character that Markdown or HTML reads is escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, mark => `\\${mark}`).replace(/\s*\n\s*/g, ' ')

import { counted } from '../model/counted.ts'
import type { BriefLine } from '../model/story.ts'
import type { Exporter } from './exporter.ts'
import { Notes } from './notes.ts'

/** The brief as a page of Markdown: each line with numbered notes that quote its sentences. */
export const markdown: Exporter = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  summary: 'the brief, every line with its quoted sentence as a note',
  write(story, brief) {
    const notes = new Notes(story)
    const line = (each: BriefLine): string =>
      `${escaped(each.text)}${notes
        .of(each)
        .map(({ number }) => `[^${number}]`)
        .join('')}`

    const body = [
      `# ${escaped(brief.headline)}`,
      `*${brief.day} · ${counted(story.articles.length, 'article')}*`,
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
    const quoted = notes
      .all()
      .map(
        ({ number, quote, source, address }) =>
          `[^${number}]: “${escaped(quote)}” — ${escaped(source)}${address ? ` <${address}>` : ''}`,
      )
    if (quoted.length > 0) body.push(quoted.join('\n'))
    return `${body.join('\n\n')}\n`
  },
}

/** Article text never becomes markup: every character that Markdown or HTML reads is escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, mark => `\\${mark}`).replace(/\s*\n\s*/g, ' ')

import { counted } from '../model/counted.ts'
import type * as Docx from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { BriefLine } from '../model/story.ts'
import type { Exporter } from './exporter.ts'
import { type Note, Notes } from './notes.ts'

/** The brief as a document for a word processor (ECMA-376): the sentences behind each line are its footnotes. */
export const docx: Exporter = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  summary: 'the brief for a word processor, the sentences behind each line as footnotes',
  async write(story, brief) {
    // Only who asks for a document waits for the library.
    const { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx')
    const notes = new Notes(story)
    const footnotes: Record<string, { children: Docx.Paragraph[] }> = {}
    // A word processor numbers references, not sentences: what is quoted twice has two footnotes.
    const footnote = ({ quote, source, address }: Note): Docx.FootnoteReferenceRun => {
      const number = Object.keys(footnotes).length + 1
      const text = clean(`“${quote}” — ${[source, address].filter(Boolean).join(', ')}`)
      footnotes[number] = { children: [new Paragraph({ children: [new TextRun({ text, size: 18 })] })] }
      return new FootnoteReferenceRun(number)
    }
    const line = (each: BriefLine, after = ''): (Docx.TextRun | Docx.FootnoteReferenceRun)[] => [
      new TextRun(clean(each.text)),
      ...notes.of(each).map(footnote),
      ...(after === '' ? [] : [new TextRun({ text: after, italics: true })]),
    ]
    const listed = (each: BriefLine, after = ''): Docx.Paragraph =>
      new Paragraph({ children: line(each, after), bullet: { level: 0 } })

    const children = [
      new Paragraph({ text: clean(brief.headline), heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [
          new TextRun({
            text: `${brief.day} · ${counted(story.articles.length, 'article')}`,
            color: GREY,
            size: 18,
          }),
        ],
      }),
      ...brief.standfirst.map(each => new Paragraph({ children: line(each), spacing: { before: 120 } })),
      ...brief.sections.flatMap(section => [
        new Paragraph({
          children: [new TextRun({ text: section.kicker, allCaps: true, color: GREY, size: 16 })],
          spacing: { before: 280 },
          keepNext: true,
        }),
        new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_2 }),
        ...section.lines.map(each => listed(each)),
      ]),
      ...(brief.dropped.length === 0
        ? []
        : [
            new Paragraph({
              text: 'Left out: the evidence does not carry it',
              heading: HeadingLevel.HEADING_2,
            }),
            ...brief.dropped.map(each => listed(each, ` (${each.reason})`)),
          ]),
    ]
    const document = new Document({
      title: clean(brief.headline),
      creator: 'Demarche',
      lastModifiedBy: 'Demarche',
      styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
      sections: [{ children }],
      footnotes,
    })
    return undated(await Packer.toBuffer(document), brief.day)
  },
}

/** Characters that XML 1.0 forbids, and ends of lines. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go
  text.replace(/[\u0000-\u001F\uFFFE\uFFFF\p{Surrogate}]+/gu, ' ')
const GREY = '666666'
/** The first day that the directory of a ZIP archive can hold: the same on every machine and in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** The library stamps the system's clock on the document and its parts: the brief's day and a fixed one stand instead. */
function undated(bytes: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const name = 'docProps/core.xml'
  const core = new TextDecoder()
    .decode(parts[name])
    .replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
  return zipSync({ ...parts, [name]: new TextEncoder().encode(core) }, { mtime: ZIP_EPOCH, level: 6 })
}

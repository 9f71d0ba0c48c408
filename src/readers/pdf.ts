import { failure } from '../model/errors.ts'
import { rowOf } from './article/row.ts'
import { type PlacedText, textOfPages } from './pdf/lines.ts'
import type { Reader } from './reader.ts'
import { articleOfText } from './text.ts'
import { wholeOf } from './source/whole.ts'

/** A communiqué has a few pages; a book is not an article. */
const MOST_PAGES = 300

/** The text of a PDF; one that holds pictures of text only has none. */
export const pdf: Reader = {
  name: 'pdf',
  format: 'PDF',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  isBinary: true,
  accepts: ({ head }) => head.startsWith('%pdf-'),

  async *read(input, { maxBytes }) {
    const bytes = await wholeOf(input, maxBytes)
    const { pages, info } = await contentOf(bytes, input.place)
    const found = articleOfText(textOfPages(pages))
    if (found.text === '') throw failure('E108', [input.place])
    // The file's own date is when it was made, not when its words were published: it gives no day.
    const title = info['Title']?.trim() || found.title || null
    yield { kind: 'article', place: input.place, row: rowOf({ ...found, title, url: input.url }) }
  },
}

interface Content {
  readonly pages: readonly (readonly PlacedText[])[]
  readonly info: Readonly<Record<string, string | undefined>>
}

async function contentOf(bytes: Uint8Array, place: string): Promise<Content> {
  const { getDocumentProxy, getMeta } = await library()
  try {
    // The library takes the bytes for itself, and warns on standard output unless told not to.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false })
    const pages: PlacedText[][] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push((items as readonly Item[]).flatMap(placed))
    }
    const { info } = await getMeta(document)
    await document.destroy()
    return { pages, info }
  } catch (cause) {
    throw failure('E105', [place, 'the PDF cannot be read'], { cause })
  }
}

/** What pdf.js gives: a text, or a mark of the document's structure. */
interface Item {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly transform?: readonly number[]
}

const placed = ({ str, hasEOL = false, height = 0, transform }: Item): PlacedText[] =>
  str === undefined ? [] : [{ text: str, endsLine: hasEOL, y: transform?.[5] ?? 0, height }]

/**
 * Two megabytes of code that most runs never need. While it loads it says on standard output that it would
 * rather be another build; standard output is for rows.
 */
async function library(): Promise<typeof import('unpdf')> {
  const { log } = console
  console.log = () => {}
  try {
    const loaded = await import('unpdf')
    await loaded.getResolvedPDFJS()
    return loaded
  } finally {
    console.log = log
  }
}

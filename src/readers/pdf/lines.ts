/** A piece of text where the page prints it. */
export interface PlacedText {
  readonly text: string
  readonly endsLine: boolean
  /** From the bottom of the page, in points. */
  readonly y: number
  readonly height: number
}

interface Line {
  readonly text: string
  readonly y: number
  readonly height: number
}

/** A gap wider than this many line heights parts paragraphs. */
const PARAGRAPH_GAP = 1.7

/**
 * Running text from printed lines: lines of a paragraph are joined and words cut at a line's end are mended;
 * what stands at the head or foot of most pages, and page numbers, are left out.
 */
export function textOfPages(pages: readonly (readonly PlacedText[])[]): string {
  const printed = pages.map(linesOf)
  const running = runningLines(printed)
  const paragraphs: string[] = []
  for (const lines of printed) {
    let before: Line | null = null
    for (const line of lines) {
      if (running.has(line.text) || /^(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$/i.test(line.text))
        continue
      const last = paragraphs.at(-1)
      const isNew: boolean =
        last === undefined ||
        (before === null
          ? /[.!?:]["'”’)]?$/.test(last)
          : before.y - line.y > PARAGRAPH_GAP * Math.max(before.height, line.height, 1))
      if (isNew) paragraphs.push(line.text)
      else paragraphs[paragraphs.length - 1] = joined(last!, line.text)
      before = line
    }
  }
  return paragraphs.join('\n\n')
}

function linesOf(items: readonly PlacedText[]): Line[] {
  const lines: Line[] = []
  let parts: string[] = []
  for (const { text, endsLine, y, height } of items) {
    parts.push(text)
    if (!endsLine) continue
    const line = parts.join('').replace(/\s+/g, ' ').trim()
    if (line !== '') lines.push({ text: line, y, height })
    parts = []
  }
  const rest = parts.join('').replace(/\s+/g, ' ').trim()
  if (rest !== '') lines.push({ text: rest, y: items.at(-1)!.y, height: items.at(-1)!.height })
  return lines
}

/** First and last lines that most of at least three pages share. */
function runningLines(pages: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const text of new Set([lines[0]?.text, lines.at(-1)?.text])) {
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return new Set(
    [...counts].filter(([, count]) => count >= 3 && count > pages.length / 2).map(([text]) => text),
  )
}

/** `cease-` and `fire` are one word; `30-` and `day` keep their hyphen. */
const joined = (first: string, second: string): string =>
  /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)
    ? `${first.slice(0, -1)}${second}`
    : /[-–—]$/.test(first)
      ? first + second
      : `${first} ${second}`

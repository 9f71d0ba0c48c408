import type { Block, BlockKind } from '../model/document.ts'
import { type Span, trimmed } from '../model/span.ts'
import type { Stage } from '../model/stage.ts'
import { beginsLower } from './tokenizer.ts'

/** A heading has no more words and characters than this. */
const HEADING_WORDS = 14
const HEADING_LENGTH = 100
/** Text wrapped by hand has no line longer than this. */
const WRAP = 100

/** Paragraphs, headings and the other parts of the text that lines and blank lines tell apart. */
export const blocks: Stage<never, 'blocks'> = {
  name: 'blocks',
  needs: [],
  gives: ['blocks'],
  run: ({ text, headlineEnd }) => ({ blocks: blocksOf(text, headlineEnd) }),
}

export function blocksOf(text: string, headlineEnd = 0): readonly Block[] {
  const headline = trimmed(text, { start: 0, end: headlineEnd })
  const found: { start: number; end: number; kind: BlockKind }[] = []
  if (headline.end > headline.start) found.push({ ...headline, kind: 'headline' })
  for (const run of runsOf(text, headlineEnd)) {
    for (const span of unwrapped(text, run)) found.push({ ...span, kind: kindOf(text, span) })
  }
  return settled(found, headlineEnd)
}

/** Runs of lines without a blank line between them; each line is trimmed. */
function runsOf(text: string, from: number): Span[][] {
  const runs: Span[][] = []
  let run: Span[] = []
  for (let at = from; at < text.length; ) {
    const feed = nextFeed(text, at)
    const line = trimmed(text, { start: at, end: feed })
    if (line.end > line.start) run.push(line)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
    at = feed + 1
  }
  if (run.length > 0) runs.push(run)
  return runs
}

const FEED = /[\n\r\u2028\u2029\u0085]/g

function nextFeed(text: string, at: number): number {
  FEED.lastIndex = at
  return FEED.exec(text)?.index ?? text.length
}

/** Joins the lines of a paragraph that was wrapped at a width; any other line is a block of its own. */
function unwrapped(text: string, lines: readonly Span[]): Span[] {
  if (lines.length === 1) return [lines[0]!]
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const long = lines.filter(({ start, end }) => end - start >= 0.75 * width).length
  const filled = width >= 50 && (long >= 3 || long === lines.length - 1)
  const found: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const last = found.at(-1)
    const before = lines[i - 1]
    if (last && before && width <= WRAP && goesOn(text, before, line, filled ? width : WRAP))
      last.end = line.end
    else found.push({ start: line.start, end: line.end })
  })
  return found
}

/** A line goes on when the next begins in lower case, or when its next word did not fit into the width. */
function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  if (MARKER.test(text.slice(next.start, next.start + 6))) return false
  const length = line.end - line.start
  let word = next.start
  while (word < next.end && text.charCodeAt(word) > 32) word++
  const full = length + 1 + (word - next.start) > width
  if (length >= 40 && beginsLower(text, next.start) && !STOPPED.test(tail(text, line))) return true
  return full && length >= 40
}

const MARKER = /^(?:[•‣◦▪■●·*\-–]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|>)/
const STOPPED = /[.!?…:;][\s"”’'»)\]*]*$/u
const CREDIT_START =
  /^(?:\[?(?:file )?(?:photo|image|picture|video|illustration|graphic|credit)s?\b\s?[:/([]|file photo\b)/i
const CREDIT_END =
  /(?:\bgetty images|\/(?:reuters|ap|afp|epa|getty|anadolu|bloomberg)|\b(?:ap|afp|reuters|epa) photo\b.{0,40}|\bvia (?:ap|reuters|afp|getty images))[\s)\].]*$/i
const CREDIT_WORDS = /[([](?:file|photo|image|picture|credit|ap photo)\b[^)\]\n]{0,80}[)\]]\.?$/i

const tail = (text: string, { start, end }: Span): string => text.slice(Math.max(start, end - 12), end)

function kindOf(text: string, span: Span): BlockKind {
  const head = text.slice(span.start, span.start + 6)
  if (head.startsWith('>')) return 'block-quote'
  if (MARKER.test(head)) return 'list-item'
  const length = span.end - span.start
  if (length <= 400) {
    const line = text.slice(span.start, span.end)
    if (CREDIT_START.test(line) || CREDIT_END.test(line.slice(-80)) || CREDIT_WORDS.test(line.slice(-120))) {
      return 'caption'
    }
    if (length <= HEADING_LENGTH && isHeading(line)) return 'heading'
  }
  return 'paragraph'
}

/** Short, without a closing stop, and not a quotation whose stop was forgotten. */
function isHeading(line: string): boolean {
  if (STOPPED.test(line.slice(-12)) || /,["”’']|[,;—–]$/u.test(line)) return false
  return !/^["“«‘]/u.test(line) || !/["”»’]$/u.test(line) ? wordsOf(line) <= HEADING_WORDS : false
}

function wordsOf(line: string): number {
  let words = 0
  for (let i = 0; i < line.length; i++)
    if (line.charCodeAt(i) > 32 && (i === 0 || line.charCodeAt(i - 1) <= 32)) words++
  return words
}

/** What the neighbours tell: the first heading over prose is the headline, one right over another a kicker. */
function settled(
  found: { start: number; end: number; kind: BlockKind }[],
  headlineEnd: number,
): readonly Block[] {
  const prose = found.some(({ kind }) => kind === 'paragraph')
  const first = found[0]
  if (headlineEnd === 0 && prose && first?.kind === 'heading') first.kind = 'headline'
  for (let i = 0; i + 1 < found.length; i++) {
    if (found[i]!.kind === 'heading' && found[i + 1]!.kind === 'heading') found[i]!.kind = 'kicker'
  }
  return found
}

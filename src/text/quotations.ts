import type { Block, Quotation, QuotationMark } from '../model/document.ts'
import { bySpan } from '../model/span.ts'
import type { Stage } from '../model/stage.ts'
import { isSpace } from './characters.ts'
import { type Mark, marksIn } from './quotation-marks.ts'

/** Words between quotation marks, nested ones too; a quotation never crosses a block. */
export const quotations: Stage<'blocks', 'quotations'> = {
  name: 'quotations',
  needs: ['blocks'],
  gives: ['quotations'],
  run: ({ text, blocks }) => ({ quotations: quotationsOf(text, blocks) }),
}

interface Found {
  start: number
  end: number
  inner: { start: number; end: number }
  mark: QuotationMark
  closed: boolean
  /** The unclosed quotation of an earlier block that this one goes on with. */
  resumes: Found | null
}

/** Blocks that may stand between two paragraphs of one quotation. */
const PASSED: ReadonlySet<Block['kind']> = new Set(['caption', 'heading', 'kicker'])

export function quotationsOf(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const all = new Set<Found>()
  let open: Found | null = null
  for (const block of blocks) {
    const { found, unclosed } = scan(text, block)
    for (const quotation of found) all.add(quotation)
    if (PASSED.has(block.kind)) continue
    const first = found.find(({ start }) => start === block.start)
    if (open !== null && first?.mark === open.mark) first.resumes = open
    // A single mark that never closes is an apostrophe, unless the next paragraph opens with one again.
    else if (open?.mark === 'single') all.delete(open)
    open = unclosed
  }
  if (open?.mark === 'single' && open.resumes === null) all.delete(open)
  return nested([...all].sort(bySpan))
}

/** Adds how deep each stands in others; the list is in order of start, the longer first. */
function nested(sorted: readonly Found[]): Quotation[] {
  const numbers = new Map(sorted.map((quotation, i) => [quotation, i]))
  const ends: number[] = []
  return sorted.map(({ resumes, ...quotation }) => {
    while (ends.length > 0 && ends.at(-1)! <= quotation.start) ends.pop()
    ends.push(quotation.end)
    const continues = resumes === null ? null : (numbers.get(resumes) ?? null)
    return { ...quotation, depth: ends.length - 1, continues }
  })
}

/** The quotations of one block, and the one that its end leaves open. */
function scan(text: string, block: Block): { found: Found[]; unclosed: Found | null } {
  const found: Found[] = []
  const stack: { mark: Mark; at: number }[] = []
  const marks = marksIn(text, block.start, block.end)
  const strong = strongCloserAfter(marks)
  const add = (mark: Mark, end: number, innerEnd: number, closed: boolean): void => {
    if (innerEnd <= mark.end) return
    found.push({
      start: mark.at,
      end,
      inner: { start: mark.end, end: innerEnd },
      mark: mark.family,
      closed,
      resumes: null,
    })
  }
  marks.forEach((mark, i) => {
    const openAt = openFor(mark, stack)
    if (mark.role === 'open' || (mark.role === 'either' && openAt < 0)) {
      // A mark that opens again without a close between: what was open ends here, unclosed.
      if (openAt >= 0 && stack[openAt]!.mark.glyph === mark.glyph && !closesTwice(marks, i)) {
        const broken = stack[openAt]!
        stack.length = openAt
        const end = endBefore(text, mark.at, broken.mark.end)
        if (mark.family !== 'single') add(broken.mark, end, end, false)
      }
      stack.push({ mark, at: i })
    } else if (openAt >= 0) {
      if (mark.weak && staysPossessive(marks, i, strong)) return
      const { mark: opening } = stack[openAt]!
      stack.length = openAt
      add(opening, mark.end, mark.at, true)
    }
  })
  // What never closes ends with its block; a single one counts only where the block begins with it.
  const left = stack.find(({ mark }) => mark.family !== 'single' || mark.at === block.start)
  if (left) add(left.mark, block.end, block.end, false)
  const unclosed = left && left.mark.end < block.end ? found.at(-1)! : null
  if (
    block.kind === 'block-quote' &&
    !found.some(({ start, end }) => start <= block.start + 2 && end >= block.end)
  ) {
    let inner = block.start
    while (inner < block.end && (text[inner] === '>' || isSpace(text.charCodeAt(inner)))) inner++
    found.push({
      start: block.start,
      end: block.end,
      inner: { start: inner, end: block.end },
      mark: 'block',
      closed: true,
      resumes: null,
    })
  }
  return { found, unclosed }
}

/** Number on the stack of what `mark` may close: of its own make before another make of its family; else -1. */
function openFor(mark: Mark, stack: readonly { mark: Mark }[]): number {
  const same = stack.findLastIndex(open => open.mark.family === mark.family && open.mark.glyph === mark.glyph)
  return same >= 0 ? same : stack.findLastIndex(open => open.mark.family === mark.family)
}

/** “… what he calls “hell” than live …”: the next two of its make both close, so that it stands inside. */
function closesTwice(marks: readonly Mark[], at: number): boolean {
  const { family, glyph } = marks[at]!
  if (family === 'single') return false
  let closers = 0
  for (let i = at + 1; i < marks.length && i <= at + 8; i++) {
    const mark = marks[i]!
    if (mark.family !== family || mark.glyph !== glyph) continue
    if (mark.role !== 'close') return false
    if (++closers === 2) return true
  }
  return false
}

/** For each mark: number of the next single mark that closes for sure, if no single opens before it; else -1. */
function strongCloserAfter(marks: readonly Mark[]): Int32Array {
  const after = new Int32Array(marks.length).fill(-1)
  let next = -1
  for (let i = marks.length - 1; i >= 0; i--) {
    after[i] = next
    const { family, role, weak } = marks[i]!
    if (family !== 'single') continue
    if (role === 'open') next = -1
    else if (!weak) next = i
  }
  return after
}

/** *'The workers' rights come first,' he said*: a surer close follows before anything opens. */
const staysPossessive = (marks: readonly Mark[], at: number, strong: Int32Array): boolean => {
  const next = strong[at]!
  return next >= 0 && marks[next]!.at - marks[at]!.at < 400
}

function endBefore(text: string, at: number, least: number): number {
  let end = at
  while (end > least && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

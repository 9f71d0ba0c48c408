import { tooLarge, piecesOf } from './whole.ts'
import type { Input } from '../../model/input.ts'
import type { DemarcheError } from '../../model/errors.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  /** The line without its end; an error in place of a line that is longer than the limit. */
  readonly text: string | DemarcheError
}

/** Lines of a stream, one at a time; a line over the limit is skipped in constant memory and reported. */
export async function* linesOf(input: Input, maxBytes: number, encoding = 'utf-8'): AsyncGenerator<Line> {
  const decoder = new TextDecoder(encoding)
  let held: string[] = []
  let heldLength = 0
  let skipping = false
  let number = 1
  const taken = (last: string): Line => {
    const text = skipping ? tooLarge(`${input.place}, line ${number}`, null, maxBytes) : held.join('') + last
    held = []
    heldLength = 0
    skipping = false
    return {
      number: number++,
      text: typeof text === 'string' && text.endsWith('\r') ? text.slice(0, -1) : text,
    }
  }
  const hold = (part: string): void => {
    heldLength += part.length
    if (heldLength > maxBytes) {
      skipping = true
      held = []
    } else if (!skipping) held.push(part)
  }
  for await (const piece of piecesOf(input)) {
    const text = decoder.decode(piece, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      if (heldLength + at - from > maxBytes) hold(text.slice(from, at))
      yield taken(skipping ? '' : text.slice(from, at))
      from = at + 1
    }
    hold(text.slice(from))
  }
  hold(decoder.decode())
  if (heldLength > 0) yield taken('')
}

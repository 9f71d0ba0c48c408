/** Not on the shelf: what the scorer sees of a sentence. */
import { hashText } from '../learn/hash.ts'
import type { Match } from './reading/frames.ts'
import { matchAt } from './reading/frames.ts'
import type { Page } from './reading/page.ts'
import { objectOf, subjectOf } from './reading/arguments.ts'
import { standingOf } from './reading/standing.ts'
import { auxiliariesOf, childrenBy, isNegated, markOf, obliquesOf, prepositionOf } from './reading/tree.ts'
import { ploverOf } from './plover.ts'

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Where actor and recipient stand in the sentence, when anybody knows. */
export interface Marks {
  readonly source: TokenRange | null
  readonly target: TokenRange | null
}

/**
 * Hashed features of one sentence: word runs with the parties masked, the predicates that govern the parties,
 * and the act frames that hold.
 *
 * @returns 32-bit hashes, without repeats, in order of finding
 */
export function featuresOf(
  page: Page,
  sentence: TokenRange,
  marks: Marks,
  extra?: (page: Page, at: number) => readonly string[],
): Int32Array {
  const features = new Set<number>()
  const add = (feature: string): void => {
    features.add(hashText(feature))
  }
  const tokens = maskedTokens(page, sentence, marks)
  addRuns(tokens, add)
  addPredicates(page, sentence, marks, add, extra)
  addFrames(page, sentence, marks, add)
  return Int32Array.from(features)
}

const within = (range: TokenRange | null, at: number): boolean =>
  range !== null && at >= range.first && at < range.end

function maskedTokens(
  page: Page,
  { first, end }: TokenRange,
  { source, target }: Marks,
): { lemma: string; place: string }[] {
  const masked: { lemma: string; place: string }[] = []
  const [early, late] =
    source && target
      ? source.first < target.first
        ? [source, target]
        : [target, source]
      : [source ?? target, null]
  for (let at = first; at < end; at++) {
    const mark = within(source, at) ? '<S>' : within(target, at) ? '<T>' : null
    const place = early === null ? 'n' : at < early.first ? 'b' : late === null || at < late.first ? 'm' : 'a'
    if (mark !== null) {
      if (masked.at(-1)?.lemma !== mark) masked.push({ lemma: mark, place: 'x' })
      continue
    }
    const { upos } = page.doc.words[at]!
    if (upos === 'PUNCT') continue
    masked.push({ lemma: upos === 'PROPN' ? '<N>' : upos === 'NUM' ? '<#>' : page.lemmas[at]!, place })
  }
  return masked
}

function addRuns(tokens: readonly { lemma: string; place: string }[], add: (feature: string) => void): void {
  tokens.forEach(({ lemma, place }, i) => {
    if (lemma !== '<N>' && lemma !== '<#>') {
      add(`u ${lemma}`)
      add(`p ${place} ${lemma}`)
    }
    const next = tokens[i + 1]?.lemma
    if (next === undefined) return
    add(`b ${lemma} ${next}`)
    const third = tokens[i + 2]?.lemma
    if (third !== undefined) add(`t ${lemma} ${next} ${third}`)
    const fourth = tokens[i + 3]?.lemma
    if (fourth !== undefined && (lemma === '<S>' || fourth === '<T>'))
      add(`f ${lemma} ${next} ${third} ${fourth}`)
  })
  for (const mark of ['<S>', '<T>']) {
    const at = tokens.findIndex(({ lemma }) => lemma === mark)
    if (at < 0) continue
    for (let d = 1; d <= 4; d++) {
      add(`${mark}+ ${tokens[at + d]?.lemma ?? ''}`)
      add(`${mark}- ${tokens[at - d]?.lemma ?? ''}`)
    }
    add(`${mark}+1 ${tokens[at + 1]?.lemma ?? ''}`)
    add(`${mark}-1 ${tokens[at - 1]?.lemma ?? ''}`)
  }
}

/** The word of a range whose head lies outside of it. */
function headOf(page: Page, range: TokenRange): number {
  for (let at = range.first; at < range.end; at++) {
    const { head } = page.doc.words[at]!
    if (head < range.first || head >= range.end) return at
  }
  return range.first
}

function addPredicates(
  page: Page,
  sentence: TokenRange,
  marks: Marks,
  add: (feature: string) => void,
  extra: ((page: Page, at: number) => readonly string[]) | undefined,
): void {
  for (const [name, range] of [
    ['S', marks.source],
    ['T', marks.target],
  ] as const) {
    if (!range) continue
    const at = headOf(page, range)
    const { head, relation } = page.doc.words[at]!
    if (head < 0) continue
    add(`g ${name} ${relation} ${page.lemmas[head]!}`)
    add(`gl ${name} ${page.lemmas[head]!}`)
    const preposition = prepositionOf(page, at)
    if (preposition !== null) add(`gp ${name} ${preposition} ${page.lemmas[head]!}`)
    let up = head
    for (let steps = 0; steps < 4 && up >= 0; steps++) {
      add(`up ${name} ${page.lemmas[up]!}`)
      if (name === 'S' && steps === 0) addShape(page, up, add, extra)
      up = page.doc.words[up]!.head
    }
  }
  if (marks.source && marks.target) {
    const above = new Set<number>()
    for (
      let up = headOf(page, marks.source), steps = 0;
      up >= 0 && steps < 24;
      up = page.doc.words[up]!.head, steps++
    )
      above.add(up)
    let path = ''
    for (
      let up = headOf(page, marks.target), steps = 0;
      up >= 0 && steps < 24;
      up = page.doc.words[up]!.head, steps++
    ) {
      if (above.has(up)) {
        add(`lca ${page.lemmas[up]!}`)
        add(`path ${path}${page.lemmas[up]!}`)
        break
      }
      if (steps > 0) {
        add(`on ${page.lemmas[up]!}`)
        path = `${page.lemmas[up]!} ${path}`
        for (const each of extra?.(page, up) ?? []) add(`onx ${each}`)
      }
    }
  }
  for (let at = sentence.first; at < sentence.end; at++) {
    if (page.doc.words[at]!.head < 0) {
      add(`root ${page.lemmas[at]!}`)
      if (!marks.source) addShape(page, at, add, extra)
    }
  }
}

/** What hangs on the actor's predicate: its object, its clause, its prepositions, its auxiliaries. */
function addShape(
  page: Page,
  at: number,
  add: (feature: string) => void,
  extra: ((page: Page, at: number) => readonly string[]) | undefined,
): void {
  const lemma = page.lemmas[at]!
  const tense = [...auxiliariesOf(page, at)].join('+')
  add(`aux ${tense} ${isNegated(page, at) ? 'not' : ''}`)
  add(`auxv ${tense} ${isNegated(page, at) ? 'not' : ''} ${lemma}`)
  add(`xpos ${page.doc.words[at]!.xpos}`)
  for (const each of extra?.(page, at) ?? []) add(`gx ${each}`)
  const object = objectOf(page, at)
  if (object >= 0) {
    add(`o ${page.lemmas[object]!}`)
    add(`vo ${lemma} ${page.lemmas[object]!}`)
    for (const each of extra?.(page, object) ?? []) add(`ox ${each}`)
    for (const each of childrenBy(page, object, 'compound', 'amod', 'nmod')) add(`om ${page.lemmas[each]!}`)
  }
  for (const each of childrenBy(page, at, 'xcomp', 'ccomp', 'advcl')) {
    add(`c ${page.doc.words[each]!.relation} ${page.lemmas[each]!}`)
    add(`vc ${lemma} ${page.lemmas[each]!}`)
    add(`mark ${markOf(page, each) ?? ''}`)
    for (const inner of extra?.(page, each) ?? []) add(`cx ${inner}`)
    const inner = objectOf(page, each)
    if (inner >= 0) add(`co ${page.lemmas[inner]!}`)
    add(`caux ${auxiliariesOf(page, each).join('+')} ${isNegated(page, each) ? 'not' : ''}`)
  }
  for (const each of obliquesOf(page, at))
    add(`vp ${lemma} ${prepositionOf(page, each) ?? ''} ${page.lemmas[each]!}`)
  for (const each of childrenBy(page, at, 'compound:prt', 'advmod')) add(`prt ${lemma} ${page.lemmas[each]!}`)
}

/** The frames that hold, and whether they are the actor's; what they say counts by its PLOVER event. */
function addFrames(
  page: Page,
  sentence: TokenRange,
  { source, target }: Marks,
  add: (feature: string) => void,
): void {
  let first = true
  for (let at = sentence.first; at < sentence.end; at++) {
    if (within(source, at) || within(target, at)) continue
    const match = matchAt(page, at)
    if (!match) continue
    const { definition } = match
    const event = eventOf(page, match)
    add(`fr ${definition.type}`)
    add(`ev ${event}`)
    if (first) {
      add(`fr1 ${definition.type}`)
      add(`ev1 ${event}`)
      first = false
    }
    if (source && isActorOf(page, match, source)) {
      add(`frS ${definition.type}`)
      add(`evS ${event}`)
    }
    if (target && isBeside(page, match, target)) {
      add(`frT ${definition.type}`)
      add(`evT ${event}`)
    }
  }
}

function eventOf(page: Page, { definition, verb, at, negated }: Match): string {
  const standing = standingOf(page, verb >= 0 ? verb : at)
  const type =
    negated && definition.refused
      ? definition.refused
      : standing === 'planned' && definition.planned
        ? definition.planned
        : definition.type
  return `${ploverOf(type, null).event} ${standing}`
}

function isActorOf(page: Page, { verb, at }: Match, source: TokenRange): boolean {
  const subject = subjectOf(page, verb >= 0 ? verb : at)
  return subject >= 0 && within(source, subject)
}

function isBeside(page: Page, { at, verb }: Match, target: TokenRange): boolean {
  let up = headOf(page, target)
  for (let steps = 0; up >= 0 && steps < 4; up = page.doc.words[up]!.head, steps++)
    if (up === at || up === verb) return true
  return false
}

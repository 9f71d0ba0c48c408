import { Clause } from '../../text/clause.ts'
import { mirroredRelations, Parser } from '../../text/parser.ts'
import { type Course, fillerOf, NOWHERE, type TaggedTree } from './course.ts'
import { foldOf } from './folds.ts'
import { type Example, type ParserTraining, trainParser } from './parser.ts'

/**
 * The parser is the mean of three, which saw the sentences in different orders; more epochs would only fit it
 * closer to the sentences it has seen.
 */
const SEEDS = [7, 8, 9]
const MAIN = { moves: 21, labels: 17 }
const GUIDE = { moves: 20, labels: 17 }

/** Reads from right to left; its trees are told to the parser that reads from left to right. */
export function trainGuide(
  course: Course,
  sentences: readonly TaggedTree[],
  epochs: number,
  report: (line: string) => void = () => {},
): ParserTraining {
  const filled = fillerOf(course)
  const mirror = new Clause()
  const examples = sentences.map((sentence): Example => {
    const n = sentence.surface.length
    const flip = (head: number): number => (head === n ? n : n - 1 - head)
    return {
      load: () => {
        mirror.mirror(filled(sentence))
        return mirror
      },
      heads: Int32Array.from([...sentence.heads.subarray(0, n)].toReversed().map(flip).concat(NOWHERE)),
      labels: sentence.labels.toReversed(),
    }
  })
  const allowed = mirroredRelations(course.allowed)
  return trainParser(examples, course.relations, allowed, GUIDE, epochs, SEEDS[0]!, line =>
    report(`guide ${line}`),
  )
}

/** A mirrored tree: heads and labels of the sentence read from right to left. */
export interface MirroredTree {
  readonly head: Int32Array
  readonly label: Int32Array
}

export interface GuessOptions {
  readonly folds: number
  readonly guideEpochs: number
  report(line: string): void
}

/** The guide's tree of each sentence, by a guide that has not seen it. */
export function guessGuides(course: Course, { folds, guideEpochs, report }: GuessOptions): MirroredTree[] {
  const trees: MirroredTree[] = Array.from({ length: course.sentences.length })
  const filled = fillerOf(course)
  const mirror = new Clause()
  for (let fold = 0; fold < folds; fold++) {
    const rest = course.sentences.filter((_, i) => foldOf(i, folds) !== fold)
    const tables = trainGuide(course, rest, guideEpochs)
    const parser = new Parser(course.relations, mirroredRelations(course.allowed), {
      moves: tables.moves,
      labels: tables.labels,
    })
    course.sentences.forEach((sentence, i) => {
      if (foldOf(i, folds) !== fold) return
      const n = sentence.surface.length
      mirror.mirror(filled(sentence))
      const { head, label } = parser.parse(mirror)
      trees[i] = { head: head.slice(0, n), label: label.slice(0, n) }
    })
    report(`guide trees guessed, part ${fold + 1} of ${folds}`)
  }
  return trees
}

export function trainMain(
  course: Course,
  guides: readonly MirroredTree[],
  epochs: number,
  report: (line: string) => void = () => {},
): ParserTraining {
  const filled = fillerOf(course)
  const examples = course.sentences.map((sentence, i): Example => {
    const { heads, labels } = sentence
    return {
      load: () => {
        const clause = filled(sentence)
        clause.guide(guides[i]!)
        return clause
      },
      heads,
      labels,
    }
  })
  const [first, ...others] = SEEDS.map(seed =>
    trainParser(examples, course.relations, course.allowed, MAIN, epochs, seed, report),
  )
  return others.reduce(sumOf, first!)
}

/** Only the order of scores counts, so a sum does for a mean. */
const sumOf = (a: ParserTraining, b: ParserTraining): ParserTraining => ({
  moves: a.moves.map((weight, i) => weight + b.moves[i]!),
  labels: a.labels.map((weight, i) => weight + b.labels[i]!),
})

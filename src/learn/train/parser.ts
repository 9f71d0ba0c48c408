import type { Clause } from '../../text/clause.ts'
import { type AllowedRelations, Parser, type TableBits } from '../../text/parser.ts'
import { LEFT, MOVES, RIGHT, SHIFT, type TreeState } from '../../text/tree-state.ts'
import { Averaged } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'

/** A tagged sentence with its gold tree. */
export interface Example {
  /** Fills the clause that all examples share. */
  readonly load: () => Clause
  /** Gold head of each word; the root is `length`. */
  readonly heads: Int32Array
  /** Gold relations by number; -1 for one too rare to be learned. */
  readonly labels: Int32Array
}

export interface ParserTraining {
  readonly moves: Float32Array
  readonly labels: Float32Array
}

/** How often the parser follows its own guess, so that it learns from states that mistakes lead to. */
const OWN_WAY = 0.9

/** Dynamic-oracle training (Goldberg and Nivre 2013) of both scorers at once. */
export function trainParser(
  examples: readonly Example[],
  relations: readonly string[],
  allowed: AllowedRelations,
  bits: TableBits,
  epochs: number,
  seed: number,
  report: (line: string) => void = () => {},
): ParserTraining {
  const moves = new Averaged(bits.moves, MOVES)
  const labels = new Averaged(bits.labels, relations.length)
  const parser = new Parser(relations, allowed, {
    moves: moves.table,
    labels: labels.table,
  })
  const random = randomOf(seed)
  const order = examples.map((_, i) => i)
  const costs = [0, 0, 0]
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0
    let all = 0
    for (const at of shuffle(order, random)) {
      const { load, heads, labels: gold } = examples[at]!
      const clause = load()
      const { state } = parser
      state.reset(clause.length)
      while (!state.done) {
        const { legal } = state
        let move: number
        if ((legal & (legal - 1)) === 0) move = 31 - Math.clz32(legal)
        else {
          const guess = parser.chooseMove(clause, legal)
          costsOf(state, heads, legal, costs)
          const least = Math.min(costs[0]!, costs[1]!, costs[2]!)
          let good = -1
          for (let m = 0; m < MOVES; m++) {
            if (costs[m] === least && (good < 0 || parser.moveScores[m]! > parser.moveScores[good]!)) good = m
          }
          moves.step()
          all++
          if (costs[guess] === least) right++
          else moves.update(parser.rows, parser.filled, good, guess)
          move = epoch > 0 && random() < OWN_WAY ? guess : good
        }
        if (move === SHIFT) {
          state.shift()
          continue
        }
        const child = state.top
        const head = state.headFor(move)
        const set = parser.allowedFor(clause, head, child)
        const guess = parser.chooseLabel(clause, head, child)
        let label = guess
        const wanted = gold[child]!
        if (
          heads[child] === head &&
          wanted >= 0 &&
          (set === null || (set.length > 1 && set.includes(wanted)))
        ) {
          labels.step()
          if (guess !== wanted) {
            labels.update(parser.rows, parser.filled, wanted, guess)
            if (epoch === 0) label = wanted
          }
        }
        state.attach(head, label)
      }
    }
    report(`parser epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)}% of moves right`)
  }
  return { moves: moves.average(), labels: labels.average() }
}

const IMPOSSIBLE = 1e9

/** How many gold arcs each legal move makes unreachable. */
function costsOf(state: TreeState, heads: Int32Array, legal: number, costs: number[]): void {
  const { depth, next, stack, length } = state
  costs[SHIFT] = costs[LEFT] = costs[RIGHT] = IMPOSSIBLE
  const top = depth > 0 ? stack[depth - 1]! : -1
  const below = depth > 1 ? stack[depth - 2]! : -1
  let ahead = 0
  if (top >= 0) for (let i = next; i < length; i++) if (heads[i] === top) ahead++
  if ((legal >> LEFT) & 1) costs[LEFT] = ahead + (heads[top] === below || heads[top]! > next ? 1 : 0)
  if ((legal >> RIGHT) & 1) costs[RIGHT] = ahead + (heads[top]! >= next ? 1 : 0)
  if ((legal >> SHIFT) & 1) {
    let cost = 0
    let onStack = false
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]!] === next) cost++
      if (i < depth - 1 && heads[next] === stack[i]) onStack = true
    }
    costs[SHIFT] = cost + (onStack ? 1 : 0)
  }
}

import type { Clause } from './clause.ts'
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.ts'
import { MOST_MOVE_FEATURES, moveFeatures } from './move-features.ts'
import { MOVES, SHIFT, TreeState } from './tree-state.ts'

/** `2 ** bits` rows for moves and for relations. */
export interface TableBits {
  readonly moves: number
  readonly labels: number
}

export interface ParserTables {
  readonly moves: Int8Array | Float32Array
  readonly labels: Int8Array | Float32Array
}

/** Which relations a child and its head may have, by their tags and by which of them comes first. */
export interface AllowedRelations {
  /** `(child's joint tag × heads + head's universal tag) × 2 + (head first ? 1 : 0)` to relations; null allows all. */
  readonly sets: readonly (Int32Array | null)[]
  /** Number of universal tags, the root's included. */
  readonly heads: number
}

/** The same sets for a sentence read from right to left. */
export const mirroredRelations = ({ heads, sets }: AllowedRelations): AllowedRelations => ({
  heads,
  sets: sets.map((_, i) => sets[i ^ 1]!),
})

/** A greedy transition parser: one linear scorer for the moves, one for the relation of each arc. */
export class Parser {
  readonly relations: readonly string[]
  readonly allowed: AllowedRelations
  readonly tables: ParserTables
  readonly bits: TableBits
  readonly state = new TreeState()
  readonly rows = new Int32Array(Math.max(MOST_MOVE_FEATURES, MOST_LABEL_FEATURES))
  /** How many of `rows` the last choice filled. */
  filled = 0
  readonly moveScores = new Float64Array(MOVES)
  readonly labelScores: Float64Array

  constructor(relations: readonly string[], allowed: AllowedRelations, tables: ParserTables) {
    this.relations = relations
    this.allowed = allowed
    this.tables = tables
    this.bits = {
      moves: Math.log2(tables.moves.length / MOVES),
      labels: Math.log2(tables.labels.length / relations.length),
    }
    if (!Number.isInteger(this.bits.moves) || !Number.isInteger(this.bits.labels)) {
      throw new RangeError('the parser tables do not fit its moves and relations')
    }
    this.labelScores = new Float64Array(relations.length)
  }

  /** Leaves heads and labels of the sentence in `state`. */
  parse(clause: Clause): TreeState {
    const { state } = this
    state.reset(clause.length)
    while (!state.done) {
      const { legal } = state
      const move = (legal & (legal - 1)) === 0 ? 31 - Math.clz32(legal) : this.chooseMove(clause, legal)
      if (move === SHIFT) state.shift()
      else {
        const head = state.headFor(move)
        state.attach(head, this.chooseLabel(clause, head, state.top))
      }
    }
    return state
  }

  /** Best legal move; leaves features and scores behind. */
  chooseMove(clause: Clause, legal: number): number {
    const { rows, moveScores } = this
    const { moves } = this.tables
    const count = moveFeatures(clause, this.state, rows, this.bits.moves)
    this.filled = count
    let shift = 0
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const offset = rows[i]! * MOVES
      shift += moves[offset]!
      left += moves[offset + 1]!
      right += moves[offset + 2]!
    }
    moveScores[0] = shift
    moveScores[1] = left
    moveScores[2] = right
    let best = -1
    for (let move = 0; move < MOVES; move++) {
      if ((legal >> move) & 1 && (best < 0 || moveScores[move]! > moveScores[best]!)) best = move
    }
    return best
  }

  allowedFor({ tagNumber, uposNumber }: Clause, head: number, child: number): Int32Array | null {
    const { heads, sets } = this.allowed
    return sets[(tagNumber[child]! * heads + uposNumber[head]!) * 2 + (head < child ? 1 : 0)] ?? null
  }

  /** Best allowed relation; leaves features and scores behind. */
  chooseLabel(clause: Clause, head: number, child: number): number {
    const set = this.allowedFor(clause, head, child)
    if (set !== null && set.length === 1) return set[0]!
    const { rows, labelScores } = this
    const { labels } = this.tables
    const classes = this.relations.length
    const count = labelFeatures(clause, this.state, head, child, rows, this.bits.labels)
    this.filled = count
    if (set === null) {
      labelScores.fill(0)
      for (let i = 0; i < count; i++) {
        const offset = rows[i]! * classes
        for (let c = 0; c < classes; c++) labelScores[c]! += labels[offset + c]!
      }
      let best = 0
      for (let c = 1; c < classes; c++) if (labelScores[c]! > labelScores[best]!) best = c
      return best
    }
    // Few classes: one sum at a time stays in a register, and the rows in the cache.
    let best = -1
    let most = 0
    for (let a = 0; a < set.length; a++) {
      const label = set[a]!
      let sum = 0
      for (let i = 0; i < count; i++) sum += labels[rows[i]! * classes + label]!
      if (best >= 0 && sum <= most) continue
      best = label
      most = sum
    }
    return best
  }
}

export const SHIFT = 0
/** The top of the stack becomes a child of the next word (or of the root, which stands behind the last word). */
export const LEFT = 1
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2
export const MOVES = 3

/**
 * A half-built tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 0 … n − 1, the
 * root is n. One state serves sentence after sentence.
 */
export class TreeState {
  length = 0
  depth = 0
  next = 0
  stack: Int32Array
  head: Int32Array
  label: Int32Array
  /** Outermost child on each side, and the one attached before it. */
  left: Int32Array
  left2: Int32Array
  right: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  #size: number

  constructor(size = 256) {
    this.#size = size
    this.stack = new Int32Array(size)
    this.head = new Int32Array(size)
    this.label = new Int32Array(size)
    this.left = new Int32Array(size)
    this.left2 = new Int32Array(size)
    this.right = new Int32Array(size)
    this.right2 = new Int32Array(size)
    this.leftCount = new Int32Array(size)
    this.rightCount = new Int32Array(size)
  }

  reset(length: number): void {
    if (length + 2 > this.#size) {
      this.#size = 2 * (length + 2)
      Object.assign(this, new TreeState(this.#size))
    }
    this.length = length
    this.depth = 0
    this.next = 0
    const end = length + 1
    this.head.fill(-1, 0, end)
    this.label.fill(-1, 0, end)
    this.left.fill(-1, 0, end)
    this.left2.fill(-1, 0, end)
    this.right.fill(-1, 0, end)
    this.right2.fill(-1, 0, end)
    this.leftCount.fill(0, 0, end)
    this.rightCount.fill(0, 0, end)
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0
  }

  /** Bits `1 << move`. Exactly one word, the last on the stack, may hang from the root. */
  get legal(): number {
    return (
      (this.next < this.length ? 1 << SHIFT : 0) |
      (this.depth > 0 && (this.next < this.length || this.depth === 1) ? 1 << LEFT : 0) |
      (this.depth > 1 ? 1 << RIGHT : 0)
    )
  }

  /** Child and head of the arc that `move` would draw. */
  get top(): number {
    return this.stack[this.depth - 1]!
  }

  headFor(move: number): number {
    return move === LEFT ? this.next : this.stack[this.depth - 2]!
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** Draws the arc and drops the child from the stack. */
  attach(head: number, label: number): void {
    const child = this.stack[--this.depth]!
    this.head[child] = head
    this.label[child] = label
    if (child < head) {
      this.left2[head] = this.left[head]!
      this.left[head] = child
      this.leftCount[head]!++
    } else {
      this.right2[head] = this.right[head]!
      this.right[head] = child
      this.rightCount[head]!++
    }
  }
}

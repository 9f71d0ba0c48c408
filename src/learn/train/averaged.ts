/**
 * Weights of a perceptron in training, with their average over all steps (Freund and Schapire 1999), kept as the
 * weights less the sum of `step × change` over the number of steps (Daumé 2006).
 */
export class Averaged {
  readonly classes: number
  readonly bits: number
  /** The weights as they stand; `score` of `perceptron.ts` reads them through this name. */
  readonly table: Float32Array
  readonly #late: Float64Array
  #step = 1

  constructor(bits: number, classes: number) {
    this.bits = bits
    this.classes = classes
    const size = 2 ** bits * classes
    this.table = new Float32Array(size)
    this.#late = new Float64Array(size)
  }

  /** Call once for every decision, right or wrong, before its updates. */
  step(): void {
    this.#step++
  }

  add(index: number, value: number): void {
    this.table[index]! += value
    this.#late[index]! += this.#step * value
  }

  /** Rewards class `gold` and punishes class `guess` for the first `count` features. */
  update(rows: Int32Array, count: number, gold: number, guess: number): void {
    for (let i = 0; i < count; i++) {
      this.add(rows[i]! * this.classes + gold, 1)
      this.add(rows[i]! * this.classes + guess, -1)
    }
  }

  average(): Float32Array {
    const averages = new Float32Array(this.table.length)
    for (let i = 0; i < averages.length; i++) {
      const late = this.#late[i]!
      if (late !== 0) averages[i] = this.table[i]! - late / this.#step
      else averages[i] = this.table[i]!
    }
    return averages
  }
}

/**
 * Rounds weights to bytes. The few beyond `limit` are cut to it; those that round to zero vanish, and with them
 * most of the file.
 */
export function quantise(weights: Float32Array, limit: number): Int8Array {
  const bytes = new Int8Array(weights.length)
  for (let i = 0; i < bytes.length; i++) {
    const weight = weights[i]!
    if (weight === 0) continue
    bytes[i] = Math.max(-127, Math.min(127, Math.round((weight / limit) * 127)))
  }
  return bytes
}

export function largest(weights: Float32Array): number {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return most
}

/**
 * A trained linear scorer: `2 ** bits` rows of `classes` small integers, one row a feature. Only the order of
 * scores counts, so the scale that was lost in rounding to a byte is not kept.
 */
export interface Perceptron {
  readonly bits: number
  readonly classes: number
  readonly table: Int8Array
}

/** @throws RangeError when the table does not have the width that is asked for */
export function perceptronOf(table: Int8Array, classes: number): Perceptron {
  const bits = Math.round(Math.log2(table.length / classes))
  if (table.length !== 2 ** bits * classes)
    throw new RangeError(`a table of ${table.length} has no ${classes} classes`)
  return { bits, classes, table }
}

/** Sums the rows of the first `count` features into `scores` (which it clears first). */
export function score(
  { table, classes }: { readonly table: Int8Array | Float32Array; readonly classes: number },
  rows: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  scores.fill(0, 0, classes)
  for (let i = 0; i < count; i++) {
    const offset = rows[i]! * classes
    for (let c = 0; c < classes; c++) scores[c]! += table[offset + c]!
  }
}

/** Index of the highest of the first `count` scores; the first of equals. */
export function best(scores: Float64Array, count: number): number {
  let at = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[at]!) at = c
  return at
}

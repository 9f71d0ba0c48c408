import { TAG_COUNT } from '../../attribution/tagger/tags.ts'

/** Adds the rows of each token's features to its scores: `rows[starts[i]] … rows[starts[i + 1]]` are token i's. */
export function emit(
  table: Float32Array,
  rows: Int32Array,
  starts: Int32Array,
  count: number,
  into: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const to = i * TAG_COUNT
    for (let f = starts[i]!; f < starts[i + 1]!; f++) {
      const from = rows[f]! * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++) into[to + tag]! += table[from + tag]!
    }
  }
}

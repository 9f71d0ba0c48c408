import { isInside, mayFollow, TAG_COUNT } from './tags.ts'

/** Weights of steps from tag to tag; row `TAG_COUNT` is the start. */
export type Steps = Float64Array | Int16Array | Float32Array

const REACHABLE: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, tag) =>
  Array.from({ length: TAG_COUNT }, (__, before) => before).filter(before => mayFollow(before, tag)),
)

/**
 * The best sequence of tags.
 *
 * @param emissions `count * TAG_COUNT` scores, token by token
 */
export function viterbi(emissions: Float64Array, count: number, steps: Steps, into: Uint8Array): void {
  const back = new Uint8Array(count * TAG_COUNT)
  let before = new Float64Array(TAG_COUNT)
  let here = new Float64Array(TAG_COUNT)
  for (let i = 0; i < count; i++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = -Infinity
      let from = 0
      if (i === 0) best = isInside(tag) ? -Infinity : steps[TAG_COUNT * TAG_COUNT + tag]!
      else {
        for (const other of REACHABLE[tag]!) {
          const score = before[other]! + steps[other * TAG_COUNT + tag]!
          if (score > best) {
            best = score
            from = other
          }
        }
      }
      here[tag] = best + emissions[i * TAG_COUNT + tag]!
      back[i * TAG_COUNT + tag] = from
    }
    ;[before, here] = [here, before]
  }
  let tag = 0
  for (let other = 1; other < TAG_COUNT; other++) if (before[other]! > before[tag]!) tag = other
  for (let i = count - 1; i >= 0; i--) {
    into[i] = tag
    tag = back[i * TAG_COUNT + tag]!
  }
}

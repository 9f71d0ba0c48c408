import { contentFeatures, LINK_FEATURES, near, sourceFeatures } from '../../attribution/tagger/linker.ts'
import type { Linked } from './attribution-examples.ts'
import { Averaged } from './averaged.ts'
import { randomOf, shuffle } from './random.ts'

const EPOCHS = 6

/** Ranks the sources of each cue, "none" among them, and the cues of each content. */
export function trainLinker(
  scenes: readonly Linked[],
  bits: number,
  log: (line: string) => void,
): Float32Array {
  const model = new Averaged(bits, 1)
  const random = randomOf(7)
  const order = scenes.map((_, i) => i)
  const rows = new Int32Array(LINK_FEATURES)
  let wrong = 0
  let asked = 0
  const scoreOf = (count: number): number => {
    let total = 0
    for (let i = 0; i < count; i++) total += model.table[rows[i]!]!
    return total
  }
  /** When the best option is none of the right ones, rewards the best of those and punishes it. */
  const learn = (
    options: readonly number[],
    right: readonly number[],
    write: (option: number) => number,
  ): void => {
    let [best, most, good, goodMost] = [-2, -Infinity, -2, -Infinity]
    for (const option of options) {
      const score = scoreOf(write(option))
      if (score > most) [best, most] = [option, score]
      if (right.includes(option) && score > goodMost) [good, goodMost] = [option, score]
    }
    asked++
    model.step()
    if (best === good || good === -2) return
    wrong++
    for (const [option, by] of [
      [good, 1],
      [best, -1],
    ] as const) {
      const count = write(option)
      for (let i = 0; i < count; i++) model.add(rows[i]!, by)
    }
  }
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    wrong = 0
    asked = 0
    shuffle(order, random)
    for (const index of order) {
      const { scene, sourceOf, cueOf } = scenes[index]!
      sourceOf.forEach((right, cue) => {
        const options = [-1, ...near(scene.spans.source, scene.spans.cue[cue]!)]
        learn(options, right.length > 0 ? right : [-1], option =>
          sourceFeatures(scene, cue, option, rows, bits),
        )
      })
      cueOf.forEach((right, content) => {
        if (right.length === 0) return
        const options = near(scene.spans.cue, scene.spans.content[content]!)
        learn(options, right, option => contentFeatures(scene, content, option, rows, bits))
      })
    }
    log(`links, epoch ${epoch}: ${wrong} of ${asked} wrong`)
  }
  return model.average()
}

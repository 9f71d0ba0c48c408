import { expect, test } from 'vitest'
import { decode } from '../../src/attribution/tagger/codes.ts'
import { Rows } from '../../src/attribution/tagger/features.ts'
import { PairedTable } from '../../src/attribution/tagger/table.ts'
import { TAG_COUNT } from '../../src/attribution/tagger/tags.ts'
import { randomOf } from '../../src/learn/train/random.ts'

const BITS = 8
const random = randomOf(5)
/** Two tables in five rows out of six empty, as the trained ones are. */
const table = (): Int8Array => {
  const codes = new Int8Array(2 ** BITS * TAG_COUNT)
  for (let row = 0; row < 2 ** BITS; row++) {
    if (random() < 0.8) continue
    for (let tag = 0; tag < TAG_COUNT; tag++) codes[row * TAG_COUNT + tag] = Math.floor(random() * 200 - 100)
  }
  return codes
}

test('rows that stand side by side add up as in the wide tables', () => {
  const [first, second] = [table(), table()]
  const paired = new PairedTable(first, second)
  const rows = new Rows(BITS)
  for (let row = 0; row < 2 ** BITS; row += 3) rows.list[rows.count++] = row
  // More rows than a token has would not fit; the table is small enough.
  expect(rows.count).toBeLessThanOrEqual(rows.list.length)
  const wide = (codes: Int8Array, tag: number): number => {
    const weights = decode(codes)
    let sum = 0
    for (let f = 0; f < rows.count; f++) sum += weights[rows.list[f]! * TAG_COUNT + tag]!
    return sum
  }
  const [once, twice] = [new Float64Array(2 * TAG_COUNT), new Float64Array(2 * TAG_COUNT)]
  paired.addBoth(rows, once, twice, TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    expect(once[TAG_COUNT + tag]).toBe(wide(first, tag))
    expect(twice[TAG_COUNT + tag]).toBe(wide(second, tag))
  }
  paired.addSecond(rows, twice, TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++) expect(twice[TAG_COUNT + tag]).toBe(2 * wide(second, tag))
  expect(() => new PairedTable(first, second.subarray(TAG_COUNT))).toThrow(RangeError)
})

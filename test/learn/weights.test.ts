import { expect, test } from 'vitest'
import { packWeights, readWeights, tableOf } from '../../src/learn/weights.ts'

const WEIGHTS = {
  name: 'sample',
  version: '1',
  meta: { labels: ['a', 'é'], width: 3, none: null },
  tables: {
    bytes: Int8Array.of(-127, 0, 5),
    words: Int16Array.of(-300, 300),
    numbers: Int32Array.of(1, -2_000_000_000),
    reals: Float32Array.of(0.5, -2.25),
    empty: new Int8Array(0),
  },
}

test('what is packed is read again', () => {
  expect(readWeights(packWeights(WEIGHTS))).toEqual(WEIGHTS)
})

test('bytes that lie askew in their buffer are read too', () => {
  const packed = packWeights(WEIGHTS)
  const askew = new Uint8Array(packed.length + 3)
  askew.set(packed, 3)
  expect(readWeights(askew.subarray(3))).toEqual(WEIGHTS)
})

test('the same weights give the same bytes', () => {
  expect(packWeights(WEIGHTS)).toEqual(packWeights(WEIGHTS))
})

test.each([
  { why: 'nothing', bytes: new Uint8Array(0) },
  { why: 'another file', bytes: new TextEncoder().encode('not weights at all') },
])('$why is refused', ({ bytes }) => {
  expect(() => readWeights(bytes)).toThrow('not a weight file')
})

test('a table is asked for by name and type', () => {
  expect(tableOf(WEIGHTS, 'bytes', Int8Array)).toBe(WEIGHTS.tables.bytes)
  expect(() => tableOf(WEIGHTS, 'bytes', Int16Array)).toThrow('no table "bytes" in the weights "sample"')
  expect(() => tableOf(WEIGHTS, 'other', Int8Array)).toThrow('no table "other"')
})

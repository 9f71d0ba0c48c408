import { expect, test } from 'vitest'
import { Clusters } from '../../src/learn/clusters.ts'
import { loadWeights } from '../../src/learn/files.ts'
import { hashText } from '../../src/learn/hash.ts'

const sample = (): Clusters => {
  const hashes = ['talks', 'truce', 'zinc']
    .map(word => ({ word, hash: hashText(word) }))
    .sort((a, b) => a.hash - b.hash)
  const fine: Record<string, number> = { talks: 1, truce: 2, zinc: 3 }
  return new Clusters({
    name: 'clusters',
    version: '1',
    meta: {},
    tables: {
      deltas: Int32Array.from(hashes, ({ hash }, i) => (hash - (i === 0 ? 0 : hashes[i - 1]!.hash)) | 0),
      fine: Int16Array.from(hashes, ({ word }) => fine[word]!),
      middle: Int16Array.of(1, 1, 2),
      coarse: Int16Array.of(1, 2),
    },
  })
}

test('a word has a fine, a middle and a coarse cluster', () => {
  expect(sample().of('talks')).toEqual({ coarse: 1, middle: 1, fine: 1 })
  expect(sample().of('truce')).toEqual({ coarse: 1, middle: 1, fine: 2 })
  expect(sample().of('zinc')).toEqual({ coarse: 2, middle: 2, fine: 3 })
})

test('a stranger has none', () => {
  expect(sample().of('stranger')).toEqual({ coarse: 0, middle: 0, fine: 0 })
  expect(sample().size).toBe(3)
})

test('the shipped clusters put words of like use together', () => {
  const clusters = new Clusters(loadWeights('models/clusters.bin'))
  expect(clusters.size).toBeGreaterThan(150_000)
  expect(clusters.of('monday')).toEqual(clusters.of('thursday'))
  expect(clusters.of('monday')).not.toEqual(clusters.of('minister'))
})

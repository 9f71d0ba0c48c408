import { expect, test } from 'vitest'
import { settledTagsOf, settleTags } from '../../src/text/settle-tags.ts'

const TAGS = ['ADP IN', 'PART TO', 'VERB VB', 'NOUN NN', 'CCONJ CC', 'DET DT', 'AUX MD']
const [IN, TO, VB, NN, CC, DT, MD] = TAGS.keys()

const settled = (words: string, ...tags: readonly (number | undefined)[]): string[] => {
  const chosen = Int32Array.from(tags as number[])
  settleTags(words.split(' '), chosen, settledTagsOf(TAGS))
  return Array.from(chosen, tag => TAGS[tag]!)
}

test('to before a base form marks it', () => {
  expect(settled('to doubt', IN, VB)).toEqual(['PART TO', 'VERB VB'])
  expect(settled('to doubt', IN, NN)).toEqual(['ADP IN', 'NOUN NN'])
  expect(settled('to doubt', TO, VB)).toEqual(['PART TO', 'VERB VB'])
})

test('both coordinates only where something is coordinated', () => {
  expect(settled('both delegations', CC, NN)).toEqual(['DET DT', 'NOUN NN'])
  expect(settled('both peace and trade', CC, NN, CC, NN)[0]).toBe('CCONJ CC')
  expect(settled('both sides', DT, NN)[0]).toBe('DET DT')
})

test('a noun behind a modal that has no other verb is its verb', () => {
  expect(settled('talks would resume', NN, MD, NN)[2]).toBe('VERB VB')
  expect(settled('would peace come', MD, NN, VB)[1]).toBe('NOUN NN')
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actsPage } from '../../bench/acts/write-docs.ts'
import { readCorpus } from '../../bench/acts/corpus.ts'
import { ACT_TYPES } from '../../src/model/act.ts'

test('docs/acts.md is as the code says: run "npx tsx bench/acts/write-docs.ts"', () => {
  expect(readFileSync('docs/acts.md', 'utf8')).toBe(actsPage())
})

test('the corpus has what its promise says', () => {
  const corpus = readCorpus()
  expect(corpus.filter(({ acts }) => acts.length > 0).length).toBeGreaterThanOrEqual(500)
  expect(corpus.filter(({ acts }) => acts.length === 0).length).toBeGreaterThanOrEqual(200)
  const types = new Set(corpus.flatMap(({ acts }) => acts.map(({ type }) => type)))
  expect([...types].filter(type => !(ACT_TYPES as readonly string[]).includes(type))).toEqual([])
  for (const { text, acts } of corpus) {
    for (const { actor, recipient, condition, deadline } of acts) {
      for (const words of [
        ...actor,
        ...recipient,
        ...(condition ? [condition.text] : []),
        ...(deadline ? [deadline] : []),
      ]) {
        expect(text).toContain(words)
      }
    }
  }
})

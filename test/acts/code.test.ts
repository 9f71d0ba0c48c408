import { describe, expect, test } from 'vitest'
import { openReader } from '../../bench/acts/reader.ts'
import { codeSentence } from '../../src/acts/code.ts'
import { actScorerOf } from '../../src/acts/scorer.ts'
import { loadWeights } from '../../src/learn/files.ts'
import { trainActs } from '../../src/learn/train/acts.ts'
import { packWeights } from '../../src/learn/weights.ts'
import { analyse } from '../../src/pipeline.ts'

const reader = openReader(null)
const scorer = actScorerOf(loadWeights('models/acts.bin'))
const code = (
  text: string,
  actor: string | null = null,
  recipient: string | null = null,
  by: typeof scorer | null = scorer,
) =>
  codeSentence(
    analyse({ text, createdOn: null, headlineEnd: 0, publisher: null }, reader.core).doc,
    { actor, recipient },
    by,
  )

describe('codeSentence', () => {
  test.each([
    ['Mali rejected the ceasefire proposal of Algeria.', 'Mali', 'Algeria', 'REJECT', 'rejection'],
    ['Police arrested four members of the union.', 'Police', 'the union', 'COERCE', 'coercion'],
    ['Kenya threatened to close its border with Somalia.', 'Kenya', 'Somalia', 'THREATEN', 'threat'],
    ['Canada sent medicine to Haiti.', 'Canada', 'Haiti', 'AID', 'aid'],
  ])('%s', (text, actor, recipient, label, type) => {
    expect(code(text, actor, recipient)).toMatchObject({ label, type })
  })

  test('without a scorer the frames speak, or nobody', () => {
    expect(code('Mali rejected the ceasefire proposal.', null, null, null)).toMatchObject({
      label: 'REJECT',
      cameo: '1246',
    })
    expect(code('The lake was calm.', null, null, null)).toMatchObject({ label: null, type: null })
  })

  test('nothing is nothing', () => {
    expect(code('')).toMatchObject({ label: null, rule: 'empty' })
  })

  test('words that are not in the text mark nobody', () => {
    expect(code('Canada sent medicine to Haiti.', 'Peru', 'Chile').label).toBe('AID')
  })
})

describe('trainActs', () => {
  const examples = ['a', 'b'].flatMap((label, l) =>
    Array.from({ length: 6 }, (_, i) => ({
      label,
      features: Int32Array.from([l * 7_000_001 + 13, i * 90_001, 5]),
    })),
  )

  test('learns what tells the labels apart', () => {
    const learnt = actScorerOf(trainActs(examples))
    for (const { label, features } of examples) expect(learnt.score(features).label).toBe(label)
  })

  test('the same examples give the same bytes', () => {
    expect(packWeights(trainActs(examples))).toEqual(packWeights(trainActs(examples)))
  })
})

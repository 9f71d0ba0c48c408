import { expect, test } from 'vitest'
import { read } from './engine.ts'

test('nobody says what speaks of him by name', () => {
  const doc = read(
    'Tarvek met Orlin in Bern. Tarvek left early.\n\n"I will be waiting for Tarvek at the border," he wrote.',
  )
  for (const { speaker } of doc.statements) {
    const name = doc.entities.find(({ id }) => id === speaker)?.name
    expect(name ?? '').not.toContain('Tarvek')
  }
})

test('a word that reports nothing needs somebody who speaks', () => {
  const doc = read('What was missing was a date that both could accept. The vote took place as planned.')
  expect(doc.statements).toEqual([])
})

import { expect, test } from 'vitest'
import { blocksOf } from '../../src/text/blocks.ts'

const told = (text: string, headlineEnd = 0): string[] =>
  blocksOf(text, headlineEnd).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', ' / ')}`,
  )

test.each<{ why: string; text: string; headlineEnd?: number; expected: string[] }>([
  {
    why: 'a headline that the article names',
    text: 'Talks end\n\nThe two sides parted on Friday.',
    headlineEnd: 9,
    expected: ['headline: Talks end', 'paragraph: The two sides parted on Friday.'],
  },
  {
    why: 'a first short line over prose',
    text: 'Ministers meet at last\nThey met on Friday.',
    expected: ['headline: Ministers meet at last', 'paragraph: They met on Friday.'],
  },
  {
    why: 'headings and kickers between sentences',
    text: 'They met.\nWhat next\nThe envoy leaves.\nReaction\nUnions wait for an answer\nNobody spoke.',
    expected: [
      'paragraph: They met.',
      'heading: What next',
      'paragraph: The envoy leaves.',
      'kicker: Reaction',
      'heading: Unions wait for an answer',
      'paragraph: Nobody spoke.',
    ],
  },
  {
    why: 'lists',
    text: 'Terms:\n• a pause of 30 days\n• 1,000 prisoners\n1. first\n2) second',
    expected: [
      'paragraph: Terms:',
      'list-item: • a pause of 30 days',
      'list-item: • 1,000 prisoners',
      'list-item: 1. first',
      'list-item: 2) second',
    ],
  },
  {
    why: 'captions',
    text: 'They met.\nThe envoy arrives in Aldmoor [File: Jo Reed/Reuters]\nPhoto: Jo Reed\nMore talks (AP Photo/Jo Reed)\nThey left.',
    expected: [
      'paragraph: They met.',
      'caption: The envoy arrives in Aldmoor [File: Jo Reed/Reuters]',
      'caption: Photo: Jo Reed',
      'caption: More talks (AP Photo/Jo Reed)',
      'paragraph: They left.',
    ],
  },
  {
    why: 'block quotes',
    text: 'He wrote:\n> We wait for an answer.\nThen he left.',
    expected: ['paragraph: He wrote:', 'block-quote: > We wait for an answer.', 'paragraph: Then he left.'],
  },
  {
    why: 'a quotation without its stop is prose',
    text: 'They met.\n"We wait for an answer," she said,\n"We are ready"\nThey left.',
    expected: [
      'paragraph: They met.',
      'paragraph: "We wait for an answer," she said,',
      'paragraph: "We are ready"',
      'paragraph: They left.',
    ],
  },
  {
    why: 'wrapped lines are one paragraph',
    text: 'The two delegations arrived in the lakeside town on Monday and\nwent at once to the old assembly hall, where the mediators had\nset out a long table.\n\nNobody spoke.',
    expected: [
      'paragraph: The two delegations arrived in the lakeside town on Monday and / went at once to the old assembly hall, where the mediators had / set out a long table.',
      'paragraph: Nobody spoke.',
    ],
  },
  { why: 'nothing', text: ' \n\n ', expected: [] },
])('$why', ({ text, headlineEnd, expected }) => {
  expect(told(text, headlineEnd)).toEqual(expected)
})

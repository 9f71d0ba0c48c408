import type { ActDefinition } from './definition.ts'

export const noShow: ActDefinition = {
  type: 'no-show',
  definition: 'A party did not come to what was arranged.',
  plover: { event: 'REJECT', mode: 'meet' },
  cameo: '125',
  thread: {
    role: 'answers',
    answers: ['offer', 'announcement', 'acceptance', 'agreement'],
    outcome: 'broken',
  },
  frames: [
    { on: 'verb', words: 'show turn', particle: 'up', negated: 'only', recipient: [] },
    { on: 'verb', words: 'attend', negated: 'only', recipient: [] },
    { on: 'verb', words: 'skip miss', object: '@talks event ceremony', recipient: ['with'] },
    {
      on: 'verb',
      words: 'fail',
      clause: 'to',
      clauseVerb: 'attend appear arrive show turn come',
      recipient: [],
    },
    { on: 'verb', words: 'stay', particle: 'away', recipient: [] },
    { on: 'verb', words: 'boycott', object: '@talks', recipient: ['with'] },
  ],
  examples: ['The rebel leader did not attend the talks.', 'The minister failed to appear at the summit.'],
  rejects: ['She missed the bus.', 'The bank did not show a profit.'],
}

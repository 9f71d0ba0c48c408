import type { ActDefinition } from './definition.ts'

export const postponement: ActDefinition = {
  type: 'postponement',
  definition: 'What was arranged is put off to another time.',
  plover: { event: 'REJECT', mode: 'meet' },
  cameo: '120',
  thread: { role: 'answers', answers: ['offer', 'announcement', 'acceptance', 'agreement'], outcome: 'open' },
  frames: [
    {
      on: 'verb',
      words: 'postpone delay reschedule defer adjourn',
      object: '@talks @deal @measure vote visit decision deadline signing election hearing strike release',
      recipient: ['with'],
    },
    { on: 'verb', words: 'postpone reschedule adjourn', recipient: ['with'] },
    { on: 'verb', words: 'put', particle: 'off', object: '*', recipient: ['with'] },
    {
      on: 'verb',
      words: 'push',
      particle: 'back',
      object: '@talks vote visit deadline',
      recipient: ['with'],
    },
    { on: 'noun', words: 'postponement', preposition: 'of', recipient: [] },
  ],
  examples: ['The talks were postponed until next week.', 'The ministry put off the visit.'],
  rejects: ['Snow delayed the train.', 'She deferred to her teacher.'],
}

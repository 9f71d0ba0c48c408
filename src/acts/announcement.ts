import type { ActDefinition } from './definition.ts'

/** Planned meetings, visits, calls and agreements turn into announcements by their own definitions. */
export const announcement: ActDefinition = {
  type: 'announcement',
  definition: 'Makes known a meeting, a visit, a call or a measure that is to come.',
  plover: { event: 'AGREE', mode: null },
  cameo: '036',
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words: 'announce',
      object: '@talks visit measure plan election vote referendum reform',
      recipient: ['with'],
    },
    { on: 'verb', words: 'schedule arrange', object: '@talks visit', recipient: ['with'] },
    { on: 'verb', words: 'wait', preposition: 'for', recipient: ['for'], issue: 'talks' },
  ],
  examples: [
    'The government of Chile announced a visit to Vienna.',
    'The ministers will meet on Friday.',
    'The president will travel to Accra for talks.',
  ],
  rejects: ['The speaker announced the winner of the raffle.', 'The sun will rise at six.'],
}

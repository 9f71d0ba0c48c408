import type { ActDefinition } from './definition.ts'

export const violation: ActDefinition = {
  type: 'violation',
  definition: 'Breaks a truce, an agreement or a rule that binds it.',
  plover: { event: 'ASSAULT', mode: null },
  cameo: '196',
  cameoByIssue: { trade: '128', deal: '128', justice: '128' },
  thread: {
    role: 'answers',
    answers: ['agreement', 'ceasefire-declared', 'promise', 'acceptance'],
    outcome: 'broken',
  },
  frames: [
    {
      on: 'verb',
      words: 'violate breach break',
      object: '@ceasefire @deal promise pledge commitment law resolution border airspace',
      recipient: ['with'],
    },
    { on: 'verb', words: 'renege', preposition: 'on', recipient: ['with', 'to'] },
    { on: 'noun', words: 'violation breach', preposition: 'of', about: '@ceasefire @deal', recipient: [] },
  ],
  examples: ['The army violated the truce twice.', 'The company broke its agreement with the union.'],
  rejects: ['The vase broke.', 'She broke the record.'],
}

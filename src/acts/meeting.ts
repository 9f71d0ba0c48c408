import type { ActDefinition } from './definition.ts'

export const meeting: ActDefinition = {
  type: 'meeting',
  definition: 'Parties met, visited or negotiated in person.',
  plover: { event: 'CONSULT', mode: 'visit' },
  cameo: '040',
  thread: { role: 'answers', answers: ['offer', 'announcement', 'acceptance'], outcome: 'kept' },
  frames: [
    {
      on: 'verb',
      words: 'meet',
      without: 'demand deadline need target requirement condition criterion goal obligation standard',
      recipient: ['with', 'object'],
      mutual: true,
    },
    {
      on: 'verb',
      words: 'hold open begin start resume have conclude',
      object: 'talk talks meeting summit negotiation dialogue discussion session consultation round',
      recipient: ['with', 'between'],
      mutual: true,
    },
    { on: 'verb', words: 'visit', object: '*', recipient: ['object'] },
    { on: 'verb', words: 'host receive welcome', party: true, recipient: ['object', 'with'] },
    { on: 'verb', words: 'negotiate confer', recipient: ['with'], mutual: true },
    {
      on: 'verb',
      words: 'travel arrive fly go come',
      preposition: 'to in for',
      about: '@talks',
      recipient: ['with'],
    },
    { on: 'verb', words: 'sit', particle: 'down', recipient: ['with'], mutual: true },
    {
      on: 'verb',
      words: 'resume return',
      preposition: 'to',
      about: 'table talks negotiation',
      recipient: ['with'],
      mutual: true,
    },
    {
      on: 'noun',
      words: 'meeting summit talk talks visit',
      preposition: 'between with',
      recipient: ['with', 'between', 'to'],
      mutual: true,
    },
  ],
  refused: 'rejection',
  planned: 'announcement',
  examples: [
    'The two presidents met in Nairobi on Tuesday.',
    'The envoy held talks with the rebels.',
    'The chancellor visited Ankara.',
  ],
  rejects: ['The factory met its target.', 'The two rivers meet at the old bridge.'],
}

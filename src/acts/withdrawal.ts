import type { ActDefinition } from './definition.ts'

export const withdrawal: ActDefinition = {
  type: 'withdrawal',
  definition: 'Takes forces or people out of a place, or lays a position down.',
  plover: { event: 'RETREAT', mode: 'withdraw' },
  cameo: '0874',
  thread: { role: 'answers', answers: ['demand', 'request', 'ultimatum', 'offer'], outcome: 'kept' },
  frames: [
    { on: 'verb', words: 'withdraw', object: '@force', recipient: ['from'] },
    {
      on: 'verb',
      words: 'withdraw retreat',
      object: '-',
      preposition: 'from',
      without: '@talks @deal race tournament competition contest match championship',
      everyday: 'word',
      recipient: ['from'],
    },
    { on: 'verb', words: 'pull', particle: 'out', object: '-', everyday: 'word', recipient: ['from', 'of'] },
    { on: 'verb', words: 'pull', particle: 'back', object: '*', recipient: ['from'] },
    { on: 'verb', words: 'evacuate vacate', object: '*', recipient: ['from', 'object'] },
    { on: 'verb', words: 'surrender', everyday: 'word', recipient: ['to'] },
    { on: 'verb', words: 'disarm demobilise demobilize', recipient: ['object'] },
    { on: 'noun', words: 'withdrawal pullout', preposition: 'of from', recipient: ['from'] },
  ],
  refused: 'rejection',
  planned: 'promise',
  examples: ['The army withdrew its troops from the valley.', 'The militia pulled out of the town.'],
  rejects: ['She withdrew cash from the bank.', 'The glacier retreats every summer from heat.'],
}

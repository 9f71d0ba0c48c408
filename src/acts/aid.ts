import type { ActDefinition } from './definition.ts'

export const aid: ActDefinition = {
  type: 'aid',
  definition: 'Gives money, goods, arms, shelter or people to help.',
  plover: { event: 'AID', mode: null },
  cameo: '070',
  cameoByIssue: { arms: '072', trade: '071', aid: '073', guarantees: '074' },
  thread: { role: 'answers', answers: ['request', 'promise', 'offer'], outcome: 'kept' },
  frames: [
    {
      on: 'verb',
      words:
        'provide give send deliver supply donate ship grant allocate transfer extend disburse contribute offload airlift',
      object: '@aid',
      everyday: 'word',
      recipient: ['to', 'indirect', 'for'],
    },
    {
      on: 'verb',
      words: 'provide supply equip',
      object: '*',
      preposition: 'with',
      about: '@aid',
      everyday: 'word',
      recipient: ['object'],
    },
    {
      on: 'verb',
      words: 'fund finance arm evacuate rescue shelter',
      object: '*',
      everyday: 'word',
      recipient: ['object', 'from'],
    },
    { on: 'verb', words: 'grant', object: 'asylum refuge', everyday: 'word', recipient: ['to', 'indirect'] },
    { on: 'verb', words: 'donate', everyday: 'word', recipient: ['to'] },
    { on: 'verb', words: 'lend', everyday: 'word', recipient: ['indirect', 'to', 'object'] },
  ],
  refused: 'rejection',
  planned: 'promise',
  examples: ['Japan sent food to the flooded region.', 'The agency delivered medicine to Yemen.'],
  rejects: ['The cook sent the soup back.', 'The lamp gives a soft light.'],
}

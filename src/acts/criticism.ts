import type { ActDefinition } from './definition.ts'

export const criticism: ActDefinition = {
  type: 'criticism',
  definition: 'Disapproves of another party or of what it did.',
  plover: { event: 'ACCUSE', mode: 'disapprove' },
  cameo: '111',
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words:
        'criticise criticize condemn denounce decry deplore slam blast lambast lambaste chide rebuke censure berate',
      object: '*',
      everyday: 'giver',
      recipient: ['owner', 'object', 'by'],
    },
    {
      on: 'verb',
      words: 'condemn denounce deplore criticise criticize slam',
      recipient: ['owner', 'object'],
    },
    { on: 'verb', words: 'lash hit', particle: 'out', recipient: ['at', 'against'] },
    { on: 'verb', words: 'object protest', preposition: 'to against', recipient: ['to', 'against'] },
    {
      on: 'verb',
      words: 'express voice',
      object: 'concern outrage anger disappointment dismay alarm regret condemnation',
      recipient: ['over', 'at', 'with'],
    },
    { on: 'noun', words: 'criticism condemnation', recipient: ['of'] },
  ],
  examples: ['The council condemned the raid.', 'The union criticised the minister’s plan.'],
  rejects: ['The slamming of doors woke the street.', 'Wind blasted the coast.'],
}

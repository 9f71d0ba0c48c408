import type { ActDefinition } from './definition.ts'

export const exchange: ActDefinition = {
  type: 'exchange',
  definition: 'Parties hand over prisoners, bodies or goods to each other.',
  plover: { event: 'RETREAT', mode: 'return' },
  cameo: '0841',
  thread: { role: 'answers', answers: ['offer', 'agreement', 'promise'], outcome: 'kept' },
  frames: [
    { on: 'verb', words: 'exchange swap trade', object: '@person list', recipient: ['with'], mutual: true },
    {
      on: 'verb',
      words: 'hand',
      particle: 'over',
      object: '@person suspect document file record weapon arsenal aircraft ship',
      recipient: ['to', 'indirect'],
    },
    {
      on: 'verb',
      words: 'return repatriate',
      object: '@person artefact artifact relic wreck asset',
      recipient: ['to'],
    },
    {
      on: 'verb',
      words: 'conduct complete carry',
      object: 'exchange swap',
      recipient: ['with'],
      mutual: true,
    },
    {
      on: 'noun',
      words: 'exchange swap',
      preposition: 'of between with',
      about: '@person',
      recipient: ['with', 'between'],
      mutual: true,
    },
  ],
  refused: 'rejection',
  planned: 'announcement',
  examples: ['The two armies exchanged 300 prisoners.', 'The army handed over the bodies to the Red Cross.'],
  rejects: ['They exchanged greetings.', 'She swapped her shoes.'],
}

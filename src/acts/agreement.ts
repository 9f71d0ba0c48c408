import type { ActDefinition } from './definition.ts'

export const agreement: ActDefinition = {
  type: 'agreement',
  definition: 'Two or more parties have come to terms: agreed, signed, reached a deal.',
  plover: { event: 'SUPPORT', mode: null },
  cameo: '057',
  thread: { role: 'answers', answers: ['offer', 'demand', 'request', 'counter-offer'], outcome: 'accepted' },
  frames: [
    {
      on: 'verb',
      words: 'sign ink initial seal clinch finalise finalize conclude',
      object: '@deal',
      recipient: ['with'],
      mutual: true,
    },
    {
      on: 'verb',
      words: 'reach strike secure hammer negotiate make',
      object: '@deal',
      recipient: ['with'],
      mutual: true,
    },
    { on: 'verb', words: 'agree', object: '@deal @ceasefire @talks date', recipient: ['with'], mutual: true },
    { on: 'verb', words: 'agree', preposition: 'on upon', recipient: ['with'], mutual: true },
    {
      on: 'verb',
      words: 'come',
      preposition: 'to',
      about: 'term agreement understanding',
      recipient: ['with'],
      mutual: true,
    },
    {
      on: 'verb',
      words: 'settle',
      object: 'dispute strike lawsuit case row',
      recipient: ['with'],
      mutual: true,
    },
  ],
  refused: 'rejection',
  planned: 'announcement',
  examples: [
    'Egypt and Sudan signed an agreement on water.',
    'The union reached a deal with the port authority.',
    'The two governments agreed on a date for the vote.',
  ],
  rejects: ['The poet signed copies of her book.', 'Water reached the second floor.'],
}

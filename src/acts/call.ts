import type { ActDefinition } from './definition.ts'

export const call: ActDefinition = {
  type: 'call',
  definition: 'Parties spoke by telephone or video, or wrote to each other.',
  plover: { event: 'CONSULT', mode: 'phone' },
  cameo: '041',
  thread: { role: 'answers', answers: ['offer', 'announcement', 'acceptance'], outcome: 'kept' },
  frames: [
    {
      on: 'verb',
      words: 'speak talk confer',
      preposition: 'by over on via',
      about: 'phone telephone call video',
      recipient: ['with', 'to'],
      mutual: true,
    },
    { on: 'verb', words: 'phone telephone', object: '*', recipient: ['object'] },
    { on: 'verb', words: 'speak talk', preposition: 'with', recipient: ['with', 'to'], mutual: true },
    {
      on: 'verb',
      words: 'hold have make',
      object: 'call conversation',
      recipient: ['with', 'to', 'between'],
      mutual: true,
    },
    {
      on: 'verb',
      words: 'call',
      object: '*',
      preposition: 'to',
      clauseVerb: 'discuss',
      recipient: ['object'],
    },
    {
      on: 'verb',
      words: 'discuss',
      object: '*',
      preposition: 'by over on',
      about: 'phone telephone call',
      recipient: ['with'],
      mutual: true,
    },
    {
      on: 'noun',
      words: 'call conversation',
      preposition: 'with between',
      recipient: ['with', 'between'],
      mutual: true,
    },
  ],
  planned: 'announcement',
  examples: [
    'The two leaders spoke by phone on Monday.',
    'The chancellor held a video call with the president.',
  ],
  rejects: ['Neighbours called the fire brigade.', 'She speaks with a lisp.'],
}

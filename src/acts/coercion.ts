import type { ActDefinition } from './definition.ts'

export const coercion: ActDefinition = {
  type: 'coercion',
  definition:
    'Uses power over people or property without an attack: arrests, seizes, blocks, shuts, deports.',
  plover: { event: 'COERCE', mode: null },
  cameo: '170',
  cameoByIssue: { prisoners: '173' },
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'arrest detain jail imprison', recipient: ['object', 'owner'] },
    {
      on: 'verb',
      words: 'seize confiscate impound',
      object: '*',
      without: 'chance opportunity moment initiative occasion',
      recipient: ['owner', 'from', 'of', 'object'],
    },
    { on: 'verb', words: 'deport evict', object: '*', recipient: ['object'] },
    { on: 'verb', words: 'blockade besiege', object: '*', recipient: ['object'] },
    {
      on: 'verb',
      words: 'close shut',
      object: 'border crossing airspace port embassy newspaper station office consulate bridge',
      recipient: ['with', 'to', 'owner', 'of'],
    },
    { on: 'verb', words: 'censor outlaw raid suppress crack', object: '*', recipient: ['owner', 'object'] },
    { on: 'verb', words: 'sentence', object: '*', recipient: ['object'] },
    {
      on: 'verb',
      words: 'impose declare',
      object: 'curfew siege martial emergency blockade lockdown',
      recipient: ['on'],
    },
    { on: 'verb', words: 'crack', particle: 'down', recipient: ['on'] },
    { on: 'verb', words: 'lock', particle: 'out', object: '*', recipient: ['object'] },
    {
      on: 'verb',
      words: 'intercept board',
      object: 'ship vessel tanker boat aircraft',
      recipient: ['owner', 'of'],
    },
    { on: 'verb', words: 'hack', object: '*', recipient: ['owner', 'object'] },
  ],
  planned: 'threat',
  examples: [
    'Police arrested forty strikers.',
    'The navy seized a tanker.',
    'Serbia closed the border crossing.',
  ],
  rejects: ['She seized the chance.', 'The shop closed at six.'],
}

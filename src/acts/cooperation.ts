import type { ActDefinition } from './definition.ts'

export const cooperation: ActDefinition = {
  type: 'cooperation',
  definition: 'Parties act together: exercises, trade, shared intelligence, extradition, joint work.',
  plover: { event: 'COOPERATE', mode: null },
  cameo: '060',
  cameoByIssue: { trade: '061', arms: '062', justice: '063' },
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'cooperate co-operate collaborate', recipient: ['with'], mutual: true },
    {
      on: 'verb',
      words: 'share exchange',
      object: 'intelligence information evidence data',
      recipient: ['with'],
      mutual: true,
    },
    {
      on: 'verb',
      words: 'hold conduct begin start launch stage',
      object: 'exercise drill manoeuvre maneuver patrol',
      preposition: 'with',
      recipient: ['with'],
      mutual: true,
    },
    { on: 'verb', words: 'extradite', object: '*', recipient: ['to'] },
    { on: 'verb', words: 'join', object: 'force', recipient: ['with'], mutual: true },
    { on: 'verb', words: 'work', particle: 'together', recipient: ['with'], mutual: true },
    {
      on: 'verb',
      words: 'restore resume establish normalise normalize',
      object: '@relations',
      recipient: ['with'],
      mutual: true,
    },
  ],
  refused: 'rejection',
  planned: 'announcement',
  examples: ['The two navies held drills with India.', 'The agency shared intelligence with Spain.'],
  rejects: ['They share a kitchen.', 'The muscles work together.'],
}

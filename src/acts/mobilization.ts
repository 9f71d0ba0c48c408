import type { ActDefinition } from './definition.ts'

export const mobilization: ActDefinition = {
  type: 'mobilization',
  definition: 'Moves or readies forces without using them.',
  plover: { event: 'MOBILIZE', mode: 'troops' },
  cameo: '154',
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words: 'mobilise mobilize deploy mass redeploy station',
      object: '*',
      everyday: 'word',
      without:
        'volunteer donor voter supporter member staff resource fund technology tool software method tactic strategy',
      recipient: ['against', 'to'],
    },
    {
      on: 'verb',
      words: 'send move dispatch amass gather reinforce',
      object: '@force',
      recipient: ['to', 'into'],
    },
    { on: 'verb', words: 'put place', object: '@force', preposition: 'on', about: 'alert', recipient: [] },
    { on: 'verb', words: 'call', particle: 'up', object: '*', recipient: [] },
    {
      on: 'verb',
      words: 'test fire launch',
      object: 'missile rocket',
      without: 'at',
      recipient: ['over', 'toward', 'towards', 'into', 'at'],
    },
    { on: 'verb', words: 'mass', preposition: 'near along on', recipient: [] },
  ],
  examples: ['The army deployed tanks along the river.', 'The general mobilised two brigades.'],
  rejects: ['The airbag deployed.', 'The charity mobilised volunteers and donors.'],
}

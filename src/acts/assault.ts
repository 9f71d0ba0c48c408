import type { ActDefinition } from './definition.ts'

export const assault: ActDefinition = {
  type: 'assault',
  definition: 'Uses force: attacks, shells, bombs, kills, abducts.',
  plover: { event: 'ASSAULT', mode: null },
  cameo: '190',
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words:
        'attack bomb shell bombard invade ambush storm assault raid torpedo strafe torture massacre abduct kidnap assassinate execute shoot kill wound murder behead',
      recipient: ['object', 'owner', 'on', 'against'],
    },
    {
      on: 'verb',
      words: 'strike hit target pound',
      object: '*',
      without: 'deal agreement accord balance note record chord market target high low',
      recipient: ['object', 'owner'],
    },
    {
      on: 'verb',
      words: 'launch carry conduct stage mount unleash resume begin',
      object: '@attack',
      recipient: ['on', 'against', 'at', 'into'],
    },
    { on: 'verb', words: 'fire', object: '@attack shot', recipient: ['at', 'on', 'into', 'against'] },
    { on: 'verb', words: 'fire', preposition: 'on at', recipient: ['on', 'at'] },
    { on: 'verb', words: 'open', object: 'fire', recipient: ['on'] },
    {
      on: 'verb',
      words: 'capture overrun occupy destroy',
      object:
        '@place @force @person depot bridge plant factory hospital school building headquarters airport dam',
      recipient: ['from', 'owner', 'object'],
    },
    {
      on: 'verb',
      words: 'capture overrun occupy destroy',
      named: true,
      recipient: ['from', 'owner', 'object'],
    },
    { on: 'verb', words: 'clash fight', recipient: ['with', 'against', 'object'] },
    { on: 'verb', words: 'shoot', particle: 'down', object: '*', recipient: ['owner', 'object'] },
    { on: 'verb', words: 'blow', particle: 'up', object: '*', recipient: ['object'] },
    {
      on: 'noun',
      words: 'attack strike airstrike raid shelling bombing bombardment offensive invasion',
      preposition: 'on against by in of',
      recipient: ['on', 'against', 'of'],
    },
  ],
  planned: 'threat',
  examples: ['The militia attacked a convoy near the dam.', 'The air force launched strikes on two depots.'],
  rejects: ['Fever attacks the young.', 'The storm hit the coast.'],
}

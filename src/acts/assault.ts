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
        'attack bomb shell bombard invade ambush storm assault raid torpedo strafe abduct kidnap assassinate',
      everyday: 'word',
      recipient: ['object', 'owner', 'on', 'against'],
    },
    {
      on: 'verb',
      words: 'execute shoot kill wound murder behead massacre torture',
      onlyParty: 'done-to',
      everyday: 'giver',
      recipient: ['object', 'owner', 'on', 'against'],
    },
    {
      on: 'verb',
      words: 'strike hit pound',
      object: '*',
      without:
        'deal agreement accord balance note record chord market target high low post back net crossbar jackpot song',
      everyday: 'object',
      recipient: ['object', 'owner'],
    },
    {
      on: 'verb',
      words: 'launch carry conduct stage mount unleash resume begin',
      object: '@attack',
      without:
        'pr verbal personal heart media smear legal panic charm marketing scathing blistering furious stinging diplomatic',
      recipient: ['on', 'against', 'at', 'into'],
    },
    {
      on: 'verb',
      words: 'target',
      object:
        '@place @force @person depot bridge plant factory hospital school building headquarters airport dam ship tanker convoy position port refinery grid infrastructure',
      recipient: ['owner', 'object'],
    },
    { on: 'verb', words: 'fire', object: '@attack shot', recipient: ['at', 'on', 'into', 'against'] },
    { on: 'verb', words: 'fire', preposition: 'on at', everyday: 'force', recipient: ['on', 'at'] },
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
    {
      on: 'verb',
      words: 'clash',
      everyday: 'force',
      recipient: ['with', 'against'],
    },
    { on: 'verb', words: 'fight', everyday: 'force', needsRecipient: true, recipient: ['against', 'object'] },
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

import type { ActDefinition } from './definition.ts'

export const concession: ActDefinition = {
  type: 'concession',
  definition: 'Gives up a part of its own position: lifts a measure, drops a demand, frees, eases, resigns.',
  plover: { event: 'CONCEDE', mode: null },
  cameo: '080',
  cameoByIssue: {
    sanctions: '085',
    trade: '085',
    reform: '083',
    prisoners: '0841',
    justice: '081',
    ceasefire: '087',
    inspections: '086',
    deal: '080',
  },
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words: 'drop abandon withdraw soften relax waive',
      object:
        '@demand @threat @restraint objection opposition claim charge case insistence veto lawsuit bill plan job-cut case appeal',
      recipient: ['owner', 'against', 'on', 'from'],
    },
    {
      on: 'verb',
      words: 'lift ease remove scrap suspend relax loosen end abolish reduce cut roll revoke',
      object: '@restraint',
      recipient: ['on', 'against', 'owner', 'for', 'from'],
    },
    {
      on: 'verb',
      words: 'concede yield',
      object: '@demand @place @deal @measure point power ground seat control defeat election sovereignty',
      everyday: 'word',
      recipient: ['to'],
    },
    { on: 'verb', words: 'concede yield', preposition: 'to', everyday: 'object', recipient: ['to'] },
    {
      on: 'verb',
      words: 'suspend end halt cancel postpone pause',
      object:
        'walkout stoppage boycott go-slow work-to-rule picket blockade sit-in strike hunger-strike protest',
      recipient: ['owner', 'against'],
    },
    {
      on: 'verb',
      words: 'call',
      particle: 'off',
      object:
        'walkout stoppage boycott go-slow work-to-rule picket blockade sit-in strike hunger-strike protest',
      recipient: ['owner', 'against'],
    },
    { on: 'verb', words: 'back', particle: 'down', recipient: ['to'] },
    { on: 'verb', words: 'give', particle: 'in', everyday: 'word', recipient: ['to'] },
    { on: 'verb', words: 'relent capitulate', everyday: 'word', recipient: ['to'] },
    { on: 'verb', words: 'free release', object: '@person', recipient: ['object', 'to'] },
    {
      on: 'verb',
      words: 'free release pardon parole acquit',
      object: '*',
      without:
        'report statement data figure video photo film album document list version book result footage image transcript',
      onlyParty: 'done-to',
      everyday: 'giver',
      recipient: ['object', 'to'],
    },
    { on: 'verb', words: 'pardon amnesty', recipient: ['object'] },
    {
      on: 'verb',
      words: 'allow permit let',
      clause: 'to',
      clauseVerb:
        'enter leave return pass travel visit inspect export import resume reopen cross dock land deliver evacuate fly sail fish operate go in work hold monitor observe',
      everyday: 'object',
      needsRecipient: true,
      recipient: ['object', 'clause-subject'],
    },
    {
      on: 'verb',
      words: 'grant',
      object: 'access amnesty clemency bail concession autonomy pardon parole reprieve permission',
      recipient: ['indirect', 'to'],
    },
    {
      on: 'verb',
      words: 'reopen',
      object: 'border crossing embassy port airport bridge',
      recipient: ['with', 'to'],
    },
    { on: 'verb', words: 'resign', everyday: 'word', recipient: [] },
    { on: 'verb', words: 'step', particle: 'down', everyday: 'word', recipient: [] },
    { on: 'noun', words: 'concession', recipient: ['to'] },
  ],
  refused: 'rejection',
  planned: 'promise',
  examples: [
    'The ministry lifted the export ban on grain.',
    'The union dropped its demand for a shorter week.',
    'The court released the editor on Tuesday.',
  ],
  rejects: ['The crane lifted the boat.', 'The band released an album.'],
}

import type { ActDefinition } from './definition.ts'

export const threat: ActDefinition = {
  type: 'threat',
  definition: 'Announces harm to another party, usually if it does or does not do something.',
  plover: { event: 'THREATEN', mode: null },
  cameo: '130',
  cameoByIssue: {
    sanctions: '1312',
    trade: '1312',
    talks: '134',
    aid: '1311',
    attack: '138',
    relations: '1313',
    labour: '133',
    arms: '138',
  },
  thread: { role: 'opens' },
  frames: [
    { on: 'verb', words: 'threaten', everyday: 'word', recipient: ['object', 'clause-object', 'against'] },
    {
      on: 'verb',
      words: 'warn caution',
      clause: 'that',
      ahead: true,
      everyday: 'word',
      recipient: ['object', 'against'],
    },
    { on: 'verb', words: 'warn', object: '*', preposition: 'of about against', recipient: ['object'] },
    { on: 'verb', words: 'warn', object: '*', clause: 'to', recipient: ['object'] },
    {
      on: 'verb',
      words: 'vow swear',
      clause: 'to',
      clauseVerb:
        'retaliate avenge punish destroy crush respond strike attack fight hit eliminate block veto sue',
      recipient: ['clause-object', 'against', 'on'],
    },
    {
      on: 'verb',
      words: 'vow swear threaten',
      object: 'retaliation revenge response',
      recipient: ['against', 'on'],
    },
    { on: 'noun', words: 'threat', clause: 'to', recipient: ['against', 'to', 'clause-object'] },
    { on: 'noun', words: 'threat', preposition: 'of against', recipient: ['against'] },
  ],
  examples: [
    'The union threatened to strike on Monday.',
    'Brazil threatened Canada with new tariffs.',
    'The general warned that his forces would retaliate.',
  ],
  rejects: ['Floods threaten the harvest.', 'Forecasters warned of heavy rain.'],
}

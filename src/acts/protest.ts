import type { ActDefinition } from './definition.ts'

export const protest: ActDefinition = {
  type: 'protest',
  definition: 'People march, strike, boycott, walk out or riot.',
  plover: { event: 'PROTEST', mode: 'demo' },
  cameo: '141',
  cameoByIssue: { labour: '143' },
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'protest demonstrate rally', recipient: ['against', 'object', 'at'] },
    {
      on: 'verb',
      words: 'strike',
      preposition: 'over for',
      about: 'pay wage condition hour pension job',
      recipient: ['at', 'against'],
    },
    { on: 'verb', words: 'strike', object: '-', recipient: ['at', 'against'], issue: 'labour' },
    { on: 'noun', words: 'protest', preposition: 'at against over', recipient: ['against'] },
    { on: 'verb', words: 'go', preposition: 'on', about: 'strike', recipient: ['at', 'against'] },
    {
      on: 'verb',
      words: 'hold stage begin start organise organize',
      object: '@protest',
      recipient: ['against', 'at'],
    },
    { on: 'verb', words: 'march', preposition: 'against to in for through on', recipient: ['against', 'on'] },
    { on: 'verb', words: 'boycott', object: '*', recipient: ['object'] },
    { on: 'verb', words: 'riot', recipient: ['against'] },
    { on: 'verb', words: 'walk', particle: 'off', recipient: [] },
    { on: 'verb', words: 'stop', object: 'work', recipient: ['at'] },
  ],
  planned: 'threat',
  examples: ['Nurses went on strike over pay.', 'Workers protested against the pension reform.'],
  rejects: ['A strike of lightning hit the barn.', 'The band marched in step.'],
}

import type { ActDefinition } from './definition.ts'

export const promise: ActDefinition = {
  type: 'promise',
  definition: 'Commits its speaker to do something for another party.',
  plover: { event: 'AGREE', mode: null },
  cameo: '030',
  cameoByIssue: {
    talks: '036',
    ceasefire: '0356',
    aid: '033',
    trade: '0311',
    arms: '0332',
    prisoners: '0353',
    sanctions: '0354',
    withdrawal: '0356',
    guarantees: '0334',
    reform: '034',
    deal: '037',
  },
  thread: { role: 'opens' },
  frames: [
    {
      on: 'verb',
      words: 'promise pledge',
      everyday: 'word',
      recipient: ['indirect', 'object', 'to', 'clause-object', 'for'],
    },
    {
      on: 'verb',
      words: 'vow undertake commit',
      clause: 'to',
      without: 'oppose',
      recipient: ['clause-object', 'to'],
    },
    { on: 'verb', words: 'commit', object: '@aid @force resource budget', recipient: ['to'] },
    { on: 'verb', words: 'commit', preposition: 'to', everyday: 'object', recipient: ['with'] },
    {
      on: 'verb',
      words: 'assure guarantee',
      everyday: 'word',
      needsRecipient: true,
      recipient: ['object', 'indirect', 'to'],
    },
    { on: 'verb', words: 'vow', clause: 'any', without: 'oppose', recipient: ['clause-object'] },
    {
      on: 'adjective',
      words: 'ready prepared willing',
      clause: 'to',
      clauseVerb:
        'help support provide send lift release free pay give return withdraw assist contribute guarantee supply',
      recipient: ['clause-object'],
    },
    { on: 'noun', words: 'promise pledge commitment assurance', recipient: ['to'] },
  ],
  refused: 'rejection',
  examples: [
    'The bank pledged $2 billion to Ghana.',
    'The prime minister promised to release the detainees.',
    'The government is ready to lift the ban.',
  ],
  rejects: ['The evening promised rain.', 'The young player shows promise.'],
}

import type { ActDefinition } from './definition.ts'

export const rejection: ActDefinition = {
  type: 'rejection',
  definition: 'Says no to an offer, a demand or a request, or refuses to do something.',
  plover: { event: 'REJECT', mode: null },
  cameo: '120',
  cameoByIssue: {
    talks: '125',
    mediation: '126',
    deal: '127',
    ceasefire: '1246',
    aid: '122',
    trade: '1211',
    sanctions: '1244',
    prisoners: '1243',
    withdrawal: '1246',
    arms: '1222',
    inspections: '1245',
    reform: '123',
  },
  thread: {
    role: 'answers',
    answers: ['offer', 'demand', 'request', 'ultimatum', 'counter-offer'],
    outcome: 'rejected',
  },
  frames: [
    {
      on: 'verb',
      words: 'reject rebuff spurn',
      without:
        'accusation allegation charge claim suggestion report criticism fear concern notion view comparison violence progress terrorism extremism racism',
      recipient: ['owner', 'from', 'by', 'object'],
    },
    {
      on: 'verb',
      words: 'refuse decline',
      clause: 'to',
      without:
        'comment do see be say admit believe acknowledge answer name identify disclose speculate elaborate',
      everyday: 'word',
      recipient: ['clause-object', 'with'],
    },
    {
      on: 'verb',
      words: 'refuse decline',
      object: '*',
      without:
        'comment do see be say admit believe acknowledge answer name identify disclose speculate elaborate',
      everyday: 'word',
      recipient: ['owner', 'indirect', 'from', 'to', 'object'],
    },
    {
      on: 'verb',
      words: 'turn',
      particle: 'down',
      everyday: 'word',
      object: '*',
      recipient: ['owner', 'from', 'object'],
    },
    { on: 'verb', words: 'rule', particle: 'out', everyday: 'word', recipient: ['clause-object', 'with'] },
    {
      on: 'verb',
      words: 'dismiss',
      object: '@offer @demand @talks @deal @ceasefire @threat idea',
      recipient: ['owner', 'from'],
    },
    { on: 'verb', words: 'veto', object: '*', recipient: ['owner'] },
    {
      on: 'verb',
      words: 'oppose',
      // What somebody has put forward, or a measure: who "opposes progress" answers nobody.
      object:
        '@offer @demand @deal @talks @ceasefire @measure resolution bill motion amendment law decree decision sale merger takeover appointment nomination candidacy vote referendum election membership accession admission entry reform cut rise increase hike extension deployment withdrawal expansion enlargement transfer delivery release intervention reopening closure lifting levy loan bailout project pipeline strike',
      // "the idea of eurobonds" is nobody's offer.
      without: 'idea',
      recipient: ['owner'],
    },
    {
      on: 'verb',
      words: 'block',
      object: '@offer @deal @aid resolution bill motion sale merger appointment vote membership reform law',
      recipient: ['owner'],
    },
    { on: 'verb', words: 'snub', object: '*', recipient: ['owner', 'object'] },
    { on: 'verb', words: 'defy', object: '*', everyday: 'word', recipient: ['owner', 'object'] },
    { on: 'verb', words: 'resist', object: '@demand @talks pressure', recipient: ['owner', 'from'] },
    {
      on: 'verb',
      words: 'deny',
      object: 'request appeal permission access visa entry bail',
      recipient: ['indirect', 'to', 'owner'],
    },
    { on: 'verb', words: 'vote', preposition: 'against', recipient: ['owner'] },
    {
      on: 'verb',
      words: 'want intend wish plan',
      negated: 'only',
      clause: 'to',
      clauseVerb:
        'accept agree attend buy cease cede compromise continue discuss end engage enter extend free give halt have host join leave lift meet negotiate open participate pause pay recognise recognize release resume return sell send sign sit speak stop support talk trade withdraw yield',
      everyday: 'word',
      recipient: ['with', 'clause-object'],
    },
    {
      on: 'verb',
      words: 'want',
      object: '*',
      negated: 'only',
      everyday: 'word',
      recipient: ['with', 'from'],
    },
    { on: 'verb', words: 'say', object: 'no', recipient: ['to'] },
    {
      on: 'adjective',
      words: 'ready willing prepared',
      negated: 'only',
      clause: 'to',
      recipient: ['clause-object', 'with'],
    },
    {
      on: 'adjective',
      words: 'unwilling reluctant',
      clause: 'to',
      everyday: 'word',
      recipient: ['clause-object', 'with'],
    },
    { on: 'noun', words: 'rejection refusal', everyday: 'word', recipient: ['owner', 'of'] },
  ],
  examples: [
    'The union rejected the company’s latest offer.',
    'Chile refused to reopen the border.',
    'The minister ruled out talks with the rebels.',
    'The government will not lift the curfew.',
  ],
  rejects: [
    'The machine rejects bent coins.',
    'The minister declined to comment.',
    'The minister said the unions were opposing progress.',
  ],
}

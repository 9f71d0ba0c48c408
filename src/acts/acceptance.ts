import type { ActDefinition } from './definition.ts'

export const acceptance: ActDefinition = {
  type: 'acceptance',
  definition: 'Says yes to an offer, a demand or a request of another party.',
  plover: { event: 'AGREE', mode: null },
  cameo: '030',
  cameoByIssue: {
    talks: '036',
    ceasefire: '0356',
    mediation: '038',
    deal: '037',
    aid: '031',
    sanctions: '0354',
    prisoners: '0353',
    withdrawal: '0356',
    trade: '0311',
    inspections: '0355',
  },
  thread: {
    role: 'answers',
    answers: ['offer', 'demand', 'request', 'ultimatum', 'counter-offer'],
    outcome: 'accepted',
  },
  frames: [
    {
      on: 'verb',
      words: 'accept',
      object:
        '@offer @demand @deal @talks @ceasefire resolution line border result outcome ruling verdict decision role defeat timetable schedule quota it',
      recipient: ['owner', 'from', 'by'],
    },
    { on: 'verb', words: 'agree consent accede', clause: 'to', recipient: ['with', 'from'] },
    { on: 'verb', words: 'agree consent accede', preposition: 'to', recipient: ['with', 'owner'] },
    { on: 'verb', words: 'agree', preposition: 'in', about: 'principle', recipient: ['with'] },
    { on: 'verb', words: 'welcome', object: '@offer', particle: 'accept', recipient: ['owner'] },
    { on: 'verb', words: 'bow', preposition: 'to', about: '@demand pressure', recipient: ['owner', 'from'] },
    { on: 'verb', words: 'say', object: 'yes', recipient: ['to'] },
    {
      on: 'verb',
      words: 'approve ratify',
      object: '@offer @deal @ceasefire',
      recipient: ['owner', 'with'],
    },
    { on: 'noun', words: 'acceptance', preposition: 'of', recipient: ['owner'] },
  ],
  refused: 'rejection',
  examples: [
    'The rebels accepted the truce proposal.',
    'Peru has agreed to hold talks with Chile in Lima.',
    'The airline agreed to a mediator.',
  ],
  rejects: ['The museum accepts cards.', 'Analysts agree that growth is slow.'],
}

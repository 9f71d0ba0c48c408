import type { ActDefinition } from './definition.ts'

export const cancellation: ActDefinition = {
  type: 'cancellation',
  definition: 'What was arranged or agreed is called off, suspended or left.',
  plover: { event: 'SANCTION', mode: 'withdraw' },
  cameo: '160',
  cameoByIssue: { talks: '164', mediation: '165', relations: '161', aid: '162', deal: '160' },
  thread: {
    role: 'answers',
    answers: ['offer', 'announcement', 'acceptance', 'agreement', 'promise'],
    outcome: 'broken',
  },
  frames: [
    {
      on: 'verb',
      words: 'cancel',
      object: '@talks @deal @measure visit trip order vote election delivery exercise appearance debt',
      recipient: ['with', 'owner', 'to'],
    },
    {
      on: 'verb',
      words: 'call',
      particle: 'off',
      object: '*',
      without: 'strike walkout stoppage boycott blockade sit-in hunger-strike protest',
      recipient: ['with'],
    },
    {
      on: 'verb',
      words: 'suspend halt break abandon end quit leave freeze',
      object:
        'talk talks negotiation dialogue discussion participation membership contact coalition cooperation',
      recipient: ['with'],
    },
    { on: 'verb', words: 'break', particle: 'off', object: '*', recipient: ['with'] },
    { on: 'verb', words: 'walk', particle: 'out', recipient: [] },
    {
      on: 'verb',
      words: 'pull',
      particle: 'out',
      preposition: 'of',
      about: '@talks @deal',
      recipient: ['with'],
    },
    {
      on: 'verb',
      words: 'withdraw',
      preposition: 'from',
      about: '@talks @deal coalition body organisation organization',
      recipient: ['with'],
    },
    { on: 'verb', words: 'scrap terminate annul revoke tear', object: '@deal', recipient: ['with'] },
  ],
  planned: 'threat',
  examples: ['The president cancelled the summit.', 'The rebels broke off the talks.'],
  rejects: ['The airline cancelled my seat.', 'The noise broke off at noon.'],
}

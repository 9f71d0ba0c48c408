import type { ActDefinition } from './definition.ts'

/** An offer that the text sets against another ("instead", "in response") becomes one in the stage. */
export const counterOffer: ActDefinition = {
  type: 'counter-offer',
  definition: 'Answers an offer with another one on different terms.',
  plover: { event: 'AGREE', mode: null },
  cameo: '030',
  cameoByIssue: { talks: '036', deal: '037', ceasefire: '0356', trade: '0311' },
  thread: {
    role: 'answers',
    answers: ['offer', 'demand', 'request', 'ultimatum', 'counter-offer'],
    outcome: 'countered',
  },
  frames: [
    { on: 'noun', words: 'counter-offer counteroffer counter-proposal counterproposal', recipient: ['to'] },
    { on: 'verb', words: 'counter', recipient: ['owner', 'object'] },
    { on: 'verb', words: 'propose offer', particle: 'instead', recipient: ['indirect', 'to'] },
  ],
  examples: ['The union made a counter-offer of 6%.', 'Peru countered with a plan for a shared court.'],
  rejects: ['She left her bag at the counter.', 'The counter shows 40 visits.'],
}

import type { ActDefinition } from './definition.ts'

/** An acceptance with a condition becomes one; the frames are for the words that say so themselves. */
export const conditionalAcceptance: ActDefinition = {
  type: 'conditional-acceptance',
  definition: 'Says yes on a condition of its own.',
  plover: { event: 'AGREE', mode: null },
  cameo: '030',
  cameoByIssue: { talks: '036', ceasefire: '0356', mediation: '038', deal: '037' },
  thread: {
    role: 'answers',
    answers: ['offer', 'demand', 'request', 'ultimatum', 'counter-offer'],
    outcome: 'accepted-with-conditions',
  },
  frames: [{ on: 'verb', words: 'agree accept', particle: 'conditionally', recipient: ['owner', 'with'] }],
  examples: [
    'The rebels agreed to talks provided that the siege is lifted.',
    'The union conditionally accepted the offer.',
  ],
  rejects: ['The shop accepts returns if the seal is intact.', 'They agree in most matters of taste.'],
}

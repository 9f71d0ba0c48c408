import type { ActDefinition } from './definition.ts'

export const mediation: ActDefinition = {
  type: 'mediation',
  definition: 'A third party works between others.',
  plover: { event: 'CONSULT', mode: 'third-party' },
  cameo: '045',
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'mediate', recipient: ['between', 'with', 'object'] },
    { on: 'verb', words: 'broker facilitate', object: '*', recipient: ['between', 'with'] },
    { on: 'verb', words: 'arbitrate intercede', recipient: ['between'] },
    { on: 'noun', words: 'mediation', recipient: ['between'] },
  ],
  planned: 'offer',
  examples: ['Qatar mediated between the two armies.', 'A retired judge brokered the pay deal.'],
  rejects: ['The insurance broker retired.', 'The study found that sleep mediates stress.'],
}

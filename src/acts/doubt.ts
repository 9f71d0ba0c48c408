import type { ActDefinition } from './definition.ts'

export const doubt: ActDefinition = {
  type: 'doubt',
  definition: 'Says that it does not believe that something will happen or is so.',
  plover: { event: 'REJECT', mode: null },
  cameo: '012',
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'doubt', recipient: ['clause-subject'] },
    {
      on: 'verb',
      words: 'question',
      object: '*',
      without: 'suspect witness driver',
      everyday: 'word',
      recipient: ['owner', 'object'],
    },
    {
      on: 'adjective',
      words: 'sceptical skeptical doubtful pessimistic unconvinced',
      everyday: 'word',
      recipient: [],
    },
    {
      on: 'verb',
      words: 'believe think expect',
      negated: 'only',
      everyday: 'word',
      clause: 'that',
      recipient: ['clause-subject'],
    },
    { on: 'verb', words: 'cast express voice raise have', object: 'doubt', recipient: ['on', 'over'] },
  ],
  examples: ['The envoy doubted that the truce would hold.', 'The minister was sceptical about the plan.'],
  rejects: ['No doubt it will rain.', 'Police questioned a suspect.'],
}

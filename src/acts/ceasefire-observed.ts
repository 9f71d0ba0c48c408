import type { ActDefinition } from './definition.ts'

export const ceasefireObserved: ActDefinition = {
  type: 'ceasefire-observed',
  definition: 'A truce holds.',
  plover: { event: 'RETREAT', mode: 'ceasefire' },
  cameo: '0871',
  thread: { role: 'answers', answers: ['agreement', 'ceasefire-declared', 'promise'], outcome: 'kept' },
  frames: [
    {
      on: 'verb',
      words: 'observe respect honour honor uphold keep',
      object: '@ceasefire',
      recipient: ['with'],
    },
  ],
  refused: 'violation',
  examples: ['Both armies observed the truce overnight.', 'The militia has respected the ceasefire.'],
  rejects: ['Visitors observed a minute of silence.', 'The pupils respected their teacher.'],
}

import type { ActDefinition } from './definition.ts'

export const denial: ActDefinition = {
  type: 'denial',
  definition: 'Says that what is said of it is not so.',
  plover: { event: 'REJECT', mode: null },
  cameo: '016',
  thread: { role: 'answers', answers: ['accusation'], outcome: 'rejected' },
  frames: [
    { on: 'verb', words: 'deny', clause: 'any', recipient: [] },
    {
      on: 'verb',
      words: 'deny refute',
      object: '*',
      without:
        'request permission access visa entry bail appeal point win victory goal chance opportunity place reality',
      recipient: ['owner'],
    },
    {
      on: 'verb',
      words: 'reject dismiss repudiate',
      object: 'accusation allegation charge claim suggestion report',
      recipient: ['owner', 'by', 'from'],
    },
    { on: 'noun', words: 'denial', recipient: [] },
  ],
  examples: ['The army denied shelling the village.', 'The company rejected the allegations.'],
  rejects: ['The guard denied entry to the fans.', 'Nobody can deny the beauty of the lake.'],
}

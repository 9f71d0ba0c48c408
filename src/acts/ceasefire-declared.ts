import type { ActDefinition } from './definition.ts'

export const ceasefireDeclared: ActDefinition = {
  type: 'ceasefire-declared',
  definition: 'A party declares a truce, or one comes into force.',
  plover: { event: 'RETREAT', mode: 'ceasefire' },
  cameo: '0871',
  thread: { role: 'answers', answers: ['demand', 'request', 'offer', 'ultimatum'], outcome: 'accepted' },
  frames: [
    {
      on: 'verb',
      words: 'declare announce order proclaim',
      object: '@ceasefire',
      recipient: ['with', 'against'],
    },
    {
      on: 'verb',
      words: 'take come go enter',
      preposition: 'into in',
      about: 'effect force',
      actor: 'subject',
      recipient: ['between'],
    },
    {
      on: 'verb',
      words: 'suspend cease end halt stop',
      object: 'fighting hostility fire operation attack bombing shelling offensive war',
      recipient: ['against', 'with', 'on'],
    },
    {
      on: 'verb',
      words: 'suspend cease end halt stop',
      object: 'strike',
      preposition: 'on against',
      recipient: ['against', 'on'],
      needsRecipient: true,
    },
    { on: 'noun', words: '@ceasefire', preposition: 'between', mutual: true, recipient: [] },
    { on: 'verb', words: 'extend', object: '@ceasefire', recipient: ['with'] },
    { on: 'verb', words: 'lay', particle: 'down', object: 'arm arms weapon', recipient: [] },
  ],
  refused: 'rejection',
  planned: 'promise',
  examples: [
    'The rebels declared a three-day truce.',
    'The general ordered a halt and suspended all attacks.',
  ],
  rejects: ['The judge declared a mistrial.', 'The new law takes effect in May.'],
}

import type { ActDefinition } from './definition.ts'

/** A threat with a demand for its condition becomes one in `reading/ultimatums.ts`; the frames are for the word itself. */
export const ultimatum: ActDefinition = {
  type: 'ultimatum',
  definition:
    'A demand with a penalty if it is not met, usually by a deadline; its two halves are acts of their own.',
  plover: { event: 'THREATEN', mode: 'relations' },
  cameo: '139',
  thread: { role: 'opens' },
  frames: [
    { on: 'noun', words: 'ultimatum', recipient: ['indirect', 'to', 'for', 'against'] },
    { on: 'verb', needsRecipient: true, words: 'give', object: 'deadline', recipient: ['indirect', 'to'] },
    {
      on: 'verb',
      needsRecipient: true,
      words: 'give',
      object: 'day hour week month',
      clause: 'to',
      recipient: ['indirect', 'object'],
    },
    { on: 'verb', needsRecipient: true, words: 'set', object: 'deadline', recipient: ['indirect', 'for'] },
    {
      on: 'verb',
      needsRecipient: true,
      words: 'give',
      preposition: 'until',
      clause: 'to',
      recipient: ['indirect', 'object'],
    },
    {
      on: 'verb',
      needsRecipient: true,
      words: 'have',
      preposition: 'until',
      clause: 'to',
      actor: 'speaker',
      recipient: ['subject'],
    },
  ],
  examples: [
    'The board issued an ultimatum to the strikers.',
    'Washington threatened Caracas with sanctions if it did not free the prisoners.',
    'The rebels gave Chad 48 hours to leave the city.',
  ],
  rejects: [
    'Officials warned that it may rain if clouds gather.',
    'The editor set a deadline for the essay.',
  ],
}

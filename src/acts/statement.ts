import type { ActDefinition } from './definition.ts'

/** Never from a frame: a speaker's words that no finer type holds stay a statement row, and need no act of their own. */
export const statement: ActDefinition = {
  type: 'statement',
  definition: 'A party spoke on the record, and nothing finer holds.',
  plover: { event: 'STATEMENT', mode: null },
  cameo: '010',
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'comment', preposition: 'on', recipient: [] },
    {
      on: 'verb',
      words: 'decline refuse',
      clause: 'to',
      clauseVerb: 'comment answer discuss say elaborate',
      recipient: [],
    },
  ],
  examples: ['The spokesman declined to comment.', 'The ministry commented on the report.'],
  rejects: ['The book has no comment.', 'A comment in the margin was erased.'],
}

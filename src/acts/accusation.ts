import type { ActDefinition } from './definition.ts'

export const accusation: ActDefinition = {
  type: 'accusation',
  definition: 'Charges another party with wrongdoing, in words or in law.',
  plover: { event: 'ACCUSE', mode: 'allege' },
  cameo: '112',
  cameoByIssue: { attack: '1123', justice: '115', ceasefire: '1123', prisoners: '1122' },
  thread: { role: 'beside' },
  frames: [
    { on: 'verb', words: 'accuse', recipient: ['object'] },
    { on: 'verb', words: 'blame', object: '*', recipient: ['object', 'on'] },
    { on: 'verb', words: 'allege', clause: 'that', recipient: ['clause-subject', 'against'] },
    {
      on: 'verb',
      words: 'charge indict prosecute',
      object: '*',
      preposition: 'with for over of',
      recipient: ['object'],
    },
    { on: 'verb', words: 'charge', clause: 'that', recipient: ['clause-subject'] },
    { on: 'verb', words: 'sue convict indict', recipient: ['object'] },
    { on: 'verb', words: 'file bring', object: 'lawsuit complaint charge case suit', recipient: ['against'] },
    { on: 'verb', words: 'investigate probe', object: '*', everyday: 'word', recipient: ['owner', 'object'] },
    {
      on: 'verb',
      words: 'open launch begin order start',
      object: 'investigation probe inquiry',
      recipient: ['against', 'into', 'of'],
    },
    { on: 'verb', words: 'complain', preposition: 'to about', everyday: 'object', recipient: ['to', 'of'] },
    { on: 'noun', words: 'accusation', recipient: ['against', 'of'] },
  ],
  examples: [
    'Mali accused its neighbour of arming the rebels.',
    'The union blamed the company for the crash.',
    'Peru sued the company.',
  ],
  rejects: ['The shop charged ten euros for the lamp.', 'Blame it on the weather.'],
}

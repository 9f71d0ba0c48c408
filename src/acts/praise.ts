import type { ActDefinition } from './definition.ts'

export const praise: ActDefinition = {
  type: 'praise',
  definition: 'Approves of another party or of what it did; thanks, backs, recognises, apologises.',
  plover: { event: 'SUPPORT', mode: null },
  cameo: '051',
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words: 'praise hail applaud commend laud thank congratulate salute',
      everyday: 'word',
      recipient: ['owner', 'object'],
    },
    {
      on: 'verb',
      words: 'welcome',
      object:
        '@offer @deal @ceasefire @talks news decision statement move report vote commitment step release announcement pledge ruling',
      recipient: ['owner', 'between', 'by', 'from', 'of'],
    },
    {
      on: 'verb',
      words: 'support back endorse',
      object: '*',
      everyday: 'word',
      recipient: ['owner', 'object'],
    },
    {
      on: 'verb',
      words: 'defend',
      object: '@right @deal @offer record choice use',
      everyday: 'word',
      recipient: ['owner'],
    },
    { on: 'verb', words: 'recognise recognize', named: true, recipient: ['object'] },
    { on: 'verb', words: 'apologise apologize', everyday: 'word', recipient: ['to'] },
    {
      on: 'verb',
      words: 'recognise recognize',
      object: '@place state government independence sovereignty result authority claim right',
      recipient: ['object', 'owner'],
    },
    {
      on: 'verb',
      words: 'express voice reiterate reaffirm pledge',
      object: 'support solidarity gratitude appreciation condolence',
      recipient: ['for', 'to', 'with'],
    },
  ],
  examples: [
    'The commissioner praised Tunisia for its reforms.',
    'The minister welcomed the release of the sailors.',
  ],
  rejects: ['The wall supports the roof.', 'A welcome change came with the rain.'],
}

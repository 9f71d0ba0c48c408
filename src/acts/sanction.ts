import type { ActDefinition } from './definition.ts'

export const sanction: ActDefinition = {
  type: 'sanction',
  definition:
    'Takes a non-violent measure against another party: sanctions, tariffs, expulsion, aid cut, ties broken.',
  plover: { event: 'SANCTION', mode: null },
  cameo: '163',
  cameoByIssue: { aid: '162', relations: '161', talks: '164', arms: '1622' },
  thread: { role: 'beside' },
  frames: [
    {
      on: 'verb',
      words: 'impose slap introduce levy announce place adopt extend expand tighten renew approve',
      object: '@measure',
      recipient: ['on', 'against', 'upon', 'over', 'owner', 'for', 'to'],
    },
    {
      on: 'verb',
      words: 'sanction blacklist penalise penalize embargo',
      object: '*',
      everyday: 'word',
      recipient: ['object'],
    },
    { on: 'verb', words: 'expel', object: '*', recipient: ['object', 'owner', 'from'] },
    {
      on: 'verb',
      words: 'cut sever suspend break downgrade freeze',
      object: '@relations',
      recipient: ['with', 'to'],
    },
    {
      on: 'verb',
      words: 'cut suspend halt stop freeze withhold end block',
      object: '@aid export import delivery sale payment shipment',
      recipient: ['to', 'for', 'from', 'owner'],
    },
    {
      on: 'verb',
      words: 'cut',
      particle: 'off',
      object: '*',
      everyday: 'word',
      recipient: ['to', 'with', 'object'],
    },
    {
      on: 'verb',
      words: 'recall withdraw',
      object: 'ambassador envoy diplomat',
      recipient: ['from', 'to', 'in'],
    },
    { on: 'verb', words: 'freeze', object: 'asset account', recipient: ['of', 'owner'] },
    { on: 'verb', words: 'ban', object: '*', everyday: 'word', recipient: ['object', 'owner', 'from'] },
    { on: 'verb', words: 'fine suspend', party: true, everyday: 'word', recipient: ['object', 'owner'] },
    { on: 'verb', words: 'raise increase double', object: 'tariff duty levy', recipient: ['on'] },
  ],
  planned: 'threat',
  examples: [
    'Canada has imposed sanctions on Belarus.',
    'The ministry expelled four diplomats.',
    'The bloc raised tariffs on steel from Brazil.',
  ],
  rejects: ['The teacher imposed silence.', 'The cook cut the bread.'],
}

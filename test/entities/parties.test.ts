import { describe, expect, test } from 'vitest'
import { readingOf, readText, unmarked } from './reader.ts'

const CASES: readonly (readonly [title: string, day: string | null, marked: string])[] = [
  ['a capital that acts', null, '[Moscow](country:RUS) says it is ready.'],
  ['a capital where something is', null, 'Protesters gathered in [Moscow](place:moscow).'],
  ['a capital gone to', null, 'Envoys flew to [Moscow](place:moscow) on Monday.'],
  [
    'capitals between which there is something',
    null,
    'There were no talks between [Moscow](country:RUS) and [Kyiv](country:UKR).',
  ],
  ['a seat', null, '[The Kremlin](country:RUS) declined to comment. [Downing Street](country:GBR) did too.'],
  ['spellings of a country', null, '[Türkiye](country:TUR) and [Turkey](country:TUR) are one.'],
  ['spellings of a capital', null, 'Crowds filled [Kiev](place:kyiv). In [Kyiv](place:kyiv) it rained.'],
  ['a government', null, '[The Ukrainian government](country:UKR) agreed.'],
  [
    'a possessor is not the actor',
    null,
    "[Ukraine's key European allies](group:ukr-european-ally) threatened Russia.",
  ],
  [
    'allies who',
    null,
    "Warnings came from [Ukraine's European allies](group:ukr-european-ally), [who](group:ukr-european-ally) threatened Russia.",
  ],
  [
    'a threatened party is it',
    null,
    'Allies threatened [Russia](country:RUS) with new sanctions if [it](country:RUS) did not agree to a ceasefire.',
  ],
  [
    'an unnamed official',
    null,
    '[A senior US official](unnamed:usa-official) said no. [The official](unnamed:usa-official) declined.',
  ],
  [
    'two unnamed officials',
    null,
    '[A US official](unnamed:usa-official) said no. [Another US official](unnamed:usa-official-2) said yes.',
  ],
  [
    'two sides are those named together, not the mediator named last',
    null,
    'Talks between Russia and Ukraine ended on Friday. Umerov said little. Medinsky said that Russia had noted it. Turkish Foreign Minister Hakan Fidan presided. [The two sides](group:RUS+UKR) agreed to meet again.',
  ],
  [
    'where visitors are is not whom they serve',
    null,
    '[European leaders in Kyiv](unnamed:european-leader) gave Russia until Monday. [Officials in Kyiv](unnamed:ukr-official) agreed.',
  ],
  ['officials', null, '[Israeli officials](unnamed:isr-official) agreed.'],
  ['a spokeswoman for a ministry', null, '[A spokeswoman for the ministry](unnamed:spokeswoman) declined.'],
  [
    'a union by its noun',
    null,
    'The Dockworkers Union went on strike. [The union](organisation:dockworkers-union) wants more.',
  ],
  [
    'a company by its noun',
    null,
    'Velta Motors made an offer. [The company](organisation:velta-motors) said [it](organisation:velta-motors) would wait.',
  ],
  [
    'a body before a corporate title, all over the page',
    null,
    '[Corva Freight Chief Executive Nils Orban](person:nils-orban) spoke. [Corva Freight](organisation:corva-freight) shut the depot. [The company](organisation:corva-freight) waits.',
  ],
  [
    'a land that nobody knows before a title of state',
    null,
    '[Tormark Premier Aldo Vessin](person:aldo-vessin) spoke. He offered talks with [Ostermund](place:ostermund). [Ostermund Prime Minister Rita Falk](person:rita-falk) agreed.',
  ],
  [
    'a union where something is',
    null,
    'The Dockworkers Union went on strike. Employers proposed talks with [the union in Rotterdam](organisation:dockworkers-union).',
  ],
  [
    'the partners of a union',
    null,
    "The Dockworkers Union went on strike. [The union's partner unions](group:dockworkers-union-union) joined in.",
  ],
  [
    'a city that is never a party',
    null,
    'The envoys left. Talks with [Istanbul](place:istanbul) as their place resumed.',
  ],
  ['a bloc', null, 'The European Union met. [The bloc](organisation:eu) agreed.'],
  ['a seat of a union', null, '[Brussels](organisation:eu) will respond with tariffs.'],
  [
    'initials in brackets',
    null,
    'The Union of River Pilots (URP) struck. [The URP](organisation:union-of-river-pilots) wants more.',
  ],
  ['a country made known by its adjective', null, 'Velorian troops left [Veloria](place:veloria) on Monday.'],
  [
    'two leaders by the countries of the sentence',
    null,
    'Velorian President Ilvan Tarvenko met Norland President Garrit Holbeck. Kastovian President Orsep Maldrin did not come. Since the invasion of Veloria by Kastovia, [the two leaders](group:ilvan-tarvenko+orsep-maldrin) have not spoken.',
  ],
  [
    'two leaders just named',
    null,
    'Velorian President Ilvan Tarvenko met Kastovian President Orsep Maldrin. [The two leaders](group:ilvan-tarvenko+orsep-maldrin) shook hands.',
  ],
  ['two countries together', null, 'China and India said [they](group:CHN+IND) would stay.'],
  ['us is no country', null, 'They told us to wait. [The US](country:USA) waited.'],
  ['rebels by name', null, '[The M23 rebels](organisation:m23) withdrew.'],
  [
    'Washington as a surname',
    null,
    'Denzel Washington arrived. [Washington](person:denzel-washington) smiled.',
  ],
]

describe('parties', () => {
  test.each(CASES)('%s', (_, day, marked) => {
    const { text, marks } = unmarked(marked)
    const doc = readText(text, day)
    expect(marks.map(mark => `${mark.words} = ${readingOf(doc, mark)}`)).toEqual(
      marks.map(({ words, key }) => `${words} = ${key}`),
    )
  })
})

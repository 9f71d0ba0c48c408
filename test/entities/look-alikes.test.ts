import { describe, expect, test } from 'vitest'
import { readingOf, readText, unmarked } from './reader.ts'

/** Sentences made to bring about a wrong person or party. `[words](key)` says who, `?` that nobody can say. */
const CASES: readonly (readonly [title: string, day: string | null, marked: string])[] = [
  [
    'a counterpart holds the same office in the other country',
    '2025-05-12',
    "[Kyiv's top diplomat](person:andrii-sybiha) spoke. [His Polish counterpart](person:radoslaw-sikorski) agreed.",
  ],
  [
    'a counterpart whom the text names',
    null,
    'Ruvenian Trade Minister Milo Kastner met Ostravian Trade Minister Lena Arno in Ostravia. [His Ostravian counterpart](person:lena-arno) agreed.',
  ],
  [
    'a counterpart without a country is nobody of his own',
    '2025-05-12',
    'Vladimir Putin left. [His counterpart](unnamed:counterpart) stayed.',
  ],
  [
    'an acting president is not the president',
    '2024-12-20',
    "[South Korea's acting president](person:han-duck-soo) vetoed the bill. [The South Korean president](person:yoon-suk-yeol) did not.",
  ],
  [
    'the mayor of one city is not that of another',
    null,
    '[The mayor of Lyon](unnamed:lyon-mayor) agreed. [The mayor of Paris](unnamed:paris-mayor) refused.',
  ],
  [
    'rebels are the one armed group that is named',
    null,
    'The Houthis fired. [The rebels](organisation:houthis) said [they](organisation:houthis) would stop. [The armed group](organisation:houthis) did.',
  ],
  [
    'an agency is that of its head',
    '2025-05-12',
    '[Rafael Grossi](person:rafael-grossi) spoke. [The agency](organisation:iaea) will inspect the plant.',
  ],
  [
    'a son of the same name',
    '2025-06-10',
    '[Donald Trump Jr.](person:donald-trump-jr) visited Greenland. [Donald Trump](person:donald-trump) praised the trip.',
  ],
  [
    'two of one name with middle initials',
    null,
    '[Ada B. Holm](person:ada-b-holm) spoke. [Ada C. Holm](person:ada-c-holm) left.',
  ],
  [
    'a short name is of those whom it is part of',
    '2025-06-01',
    '[Luiz Inácio Lula da Silva](person:luiz-inacio-lula-da-silva) spoke. [Lula](person:luiz-inacio-lula-da-silva) left. [Marina Silva](person:marina-silva) stayed. [Silva](?) agreed.',
  ],
  [
    'the son of a president holds no office',
    '2025-06-10',
    "[Bilal Erdogan](person:bilal-erdogan), [the president's](unnamed:president) son, spoke.",
  ],
  [
    "a family's name that comes first",
    '2025-05-10',
    '[Wang Yi](person:wang-yi) spoke. [Wang](person:wang-yi) urged restraint. [Li Qiang](person:li-qiang) met [Li Chenggang](person:li-chenggang). [Li](?) said no.',
  ],
  [
    'a surname that is a month',
    '2018-05-10',
    '[Theresa May](person:theresa-may) met Angela Merkel in [May](none). [May](person:theresa-may) said [she](person:theresa-may) would wait. Talks may resume in [May](none).',
  ],
  [
    'a first name that is a country',
    null,
    '[Jordan Henderson](person:jordan-henderson) scored twice. [Jordan](person:jordan-henderson) was happy.',
  ],
  ['a country beside a first name', null, 'Jordan Holm spoke in Amman. [Jordan](country:JOR) agreed.'],
  [
    'a company called like its founder',
    '2025-06-01',
    'The UAW walked out. [Shawn Fain](person:shawn-fain) said [Ford](organisation:ford) had lied.',
  ],
  [
    'a common noun that begins a headline',
    null,
    '[Allies](group:ally) give Turkey ultimatum\n\nFrance and Italy threatened Turkey.',
  ],
  [
    'a body with a place in its name, and by its last words',
    null,
    '[Veldhaven Port Authority](organisation:veldhaven-port-authority) spoke. [The port authority](organisation:veldhaven-port-authority) offered 4 percent.',
  ],
  [
    'a body after what it is',
    null,
    'Tenants met [the housing company Brickhouse](organisation:brickhouse). [Brickhouse](organisation:brickhouse) refused.',
  ],
  [
    'the government of an article about one country',
    null,
    'Miners blocked a road in Peru. [The government](country:PER) agreed.',
  ],
  [
    'the government of an article about two',
    null,
    'Peru closed its border with Chile. [The government](?) agreed.',
  ],
  [
    'groups and bodies without a name',
    null,
    '[Dockers](group:docker) walked out. [The ruling junta](unnamed:ruling-junta) met [the railway union](organisation:railway-union), [the opposition](unnamed:opposition) and [the crew](unnamed:crew).',
  ],
  [
    'whom a nationality before a title names is no antecedent',
    '2025-06-01',
    'Mette Frederiksen met Jens-Frederik Nielsen. [The Danish leader](person:mette-frederiksen) said [they](?) agreed.',
  ],
  [
    'the president of the state, not of its unions',
    '2025-01-19',
    '[The US president](person:joe-biden) spoke. [The president-elect](unnamed:president-elect) did not. [President-elect Donald Trump](person:donald-trump) waited.',
  ],
  [
    'a first name that is the own country',
    '2025-06-01',
    '[Israel Katz](person:israel-katz) said [Israel](country:ISR) would strike.',
  ],
  ['a couple of one name', null, '[Mr. Smith](person:smith) met [Mrs. Smith](person:smith-2).'],
  [
    'an official of a group is none of its country',
    '2025-06-01',
    '[A Hamas official](unnamed:hamas-official) spoke. [A Palestinian official](unnamed:pse-official) did not.',
  ],
  [
    'one of many ambassadors',
    '2025-06-01',
    "[Moscow's ambassador to London](unnamed:rus-ambassador) was summoned.",
  ],
  [
    'a president whom his surname alone names',
    '2025-06-01',
    '[To Lam](person:to-lam) met [Putin](person:vladimir-putin).',
  ],
  [
    'a hyphen in a name',
    '2025-06-01',
    '[Kim Moon-soo](person:kim-moon-soo) lost. [Kim](person:kim-moon-soo) conceded.',
  ],
  [
    "a body of somebody's, named by both",
    '2025-06-01',
    "[The Rotterdam dockers' union](organisation:rotterdam-dockers-union) agreed. [The Dutch coalition](organisation:nld-coalition) fell.",
  ],
  [
    'one of a people is not their country',
    '2025-06-01',
    'Viktor Orbán met Robert Fico. [The Hungarian](?) agreed.',
  ],
  [
    'a double first name',
    null,
    '[Marine Holm](person:marine-holm) left. [Jean-Marie Holm](person:jean-marie-holm) stayed.',
  ],
  [
    'a wife beside a husband who is in office',
    '2025-06-01',
    '[Usha Vance](person:usha-vance) came. [Vance](?) spoke. [JD Vance](person:jd-vance) followed.',
  ],
  [
    'the country of him who speaks',
    '2025-06-01',
    '[Abbas Araghchi](person:abbas-araghchi) said [his](person:abbas-araghchi) country would leave. [Train drivers](group:train-driver) struck.',
  ],
  [
    'an environment minister by day',
    '2025-06-01',
    "[Brazil's environment minister](person:marina-silva) asked for money.",
  ],
]

describe('look-alikes', () => {
  test.each(CASES)('%s', (_, day, marked) => {
    const { text, marks } = unmarked(marked)
    const doc = readText(text, day)
    expect(marks.map(mark => `${mark.words} = ${readingOf(doc, mark)}`)).toEqual(
      marks.map(({ words, key }) => `${words} = ${key}`),
    )
  })
})

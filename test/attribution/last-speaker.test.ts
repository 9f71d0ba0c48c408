import { describe, expect, test } from 'vitest'
import { read } from './engine.ts'

/** Last names of who is given each statement with a pronoun for its source, in text order; `?` where nobody is. */
function pronouns(text: string): { given: string[]; candidates: string[][] } {
  const doc = read(text)
  const nameOf = (id: string): string =>
    doc.entities
      .find(each => each.id === id)!
      .name.split(' ')
      .at(-1)!
  const said = doc.statements.filter(({ source }) =>
    source.some(({ start, end }) => /^s?he$/i.test(doc.text.slice(start, end))),
  )
  return {
    given: said.map(({ speaker }) => (speaker === null ? '?' : nameOf(speaker))),
    candidates: said.map(({ candidates }) => candidates.map(nameOf).sort()),
  }
}

const LEAD = 'Trade Minister Samuel Okafor has put a duty on timber from Canada.\n\n'
const LATER = '\n\n"It takes time," he said.'

describe('whoever spoke last goes on', () => {
  test.each([
    ['owner in a participle', '"We will talk," Daniel Ruiz said, while playing down Okafor\'s strong words.'],
    [
      'owner, the speaker without a first name',
      '"We will talk," Prime Minister Ruiz said, mocking Okafor\'s words.',
    ],
    ['agent', '"We will talk," Daniel Ruiz said, brushing aside threats by Okafor.'],
    ['object', '"We will talk," Daniel Ruiz said, after meeting Okafor in Lagos.'],
    [
      'clause of time',
      '"We will talk," Daniel Ruiz, Canada\'s trade minister, said as Okafor was flying home.',
    ],
    ['clause before', 'While Okafor was flying home, Daniel Ruiz said the talks would go on.'],
    ['in the quotation', '"I trust Samuel Okafor and his ministers," Daniel Ruiz said.'],
    ['beside', '"We will talk," Ruiz told reporters, standing beside Samuel Okafor.'],
    ['clause in the claim', 'Daniel Ruiz said Okafor had never once called.'],
  ])('%s', (_, said) => {
    expect(pronouns(`${LEAD}${said}${LATER}`).given).toEqual(['Ruiz'])
  })

  test('over three paragraphs, with a statement that is cut in two', () => {
    const doc = read(
      `Canada and Nigeria meet on Monday. "Tariffs are not fair," Trade Minister Samuel Okafor wrote on Sunday.

"We will work constructively together," Prime Minister Ruiz said, while playing down Okafor's strong words.

Quarrels about timber, he said, have been going on since before his father was prime minister.

"These are recurring challenges in a very big and complex relation," he said.`,
    )
    const spoken = doc.statements.map(({ speaker }) => doc.entities.find(({ id }) => id === speaker)?.name)
    expect(spoken).toEqual(['Samuel Okafor', 'Ruiz', 'Ruiz', 'Ruiz'])
    expect(doc.statements[2]!.content.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'Quarrels about timber',
      'have been going on since before his father was prime minister',
    ])
  })

  test('a woman who spoke is not the man she spoke of', () => {
    const said =
      '"We will talk," Maria Ruiz said, playing down Okafor\'s words.\n\n"It takes time," she said.'
    expect(pronouns(`${LEAD}${said}`).given).toEqual(['Ruiz'])
  })
})

describe('nobody is given what two may have said', () => {
  test.each([
    ['the other is the subject since', 'Samuel Okafor said the tariffs stay. Daniel Ruiz disagreed.', 1],
    ['neither has spoken', 'Samuel Okafor was on his way home when Daniel Ruiz came to Lagos.', 1],
    ['both spoke', 'The talks, Daniel Ruiz and Samuel Okafor said, are over.', 1],
    [
      'and the next pronoun goes on from the one that was open',
      `"We will win," Okafor said.

Prime Minister Ruiz on Wednesday played down Okafor's strong words.

Quarrels about timber, he said, have been going on for decades.`,
      2,
    ],
  ])('%s', (_, said, open) => {
    const { given, candidates } = pronouns(`${LEAD}${said}${LATER}`)
    expect(given).toEqual(Array.from({ length: open }, () => '?'))
    for (const some of candidates) expect(some).toEqual(['Okafor', 'Ruiz'])
  })
})

test('an official without a name spoke last, and who is named often did not', () => {
  const said =
    'Okafor said the duty stays. Okafor is firm. "We will talk," an official said, shrugging off Okafor\'s words.'
  const { given, candidates } = pronouns(`${LEAD}${said}${LATER}`)
  expect(given).toEqual(['?'])
  expect(candidates).toEqual([['Okafor', 'official']])
})

describe('a quotation alone in its paragraph goes on from the words before it', () => {
  const given = (text: string): (string | null)[] => {
    const doc = read(text)
    return doc.statements
      .filter(({ mode }) => mode === 'direct')
      .map(({ speaker }) => doc.entities.find(({ id }) => id === speaker)?.name ?? null)
  }
  const FIRST = '"We have been here before and we know how this ends. Nobody will bully us."'
  const SECOND = '"They want a fair deal, and they will get one in the end."'

  test.each([
    'Mr Lynch said the strike would go ahead.',
    'The strike will go ahead, Mr Lynch said.',
    'The strike will go ahead, Mr Lynch said. He told members that they would win.',
  ])('%s', said => {
    expect(given(`${said}\n\n${FIRST}\n\n${SECOND}`)).toEqual(['Lynch', 'Lynch'])
  })

  test.each([
    ['two speak', 'Mr Kessler said the offer was fair. Mr Lynch said the strike would go ahead.'],
    ['one speaks of what another says', 'Mr Lynch said Mr Kessler had warned that the yard would close.'],
    ['the last sentence is no speech', 'Mr Lynch said the strike would go ahead. The yard was shut by noon.'],
    ['nothing was said', 'Mr Lynch did not say when the strike would end.'],
    ['who refuses to speak', 'Mr Lynch declined to comment.'],
  ])('but not where %s', (_, said) => {
    expect(given(`${said}\n\n${FIRST}\n\n${SECOND}`)).toEqual([null, null])
  })

  test('whoever is named behind a quotation left open has said it', () => {
    const text = `Mr Lynch said the strike would go ahead.\n\n${FIRST.slice(0, -1)}\n\n"They will see," Mr Kessler said.`
    expect(given(text)).toEqual(['Kessler', 'Kessler'])
  })
})

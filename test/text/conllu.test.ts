import { describe, expect, test } from 'vitest'
import { conlluOfText, reparsedConllu } from '../../src/text/conllu.ts'
import { shipped } from './shipped.ts'

const GIVEN = `# newdoc id = a
# sent_id = 1
# text = We don't agree.
1	We	_	_	_	_	_	_	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
3.1	elided	_	_	_	_	_	_	_	_
4	agree	_	_	_	_	_	_	_	SpaceAfter=No
5	.	_	_	_	_	_	_	_	_

# sent_id = 2
1	Nobody	_	_	_	_	_	_	_	Entity=(1)
2	spoke	_	_	_	_	_	_	_	_

`

describe('text to CoNLL-U', () => {
  test('ten columns, ids from 1, touching tokens marked', () => {
    const conllu = conlluOfText("The envoy didn't speak.\n\nNobody did.", shipped(), 'a')
    const rows = conllu.split('\n').filter(line => /^\d/.test(line))
    expect(rows.every(row => row.split('\t').length === 10)).toBe(true)
    expect(rows.map(row => row.split('\t')[1])).toEqual([
      'The',
      'envoy',
      'did',
      "n't",
      'speak',
      '.',
      'Nobody',
      'did',
      '.',
    ])
    expect(rows[2]!.split('\t')[9]).toBe('SpaceAfter=No')
    expect(conllu.match(/^# newpar$/gm)).toHaveLength(2)
    expect(conllu).toContain('# sent_id = a-2\n# text = Nobody did.\n')
    expect(conllu.endsWith('\n\n')).toBe(true)
  })

  test('a text without words gives nothing', () => {
    expect(conlluOfText(' \n', shipped())).toBe('')
  })
})

describe('CoNLL-U to CoNLL-U', () => {
  test('tokens, contractions, comments and MISC stay; the tree is new; empty nodes go', () => {
    const out = reparsedConllu(GIVEN, shipped().language)
    const rows = out.split('\n')
    expect(rows.filter(row => row.startsWith('#'))).toEqual(
      GIVEN.split('\n').filter(row => row.startsWith('#')),
    )
    expect(rows.filter(row => /^\d/.test(row)).map(row => row.split('\t')[0])).toEqual([
      '1',
      '2-3',
      '2',
      '3',
      '4',
      '5',
      '1',
      '2',
    ])
    expect(rows).toContain("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_")
    expect(rows.find(row => row.startsWith('1\tNobody'))).toMatch(
      /^1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\tEntity=\(1\)$/,
    )
  })

  test('what it wrote it reads again, to the same bytes', () => {
    const once = reparsedConllu(GIVEN, shipped().language)
    expect(reparsedConllu(once, shipped().language)).toBe(once)
    const text = conlluOfText('The envoy said: "We wait." He left.', shipped())
    expect(reparsedConllu(text, shipped().language)).toBe(text)
  })

  test.each([
    { why: 'too few columns', line: '1\tWe', message: /line 1: 2 columns instead of ten/ },
    {
      why: 'an id out of order',
      line: '2\tWe\t_\t_\t_\t_\t_\t_\t_\t_',
      message: /line 1: word id 2 is out of order/,
    },
    { why: 'no id', line: 'x\tWe\t_\t_\t_\t_\t_\t_\t_\t_', message: /"x" is no word id/ },
  ])('$why is refused', ({ line, message }) => {
    expect(() => reparsedConllu(`${line}\n`, shipped().language, 'a.conllu')).toThrow(message)
  })

  test('nothing gives nothing', () => {
    expect(reparsedConllu('', shipped().language)).toBe('')
  })
})

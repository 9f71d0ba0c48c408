import { describe, expect, test } from 'vitest'
import { grammar } from '../../src/attribution/en/grammar/index.ts'
import { type Range, readingOf, spanOf } from '../../src/attribution/reading.ts'
import { readByGrammar } from './engine.ts'

/** Marks of one sentence, piece by piece: `{content:…}, {source:…} {cue:said}, {content:…}`. */
function pieces(sentence: string): { text: string; marks: string[] } {
  let text = ''
  const marks: string[] = []
  for (const [, role, words, plain] of sentence.matchAll(/\{(source|cue|content):((?:[^}])*)\}|([^{]+)/g)) {
    if (role !== undefined) marks.push(`${role} ${words}`)
    text += words ?? plain
  }
  return { text, marks: marks.sort() }
}

const trimmed = (words: string): string => words.replace(/^[\s"“”.,;]+|[\s"“”.,;]+$/g, '')

describe.each(grammar)('$name', rule => {
  const found = (text: string): string[][] => {
    const doc = readByGrammar(text)
    const reading = readingOf(doc)
    const words = (role: string, range: Range): string => {
      const { start, end } = spanOf(reading, range)
      return `${role} ${text.slice(start, end)}`
    }
    return doc.sentences.flatMap(sentence =>
      rule
        .find(reading, sentence)
        .map(draft =>
          [
            ...(draft.source ? [words('source', draft.source)] : []),
            ...draft.cue.map(range => words('cue', range)),
            ...draft.content.map(range => words('content', range)),
          ]
            .map(line => line.replace(/ .*$/s, rest => ` ${trimmed(rest)}`))
            .sort(),
        ),
    )
  }

  test.each(rule.examples)('finds %s', example => {
    const { text, marks } = pieces(example)
    expect(found(text)).toContainEqual(
      marks.map(line => line.replace(/ .*$/s, rest => ` ${trimmed(rest)}`)).sort(),
    )
  })

  test.each(rule.rejects)('rejects %s', text => {
    expect(found(text)).toEqual([])
  })
})

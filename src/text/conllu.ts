import type { Block, Document, Sentence, Token, Word } from '../model/document.ts'
import { failure } from '../model/errors.ts'
import type { LanguageModel, ParsedWord } from '../model/language-model.ts'
import { blocksOf } from './blocks.ts'
import { sentencesStage } from './sentences.ts'
import type { TextModel } from './stages.ts'
import { wordsStage } from './words.ts'

/** Ten tab-separated columns: https://universaldependencies.org/format.html */
const COLUMNS = 10

/**
 * Parses running text into CoNLL-U: one block a paragraph (`# newpar`), `SpaceAfter=No` where two tokens touch.
 *
 * @param id names the document in `# newdoc` and begins the sentences' ids
 * @returns sentences, each closed by a blank line; empty for a text without a word
 */
export function conlluOfText(text: string, { sentences, language }: TextModel, id = 'text'): string {
  const base = { text, createdOn: null, headlineEnd: 0, publisher: null }
  const blocks = blocksOf(text)
  const cut = { ...base, blocks, ...sentencesStage(sentences).run({ ...base, blocks }) }
  return conlluOf({ ...cut, ...wordsStage(language).run(cut) }, id)
}

/** Writes the layers of a document as CoNLL-U. */
function conlluOf(doc: Document<'blocks' | 'tokens' | 'sentences' | 'words'>, id = 'text'): string {
  const lines: string[] = []
  let block: Block | undefined
  doc.sentences.forEach((sentence, at) => {
    if (at === 0) lines.push(`# newdoc id = ${id}`)
    if (doc.blocks[sentence.block] !== block) {
      block = doc.blocks[sentence.block]
      lines.push(`# newpar`, `# kind = ${block!.kind}`)
    }
    lines.push(
      `# sent_id = ${id}-${at + 1}`,
      `# text = ${oneLine(doc.text.slice(sentence.start, sentence.end))}`,
    )
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      lines.push(wordLine(doc.text, doc.tokens, doc.words[i]!, sentence, i))
    }
    lines.push('')
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function wordLine(
  text: string,
  tokens: readonly Token[],
  { lemma, upos, xpos, head, relation }: Word,
  { firstToken, endToken }: Sentence,
  at: number,
): string {
  const { start, end } = tokens[at]!
  const touches = at + 1 < endToken && tokens[at + 1]!.start === end
  return [
    at - firstToken + 1,
    oneLine(text.slice(start, end)),
    oneLine(lemma),
    upos,
    xpos,
    '_',
    head < 0 ? 0 : head - firstToken + 1,
    relation,
    '_',
    touches ? 'SpaceAfter=No' : '_',
  ].join('\t')
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/**
 * Tags and parses CoNLL-U anew. Sentences, tokens, contractions, comments and MISC are kept as they are; LEMMA,
 * UPOS, XPOS, HEAD and DEPREL are written over; FEATS, DEPS and empty nodes, which the new tree would belie, are dropped.
 *
 * @param name of the input, for the message
 * @throws E106 for a line that has not ten columns or whose ids do not count up from 1
 */
export function reparsedConllu(conllu: string, language: LanguageModel, name = 'input'): string {
  const out: string[] = []
  let rows: string[][] = []
  let expected = 1
  const flush = (): void => {
    out.push(...reparsed(rows, language))
    rows = []
    expected = 1
  }
  conllu.split(/\r?\n/).forEach((line, at) => {
    if (line === '') {
      if (rows.length > 0) flush()
      if (out.length > 0 && out.at(-1) !== '') out.push('')
    } else if (line.startsWith('#')) out.push(line)
    else {
      const columns = columnsOf(line, expected, name, at + 1)
      if (isWord(columns)) expected++
      rows.push(columns)
    }
  })
  if (rows.length > 0) {
    flush()
    out.push('')
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`
}

function columnsOf(line: string, expected: number, name: string, at: number): string[] {
  const columns = line.split('\t')
  if (columns.length !== COLUMNS) {
    throw failure('E106', [name, String(at), `${columns.length} columns instead of ten`])
  }
  const id = columns[0]!
  if (isWord(columns) && Number(id) !== expected) {
    throw failure('E106', [name, String(at), `word id ${id} is out of order`])
  }
  if (!/^\d+(?:[-.]\d+)?$/.test(id)) throw failure('E106', [name, String(at), `"${id}" is no word id`])
  return columns
}

const isWord = ([id]: readonly string[]): boolean => /^\d+$/.test(id!)

function reparsed(rows: readonly string[][], language: LanguageModel): string[] {
  const words = rows.filter(isWord)
  const parsed = language.parse(words.map(columns => columns[1]!))
  let at = 0
  return rows
    .filter(([id]) => !id!.includes('.'))
    .map(columns => {
      if (!isWord(columns)) return columns.join('\t')
      const word: ParsedWord = parsed[at++]!
      const { lemma, upos, xpos, head, relation } = word
      return [columns[0], columns[1], lemma, upos, xpos, '_', head + 1, relation, '_', columns[9]].join('\t')
    })
}

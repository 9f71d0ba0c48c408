import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { failure } from '../../model/errors.ts'

/** One syntactic word of a UD treebank. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Within the sentence; -1 is the root. */
  readonly head: number
  /** As in the file, with its subtype. */
  readonly relation: string
  readonly spaceAfter: boolean
}

export interface GoldSentence {
  readonly document: string
  readonly beginsParagraph: boolean
  readonly words: readonly GoldWord[]
}

export type Treebank = 'ewt.train' | 'ewt.dev' | 'gum-clean.train' | 'gum-clean.dev'

/** @throws E101 when the folder does not hold the treebank */
export function readTreebank(folder: string, name: Treebank): GoldSentence[] {
  const path = join(folder, 'language', `${name}.conllu.gz`)
  if (!existsSync(path)) throw failure('E101', [path])
  return parseTreebank(gunzipSync(readFileSync(path)).toString('utf8'))
}

/** Reads CoNLL-U. The words of a contraction (*don't*) get its pieces where these spell it, else the word itself once. */
export function parseTreebank(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let document = ''
  let paragraph = true
  let words: GoldWord[] = []
  let whole: { last: number; spaceAfter: boolean } | null = null
  for (const line of text.split('\n')) {
    if (line === '') {
      if (words.length > 0) sentences.push({ document, beginsParagraph: paragraph, words })
      if (words.length > 0) paragraph = false
      words = []
      whole = null
    } else if (line.startsWith('# newdoc')) {
      document = line.slice(line.indexOf('=') + 1).trim()
      paragraph = true
    } else if (line.startsWith('# newpar')) paragraph = true
    else if (!line.startsWith('#')) {
      const column = line.split('\t')
      const id = column[0]!
      if (id.includes('.')) continue
      const spaceAfter = !column[9]!.includes('SpaceAfter=No')
      if (id.includes('-')) {
        whole = { last: Number(id.split('-')[1]), spaceAfter }
        continue
      }
      const at = Number(id)
      const inside: boolean = whole !== null && at <= whole.last
      words.push({
        form: column[1]!,
        lemma: column[2]!,
        upos: column[3]!,
        xpos: column[4]!,
        head: Number(column[6]) - 1,
        relation: column[7]!,
        spaceAfter: inside ? at === whole!.last && whole!.spaceAfter : spaceAfter,
      })
      if (whole !== null && at === whole.last) whole = null
    }
  }
  if (words.length > 0) sentences.push({ document, beginsParagraph: paragraph, words })
  return sentences
}

/** A document as running text, with where its words and sentences lie: what the tokenizer is measured on. */
export interface GoldText {
  readonly text: string
  readonly words: readonly { readonly start: number; readonly end: number }[]
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

export function textsOf(sentences: readonly GoldSentence[]): GoldText[] {
  const texts: {
    text: string
    words: { start: number; end: number }[]
    sentences: { start: number; end: number }[]
  }[] = []
  let document: string | null = null
  for (const sentence of sentences) {
    if (sentence.document !== document) {
      texts.push({ text: '', words: [], sentences: [] })
      document = sentence.document
    }
    const current = texts.at(-1)!
    if (current.text !== '') current.text = current.text.trimEnd() + (sentence.beginsParagraph ? '\n\n' : ' ')
    const start = current.text.length
    let end = start
    for (const { form, spaceAfter } of sentence.words) {
      current.words.push({ start: current.text.length, end: current.text.length + form.length })
      current.text += form
      end = current.text.length
      if (spaceAfter) current.text += ' '
    }
    current.sentences.push({ start, end })
  }
  return texts
}

import type { Document, Quotation, Sentence, Token, Word } from '../model/document.ts'
import { folded } from './folding.ts'

export type SceneLayer = 'blocks' | 'tokens' | 'sentences' | 'quotations' | 'words' | 'names'

/** A document as the rules read it: by token, with what is asked for again and again worked out once. */
export interface Scene {
  readonly doc: Document<SceneLayer>
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly forms: readonly string[]
  /** Forms in lower case, without accents and dots. */
  readonly folds: readonly string[]
  /** For each token the innermost quotation it stands in; -1 outside. */
  readonly quotation: Int32Array
  /** For each token the index into `names` of the name it stands in; -1 outside. */
  readonly name: Int32Array
  /** Half-open children lists: indices of the tokens whose head is `at`. */
  childrenOf(at: number): readonly number[]
  sentenceOf(at: number): Sentence
}

const NONE: readonly number[] = []

export function sceneOf(doc: Document<SceneLayer>): Scene {
  const { text, tokens, words, sentences, quotations, names } = doc
  const forms = tokens.map(({ start, end }) => text.slice(start, end))
  const children: (number[] | undefined)[] = Array.from({ length: tokens.length })
  words.forEach(({ head }, at) => {
    if (head < 0) return
    const list = children[head]
    if (list) list.push(at)
    else children[head] = [at]
  })
  const name = new Int32Array(tokens.length).fill(-1)
  names.forEach(({ firstToken, endToken }, index) => name.fill(index, firstToken, endToken))
  return {
    doc,
    tokens,
    words,
    sentences,
    forms,
    folds: forms.map(folded),
    quotation: quotationsByToken(tokens, quotations),
    name,
    childrenOf: at => children[at] ?? NONE,
    sentenceOf: at => sentences[tokens[at]!.sentence]!,
  }
}

/** Quotations come in order of their start, an inner one after the one around it. */
function quotationsByToken(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  let next = 0
  tokens.forEach(({ start, end }, at) => {
    while (next < quotations.length && quotations[next]!.start <= start) open.push(next++)
    while (open.length > 0 && quotations[open.at(-1)!]!.end <= start) open.pop()
    // A mark is inside the quotation around its own; nobody nests deeper than that and means it.
    for (let k = open.length - 1; k >= 0 && k >= open.length - 3; k--) {
      const { inner } = quotations[open[k]!]!
      if (inner.start > start || end > inner.end) continue
      inside[at] = open[k]!
      break
    }
  })
  return inside
}

/** The relation of a token without what follows a colon. */
export const relationOf = (scene: Scene, at: number): string => scene.words[at]!.relation.split(':')[0]!

export const isSubject = (scene: Scene, at: number): boolean => scene.words[at]!.relation.startsWith('nsubj')

/** The token of a run that hangs on a token outside of it: its syntactic head; the last one when none does. */
export function headOfRun(scene: Scene, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const { head } = scene.words[i]!
    if ((head < first || head >= end) && scene.words[i]!.upos !== 'PUNCT' && scene.words[i]!.upos !== 'DET')
      return i
  }
  return end - 1
}

/** The preposition of a noun: `in` of *in Moscow*; null when it has none. */
export function caseOf(scene: Scene, at: number): string | null {
  for (const child of scene.childrenOf(at)) {
    if (scene.words[child]!.relation === 'case' && child < at) return scene.folds[child]!
  }
  return null
}

/** True when `'s` or a bare apostrophe follows the run. */
export const isPossessive = (scene: Scene, end: number): boolean =>
  end < scene.forms.length &&
  /^(?:['’]s?|s['’])$/.test(scene.forms[end]!) &&
  scene.words[end]!.upos === 'PART'

import { COARSE, type Encoded, ENTRY, FINE, LOWER, MIDDLE, SUFFIX } from './forms.ts'
import {
  KIND_CLOSE,
  KIND_COMMA,
  KIND_LINK,
  KIND_OPEN,
  KIND_QUOTE,
  KIND_VERB,
  type TagNumbers,
} from './tag-numbers.ts'

const ROOT_WORD = 12_345
const ROOT_TAG = 54_321

/** A tagged sentence as numbers, with what lies ahead and between; index `length` is the root. */
export class Clause {
  length = 0
  rootTag = 0
  rootUpos = 0
  word = new Int32Array(256)
  tag = new Int32Array(256)
  /** Numbers of the joint and of the universal tag; the root has one of its own. */
  tagNumber = new Int32Array(256)
  uposNumber = new Int32Array(256)
  /** Hash of the tags that the dictionary gives the word, whatever the tagger chose. */
  choice = new Int32Array(256)
  coarse = new Int32Array(256)
  middle = new Int32Array(256)
  fine = new Int32Array(256)
  suffix = new Int32Array(256)
  /** How many commas, verbs and coordinators stand before a word. */
  commas = new Int32Array(256)
  verbs = new Int32Array(256)
  links = new Int32Array(256)
  /** 1 inside double quotation marks, 2 for a mark itself. */
  quoted = new Int32Array(256)
  /** Tag of the first verb from a word on, and how far away it is. */
  verbAhead = new Int32Array(256)
  verbDistance = new Int32Array(256)
  /**
   * Whether another parser's tree, read from right to left, stands beside the words: its heads and relations,
   * and for each word its outermost children there (-1 without).
   */
  guided = false
  guideHead = new Int32Array(256)
  guideLabel = new Int32Array(256)
  guideFirst = new Int32Array(256)
  guideLast = new Int32Array(256)
  #size = 256

  /**
   * @param tags numbers of the joint tags
   * @param kinds what each word is to the counts: see `KIND_…`
   * @param classes for each row of the tag dictionary a hash of its tags
   */
  load(
    sentence: Encoded,
    tags: Int32Array,
    numbers: TagNumbers,
    kinds: Int32Array,
    classes: Int32Array,
  ): void {
    const n = sentence.length
    this.length = n
    this.rootTag = numbers.tagHash.length
    this.rootUpos = numbers.count - 1
    this.#reserve(n)
    this.guided = false
    let commas = 0
    let verbs = 0
    let links = 0
    let open = 0
    for (let i = 0; i < n; i++) {
      this.word[i] = sentence.at(i, LOWER)
      this.tag[i] = numbers.tagHash[tags[i]!]!
      this.tagNumber[i] = tags[i]!
      this.uposNumber[i] = numbers.upos[tags[i]!]!
      this.choice[i] = classes[sentence.at(i, ENTRY)]!
      this.coarse[i] = sentence.at(i, COARSE)
      this.middle[i] = sentence.at(i, MIDDLE)
      this.fine[i] = sentence.at(i, FINE)
      this.suffix[i] = sentence.at(i, SUFFIX + 2)
      this.commas[i] = commas
      this.verbs[i] = verbs
      this.links[i] = links
      const kind = kinds[i]!
      if (kind === KIND_COMMA) commas++
      else if (kind === KIND_VERB) verbs++
      else if (kind === KIND_LINK) links++
      const mark = kind === KIND_OPEN || kind === KIND_CLOSE || kind === KIND_QUOTE
      this.quoted[i] = mark ? 2 : open
      if (kind === KIND_OPEN) open = 1
      else if (kind === KIND_CLOSE) open = 0
      else if (kind === KIND_QUOTE) open ^= 1
    }
    this.commas[n] = commas
    this.verbs[n] = verbs
    this.links[n] = links
    this.#root(n)
    this.#look()
  }

  /** The same sentence read from right to left. */
  mirror(of: Clause): void {
    const n = of.length
    this.length = n
    this.rootTag = of.rootTag
    this.rootUpos = of.rootUpos
    this.#reserve(n)
    this.guided = false
    for (let i = 0, from = n - 1; i < n; i++, from--) {
      this.word[i] = of.word[from]!
      this.tag[i] = of.tag[from]!
      this.tagNumber[i] = of.tagNumber[from]!
      this.uposNumber[i] = of.uposNumber[from]!
      this.choice[i] = of.choice[from]!
      this.coarse[i] = of.coarse[from]!
      this.middle[i] = of.middle[from]!
      this.fine[i] = of.fine[from]!
      this.suffix[i] = of.suffix[from]!
      this.quoted[i] = of.quoted[from]!
      this.commas[i] = of.commas[n]! - of.commas[from + 1]!
      this.verbs[i] = of.verbs[n]! - of.verbs[from + 1]!
      this.links[i] = of.links[n]! - of.links[from + 1]!
    }
    this.commas[n] = of.commas[n]!
    this.verbs[n] = of.verbs[n]!
    this.links[n] = of.links[n]!
    this.#root(n)
    this.#look()
  }

  /** Takes the tree of the mirrored sentence as guide. */
  guide({ head, label }: { readonly head: Int32Array; readonly label: Int32Array }): void {
    const n = this.length
    this.guided = true
    this.guideFirst.fill(-1, 0, n + 1)
    this.guideLast.fill(-1, 0, n + 1)
    this.guideHead[n] = -1
    this.guideLabel[n] = -1
    for (let i = 0, from = n - 1; i < n; i++, from--) {
      const to = head[from] === n ? n : n - 1 - head[from]!
      this.guideHead[i] = to
      this.guideLabel[i] = label[from]!
      if (this.guideFirst[to] === -1) this.guideFirst[to] = i
      this.guideLast[to] = i
    }
  }

  #root(n: number): void {
    this.quoted[n] = 3
    this.word[n] = ROOT_WORD
    this.tag[n] = ROOT_TAG
    this.tagNumber[n] = this.rootTag
    this.uposNumber[n] = this.rootUpos
    this.choice[n] = 5
    this.coarse[n] = this.middle[n] = this.fine[n] = -1
    this.suffix[n] = 3
  }

  #look(): void {
    const n = this.length
    let ahead = 0
    let at = n + 9
    for (let i = n; i >= 0; i--) {
      if (i < n && this.verbs[i + 1] !== this.verbs[i]) {
        ahead = this.tag[i]!
        at = i
      }
      this.verbAhead[i] = ahead
      this.verbDistance[i] = bucket(at - i)
    }
  }

  #reserve(n: number): void {
    if (n + 2 <= this.#size) return
    const size = 2 * (n + 2)
    this.#size = size
    for (const key of ARRAYS) this[key] = new Int32Array(size)
  }
}

const ARRAYS = [
  'word',
  'tag',
  'tagNumber',
  'uposNumber',
  'choice',
  'coarse',
  'middle',
  'fine',
  'suffix',
  'commas',
  'verbs',
  'links',
  'quoted',
  'verbAhead',
  'verbDistance',
  'guideHead',
  'guideLabel',
  'guideFirst',
  'guideLast',
] as const

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7

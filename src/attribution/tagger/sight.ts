import type { Clusters } from '../../learn/clusters.ts'
import { hashText } from '../../learn/hash.ts'
import type { Draft } from '../draft.ts'
import { VERB_CUES } from '../en/cues.ts'
import { isQuoted } from '../en/grammar/phrases.ts'
import { type Reading, within } from '../reading.ts'
import type { Lexicon } from './lexicon.ts'

/** A text as numbers, one of each for every token: what the tagger's features are mixed from. */
export interface Sight {
  readonly reading: Reading
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly xpos: Int32Array
  readonly upos: Int32Array
  readonly relation: Int32Array
  readonly suffix: Int32Array
  /** Numbers of the word's clusters, fine and middle; 0 for none. */
  readonly fine: Int32Array
  readonly middle: Int32Array
  readonly shape: Int32Array
  /** 0 outside quotation marks, 1 inside, 2 a mark that opens, 3 one that closes. */
  readonly quote: Int32Array
  /** The mark last passed in this paragraph: 0 none, 1 opening, 2 closing. */
  readonly lastMark: Int32Array
  readonly sentenceStart: Uint8Array
  readonly sentenceEnd: Uint8Array
  /** Bits: 1 the sentence holds quoted words, 2 unquoted ones, 4 a reporting word. */
  readonly sentenceKind: Uint8Array
  /** 1 in a sentence without a reporting word, a quotation mark or a find of the grammar: nothing is said in it. */
  readonly isSilent: Uint8Array
  readonly cueLevel: Uint8Array
  /** Nearest unquoted reporting word of the sentence on either side; -1 when there is none. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
  /** A *that* stands between the reporting word on the left and here. */
  readonly afterThat: Uint8Array
  /** The nearest and the topmost reporting word above a token in the tree; -1 when there is none. */
  readonly governor: Int32Array
  readonly top: Int32Array
  /** The token just below that word on the way down to this one. */
  readonly branch: Int32Array
  readonly topBranch: Int32Array
  /** Bits: 1 the first token of its branch, 2 its last. */
  readonly edge: Uint8Array
  readonly topEdge: Uint8Array
  readonly depth: Uint8Array
  /** What the grammar made of the token: role and place in it, with the rule. */
  readonly frame: Uint8Array
  readonly frameRule: Int32Array
  readonly nameTag: Uint8Array
  /** First token of a token's subtree, and the one behind its last. */
  reach(at: number): { readonly first: number; readonly end: number }
}

const cache = new Map<string, number>()
/** Tag sets are small and closed: their hashes are kept. */
const tagHash = (tag: string): number => {
  let hash = cache.get(tag)
  if (hash === undefined) {
    hash = hashText(tag)
    cache.set(tag, hash)
  }
  return hash
}

const NAME_TYPES = ['PERSON', 'ORGANISATION', 'PLACE', 'NATIONALITY', 'OTHER'] as const

export function sightOf(
  reading: Reading,
  drafts: readonly Draft[],
  lexicon: Lexicon,
  clusters: Clusters | null,
): Sight {
  const { doc, size, lower } = reading
  const { words, tokens, sentences } = doc
  const ints = (fill = 0): Int32Array => (fill === 0 ? new Int32Array(size) : new Int32Array(size).fill(fill))
  const bytes = (): Uint8Array => new Uint8Array(size)
  const lows = Int32Array.from({ length: size }, (_, i) => i)
  const highs = Int32Array.from(lows)
  const sight = {
    reading,
    reach: (at: number) => ({ first: lows[at]!, end: highs[at]! + 1 }),
    word: ints(),
    lemma: ints(),
    xpos: ints(),
    upos: ints(),
    relation: ints(),
    suffix: ints(),
    fine: ints(),
    middle: ints(),
    shape: ints(),
    quote: ints(),
    lastMark: ints(),
    sentenceStart: bytes(),
    sentenceEnd: bytes(),
    sentenceKind: bytes(),
    isSilent: bytes(),
    cueLevel: bytes(),
    cueLeft: ints(-1),
    cueRight: ints(-1),
    afterThat: bytes(),
    governor: ints(-1),
    top: ints(-1),
    branch: ints(-1),
    topBranch: ints(-1),
    edge: bytes(),
    topEdge: bytes(),
    depth: bytes(),
    frame: bytes(),
    frameRule: ints(),
    nameTag: bytes(),
  }
  for (let i = 0; i < size; i++) {
    const word = words[i]!
    const form = lower[i]!
    sight.word[i] = hashText(form)
    sight.lemma[i] = word.lemma === form ? sight.word[i]! : hashText(word.lemma)
    sight.xpos[i] = tagHash(word.xpos)
    sight.upos[i] = tagHash(word.upos)
    sight.relation[i] = tagHash(word.relation)
    sight.suffix[i] = hashText(form.slice(-3))
    const cluster = clusters?.of(form)
    if (cluster) {
      sight.fine[i] = cluster.fine
      sight.middle[i] = cluster.middle
    }
    sight.shape[i] = shapeOf(doc.text, tokens[i]!.start, tokens[i]!.end)
    const isCandidate =
      word.upos === 'VERB' ||
      word.upos === 'NOUN' ||
      word.upos === 'ADJ' ||
      form === 'according' ||
      form === ':'
    const level = isCandidate ? lexicon.level(word.lemma) : 0
    sight.cueLevel[i] = level > 0 ? level : word.upos === 'VERB' && VERB_CUES.has(word.lemma) ? 1 : 0
  }
  markQuotes(reading, sight)
  for (const { firstToken: first, endToken: end } of sentences) lookAround(reading, sight, first, end)
  lookUp(reading, sight)
  spread(reading, lows, highs)
  markFrames(sight, drafts)
  for (const { firstToken: first, endToken: end } of sentences) {
    if (isSilent(sight, first, end)) sight.isSilent.fill(1, first, end)
  }
  doc.names.forEach(({ firstToken, endToken, type }) => {
    const code = 1 + 2 * NAME_TYPES.indexOf(type)
    for (let i = firstToken; i < endToken; i++) sight.nameTag[i] = i === firstToken ? code : code + 1
  })
  return sight
}

type Open = { -readonly [K in keyof Sight]: Sight[K] }

const shapeOf = (text: string, start: number, end: number): number => {
  const first = text.charCodeAt(start)
  const isUpper = first >= 65 && first <= 90
  if (isUpper) {
    const second = end - start > 1 ? text.charCodeAt(start + 1) : 0
    return second >= 65 && second <= 90 ? 2 : 1
  }
  if (first >= 97 && first <= 122) return 3
  if (first >= 48 && first <= 57) return 4
  return first > 191 ? 5 : 16 + first
}

function markQuotes(reading: Reading, sight: Open): void {
  const { quotation, quotations, mark, size, block } = reading
  let last = 0
  for (let i = 0; i < size; i++) {
    if (i > 0 && block[i] !== block[i - 1]) last = 0
    if (quotation[i]! >= 0) {
      const isOpening = mark[i] === 1 && i === quotations[quotation[i]!]?.first
      sight.quote[i] = mark[i] === 0 ? 1 : isOpening ? 2 : 3
      if (mark[i] === 1) last = isOpening ? 1 : 2
    }
    sight.lastMark[i] = last
  }
}

function lookAround(reading: Reading, sight: Open, first: number, end: number): void {
  if (end <= first) return
  sight.sentenceStart[first] = 1
  sight.sentenceEnd[end - 1] = 1
  let kind = 0
  let cue = -1
  let that = -1
  for (let i = first; i < end; i++) {
    sight.cueLeft[i] = cue
    if (reading.lower[i] === 'that') that = i
    if (cue >= 0 && that > cue) sight.afterThat[i] = 1
    const quoted = isQuoted(reading, i)
    kind |= quoted ? 1 : sight.quote[i] === 0 ? 2 : 0
    if (sight.cueLevel[i]! > 0 && !quoted) {
      cue = i
      kind |= 4
    }
  }
  cue = -1
  for (let i = end - 1; i >= first; i--) {
    sight.cueRight[i] = cue
    if (sight.cueLevel[i]! > 0 && !isQuoted(reading, i)) cue = i
  }
  sight.sentenceKind.fill(kind, first, end)
}

function isSilent({ cueLevel, quote, frame }: Open, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (cueLevel[i]! > 0 || quote[i]! > 0 || frame[i]! > 0) return false
  }
  return true
}

/** Climbs from every token to the reporting words above it; what a head knows, its children need not climb for. */
function lookUp(reading: Reading, sight: Open): void {
  const { words } = reading.doc
  const { size } = reading
  const done = new Uint8Array(size)
  for (let start = 0; start < size; start++) {
    const path: number[] = []
    let at = start
    while (at >= 0 && done[at] === 0) {
      done[at] = 1
      path.push(at)
      at = words[at]!.head
    }
    for (let k = path.length - 1; k >= 0; k--) {
      const i = path[k]!
      const { head } = words[i]!
      if (head < 0) continue
      const isCue = sight.cueLevel[head]! > 0
      sight.governor[i] = isCue ? head : sight.governor[head]!
      sight.branch[i] = isCue ? i : sight.branch[head]!
      sight.depth[i] = isCue ? 1 : Math.min(200, sight.depth[head]! + 1)
      sight.top[i] = sight.top[head]! >= 0 ? sight.top[head]! : isCue ? head : -1
      sight.topBranch[i] = sight.top[head]! >= 0 ? sight.topBranch[head]! : isCue ? i : -1
    }
  }
  const edges = (branch: Int32Array, edge: Uint8Array): void => {
    const last = new Int32Array(size).fill(-1)
    for (let i = 0; i < size; i++) {
      const of = branch[i]!
      if (of < 0) continue
      if (last[of] === -1) edge[i]! |= 1
      last[of] = i
    }
    for (let i = 0; i < size; i++) if (branch[i]! >= 0 && last[branch[i]!] === i) edge[i]! |= 2
  }
  edges(sight.branch, sight.edge)
  edges(sight.topBranch, sight.topEdge)
}

/** Gives every token the edges of its subtree: leaves first, each hands its own up to its head. */
function spread({ doc: { words }, size }: Reading, lows: Int32Array, highs: Int32Array): void {
  const waiting = new Int32Array(size)
  for (const { head } of words) if (head >= 0) waiting[head]!++
  const ready: number[] = []
  for (let i = 0; i < size; i++) if (waiting[i] === 0) ready.push(i)
  for (let k = 0; k < ready.length; k++) {
    const at = ready[k]!
    const { head } = words[at]!
    if (head < 0) continue
    lows[head] = Math.min(lows[head]!, lows[at]!)
    highs[head] = Math.max(highs[head]!, highs[at]!)
    if (--waiting[head]! === 0) ready.push(head)
  }
}

/** The grammar's outermost finds, as one number a token: role (content 1, source 2, cue 3) and place in the piece. */
function markFrames(sight: Open, drafts: readonly Draft[]): void {
  let hull = { first: -1, end: -1 }
  const paint = (first: number, end: number, role: number, rule: number): void => {
    for (let i = first; i < end; i++) {
      const place = first === end - 1 ? 3 : i === first ? 0 : i === end - 1 ? 2 : 1
      sight.frame[i] = 1 + role * 4 + place
      sight.frameRule[i] = rule
    }
  }
  for (const { rule, source, cue, content } of drafts) {
    const parts = [...content, ...cue, ...(source ? [source] : [])]
    if (parts.every(part => within(part, hull))) continue
    const code = tagHash(rule)
    for (const { first, end } of content) {
      paint(first, end, 0, code)
      if (end - first > hull.end - hull.first || first >= hull.end) hull = { first, end }
    }
    if (source) paint(source.first, source.end, 1, code)
    for (const { first, end } of cue) paint(first, end, 2, code)
  }
}

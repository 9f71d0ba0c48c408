import type { Party } from '../model/entry.ts'
import { type Span, textOf } from '../model/span.ts'
import type { QuoteCheck, QuoteVariant } from '../model/story.ts'
import { fold } from './content-words.ts'
import {
  contentShared,
  type IndexedArticle,
  type IndexedStatement,
  type QuoteIndex,
  quoteIndex,
  wordKey,
  wordsOf,
} from './quote-index.ts'
import { roughSentences } from './sentences.ts'
import { wordDifference } from './word-difference.ts'

export { quoteIndex, type QuoteIndex }

/** Articles that are read closely: those that hold most of the rare words. */
const MOST_CANDIDATES = 60
/** Share of the given words that must stand in the found ones, in order, to be called altered. */
const ALTERED = 0.65
/** Share of the content words that makes a paraphrase. */
const PARAPHRASE = 0.6
const FEWEST_WORDS = 2

type Verdict = QuoteVariant['verdict']
interface Found extends QuoteVariant {
  readonly likeness: number
  readonly cut: QuoteCheck['cut']
  readonly isSpeaker: boolean
}

/**
 * Looks words up in all articles of an index: who is on record with them, first where, and how they differ.
 * Says what is recorded, never what is true.
 *
 * @param words a quotation, with or without its marks; `…` or `...` stands for words left out
 * @param speaker a name, in any usual spelling; null asks for any speaker
 */
export function checkQuote(words: string, speaker: string | null, index: QuoteIndex): QuoteCheck {
  const days = index.articles.flatMap(({ createdOn }) => createdOn ?? []).sort()
  const searched = { articles: index.articles.length, from: days[0] ?? null, to: days.at(-1) ?? null }
  const given = wordsOf(words)
  const found =
    given.length < FEWEST_WORDS
      ? []
      : candidates(given, index).flatMap(at => closest(words, given, speaker, at, index))
  if (found.length === 0) {
    return { verdict: 'no-record', difference: [], cut: null, first: null, variants: [], searched }
  }
  const variants = found.sort(inTime)
  const best = variants.reduce((a, b) =>
    rank(b) < rank(a) || (rank(b) === rank(a) && b.likeness > a.likeness) ? b : a,
  )
  const difference = wordDifference(given, wordsOf(best.words), wordKey).map(({ kind, words: run }) => ({
    kind: kind === 'first' ? ('given' as const) : kind === 'second' ? ('found' as const) : ('same' as const),
    words: run.join(' '),
  }))
  return {
    verdict: best.verdict,
    difference,
    cut: best.cut,
    first: bare(variants[0]!),
    variants: variants.map(bare),
    searched,
  }
}

const ORDER: readonly Verdict[] = ['verbatim', 'truncated', 'altered', 'another-speaker', 'paraphrase']
const rank = ({ verdict }: Found): number => ORDER.indexOf(verdict)

const bare = ({ likeness: _, cut: __, isSpeaker: ___, ...variant }: Found): QuoteVariant => variant

const inTime = (a: Found, b: Found): number => {
  const [first, second] = [a.createdOn ?? '9999', b.createdOn ?? '9999']
  return first < second ? -1 : first > second ? 1 : 0
}

/** Articles that share the most rare words with the given ones, best first. */
function candidates(given: readonly string[], { numberOf, holders }: QuoteIndex): number[] {
  const weights = new Map<number, number>()
  for (const word of new Set(given.map(wordKey))) {
    const number = numberOf.get(word)
    const list = number === undefined ? null : holders[number]
    if (!list) continue
    const weight = 1 / Math.sqrt(list.length)
    for (const article of list) weights.set(article, (weights.get(article) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([article]) => article)
    .sort((a, b) => a - b)
}

/** The words of one article that come closest to the given ones. */
function closest(
  words: string,
  given: readonly string[],
  speaker: string | null,
  at: number,
  index: QuoteIndex,
): Found[] {
  const article = index.articles[at]!
  const numbers = given.map(word => index.numberOf.get(wordKey(word)) ?? -1)
  const pieces = words
    .split(/\s*(?:…|\.\.\.|\[\.\.\.\])\s*/)
    .map(wordsOf)
    .filter(piece => piece.length > 0)
  const window = exactWindow(pieces, article, index) ?? likeliest(numbers, article)
  if (!window) return []
  const sentences = roughSentences(article.text)
  const span = { start: article.starts[window.from]!, end: endOf(article, window.to) }
  const exact = window.exact
  const statement = statementAt(textOf(article.text, span), article)
  const around = sentences.filter(sentence => sentence.start < span.end && span.start < sentence.end)
  const shown = exact ? span : { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end }
  const text = textOf(article.text, shown)
  const likeness = exact ? 1 : orderedShare(given, wordsOf(text))
  const verdict = exact
    ? pieces.length > 1
      ? 'truncated'
      : 'verbatim'
    : likeness >= ALTERED
      ? 'altered'
      : contentShared(words, text) >= PARAPHRASE
        ? 'paraphrase'
        : null
  if (verdict === null) return []
  const whole = statement
    ? boundsOf(statement, article, shown)
    : around[0]
      ? { start: around[0].start, end: around.at(-1)!.end }
      : shown
  const cut = exact ? cutOf(shown, whole, article.text, pieces.length) : null
  const isSpeaker = speaker === null || statement?.speaker == null || isNamed(statement.speaker, speaker)
  const first = sentences.findIndex(sentence => sentence.end > shown.start)
  const last = sentences.findLastIndex(sentence => sentence.start < shown.end)
  const sentenceAt = (number: number): string | null =>
    sentences[number] ? textOf(article.text, sentences[number]) : null
  return [
    {
      article: article.id,
      entry: statement?.entry ?? null,
      publisher: article.publisher,
      createdOn: article.createdOn,
      speaker: statement?.speaker ?? null,
      words: text,
      before: sentenceAt(first - 1),
      after: sentenceAt(last + 1),
      verdict: !isSpeaker ? 'another-speaker' : verdict === 'verbatim' && cut ? 'truncated' : verdict,
      likeness,
      cut,
      isSpeaker,
    },
  ]
}

const endOf = (article: IndexedArticle, word: number): number => {
  const start = article.starts[word]!
  return start + (wordsOf(article.text.slice(start, start + 80))[0]?.length ?? 0)
}

interface Window {
  readonly from: number
  /** Index of its last word. */
  readonly to: number
  readonly exact: boolean
}

/** Words between two pieces that were parted by an ellipsis. */
const MOST_LEFT_OUT = 120

/** Every piece in order, word for word. */
function exactWindow(
  pieces: readonly (readonly string[])[],
  { words }: IndexedArticle,
  { numberOf }: QuoteIndex,
): Window | null {
  const numbered = pieces.map(piece => piece.map(word => numberOf.get(wordKey(word)) ?? -1))
  const first = numbered[0]
  if (!first) return null
  for (let from = words.indexOf(first[0]!); from >= 0; from = words.indexOf(first[0]!, from + 1)) {
    let end = from
    const fits = numbered.every((piece, at) => {
      const last = at === 0 ? from : Math.min(end + MOST_LEFT_OUT, words.length - piece.length)
      for (let start = end; start <= last; start++) {
        if (!piece.every((word, offset) => words[start + offset] === word)) continue
        end = start + piece.length
        return true
      }
      return false
    })
    if (fits) return { from, to: end - 1, exact: true }
  }
  return null
}

/** The stretch of about the same length that holds most of the given words. */
function likeliest(numbers: readonly number[], { words }: IndexedArticle): Window | null {
  const wanted = new Set(numbers)
  wanted.delete(-1)
  const length = Math.min(Math.ceil(numbers.length * 1.3) + 2, words.length)
  const inside = new Map<number, number>()
  let [best, most] = [-1, 0]
  let distinct = 0
  for (let end = 0; end < words.length; end++) {
    const entering = words[end]!
    if (wanted.has(entering)) {
      const count = inside.get(entering) ?? 0
      inside.set(entering, count + 1)
      if (count === 0) distinct++
    }
    const leaving = end - length >= 0 ? words[end - length]! : -1
    if (wanted.has(leaving)) {
      const count = inside.get(leaving)! - 1
      inside.set(leaving, count)
      if (count === 0) distinct--
    }
    if (distinct > most) [best, most] = [end, distinct]
  }
  if (most < Math.max(FEWEST_WORDS, 0.4 * wanted.size)) return null
  // Tighten to the first and last wanted word.
  let from = Math.max(0, best - length + 1)
  while (from < best && !wanted.has(words[from]!)) from++
  return { from, to: best, exact: false }
}

/** Share of the given words that stand in the found ones in the same order; how much is added counts a little. */
function orderedShare(given: readonly string[], found: readonly string[]): number {
  const same = wordDifference(given, found, wordKey)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { words }) => sum + words.length, 0)
  return same / given.length
}

/** The shortest statement whose words hold, or nearly hold, the found ones. */
function statementAt(found: string, { statements }: IndexedArticle): IndexedStatement | null {
  const key = wordsOf(found).map(wordKey).join(' ')
  const holds = statements.filter(({ content }) =>
    ` ${wordsOf(content).map(wordKey).join(' ')} `.includes(` ${key} `),
  )
  const near =
    holds.length > 0 ? holds : statements.filter(({ content }) => contentShared(found, content) >= 0.75)
  return near.reduce<IndexedStatement | null>(
    (best, each) => (best && best.content.length <= each.content.length ? best : each),
    null,
  )
}

/** Where a statement's words stand in the text, when they stand there in one piece around the found ones. */
function boundsOf({ content }: IndexedStatement, { text }: IndexedArticle, around: Span): Span {
  const from = Math.max(0, around.end - content.length)
  const at = text.indexOf(content, from)
  return at >= 0 && at <= around.start && at + content.length >= around.end
    ? { start: at, end: at + content.length }
    : around
}

function cutOf(shown: Span, whole: Span, text: string, pieces: number): QuoteCheck['cut'] {
  const clean = (from: number, to: number): string | null => {
    const words = text.slice(from, to).replace(/^[\s"“”‘’'.,;:!?]+|[\s"“”‘’'.,;:!?]+$/g, '')
    // A sign such as "%" belongs to the word before it: only words can be left out.
    return /[\p{L}\p{N}]/u.test(words) ? words : null
  }
  const [before, after] = [clean(whole.start, shown.start), clean(shown.end, whole.end)]
  return before === null && after === null && pieces === 1 ? null : { before, after }
}

/** The same person for a reader: every word of the given name, in any usual spelling. */
function isNamed(party: Party, name: string): boolean {
  const spelt = (text: string): string[] =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .map(word => word.replace(/[iy]+/g, 'i').replace(/(.)\1+/g, '$1'))
  const known = new Set([...spelt(party.name), ...spelt(party.key.replace(/^\w+:/, ''))])
  return spelt(name).every(word => known.has(word))
}

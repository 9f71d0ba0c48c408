/**
 * Near and contained copies: synthetic wire edits of real articles, made here from a fixed seed.
 *
 *   npx tsx bench/stories/copies.ts
 *
 * Recall: of the edits, those found to copy their own original. False merges: of the originals, those taken
 * for a copy of another one (several of them report the same event in other words).
 */
import { existsSync, readFileSync } from 'node:fs'
import { copyIndex, fingerprint } from '../../src/stories/copies.ts'
import { textOf } from '../../src/model/span.ts'
import { roughSentences } from '../../src/stories/sentences.ts'

const PATH = '../shared/data/stories/clusters.wikinews_medium.jsonl'
if (!existsSync(PATH)) {
  console.log(`No ${PATH}: nothing to measure on.`)
  process.exit(0)
}
const texts = readFileSync(PATH, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { text: string }).text)
  .filter(text => text.split(/\s+/).length >= 80)

/** A linear congruential generator: the same edits on every run. */
let state = 20250512
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!

const sentencesOf = (text: string): string[] => roughSentences(text).map(span => textOf(text, span))
const FILLER = [
  'The report could not be independently confirmed by this newspaper before the evening edition closed.',
  'Readers can find our earlier coverage of the matter on the page for world affairs in this edition.',
  'Markets were little changed on the news, dealers said, as most had gone home for the long weekend.',
]
const words = (text: string, share: number): string =>
  text.replace(/\p{L}{4,}/gu, word =>
    random() < share ? pick(['leaders', 'however', 'around', 'sources', 'officials', 'reported']) : word,
  )

const EDITS: Record<string, (text: string) => string> = {
  'cut at the end': text => {
    const all = sentencesOf(text)
    return all.slice(0, Math.max(4, Math.ceil(all.length * (0.5 + 0.4 * random())))).join(' ')
  },
  'dateline and credit added': text =>
    `GENEVA (Wire) — ${text}\n\n(Reporting by the desk; editing by the night editor)`,
  'two words in a hundred changed': text => words(text, 0.02),
  'six words in a hundred changed': text => words(text, 0.06),
  'sentences added': text => {
    const all = sentencesOf(text)
    for (const line of FILLER) all.splice(Math.floor(random() * all.length), 0, line)
    return all.join(' ')
  },
  'sentences moved': text => {
    const all = sentencesOf(text)
    for (let i = 0; i < 3; i++)
      all.splice(Math.floor(random() * all.length), 0, ...all.splice(Math.floor(random() * all.length), 1))
    return all.join(' ')
  },
  'marks and capitals changed': text =>
    text.replaceAll('"', '“').replaceAll("'", '’').replaceAll('--', '—').toUpperCase(),
  'inside a longer page': text => `${sentencesOf(pick(texts)).slice(0, 4).join(' ')} ${text}`,
}

const started = performance.now()
const index = copyIndex()
let falseMerges = 0
texts.forEach((text, at) => {
  const found = index.add(fingerprint(text))
  if (found !== null && texts[found] !== text) {
    falseMerges++
    console.log(`  false: article ${at} for a copy of ${found}`)
  }
})
let [edits, hits] = [0, 0]
for (const [name, edit] of Object.entries(EDITS)) {
  let [own, wrong] = [0, 0]
  texts.forEach((text, at) => {
    const found = index.add(fingerprint(edit(text)))
    if (found !== null && texts[found] === texts[at]) own++
    else if (found !== null) wrong++
  })
  edits += texts.length
  hits += own
  console.log(
    `${name.padEnd(32)} recall ${((100 * own) / texts.length).toFixed(1)}%  of another ${((100 * wrong) / texts.length).toFixed(1)}%`,
  )
}
const seconds = (performance.now() - started) / 1000
console.log(`all ${edits} edits of ${texts.length} articles: recall ${((100 * hits) / edits).toFixed(2)}%`)
console.log(
  `false merges among originals: ${falseMerges} of ${texts.length} (${((100 * falseMerges) / texts.length).toFixed(2)}%)`,
)
console.log(
  `${Math.round((edits + texts.length) / seconds)} documents a second, fingerprints and edits included`,
)

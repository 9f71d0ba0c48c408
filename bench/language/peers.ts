/**
 * Ours beside wink-nlp and compromise, one run, raw text of the development sets:
 * `npm install --prefix bench/language && npx tsx bench/language/peers.ts [DATA]`.
 * A token counts when its span is exact, a tag when the universal tag on that span is right too (F1).
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadWeights } from '../../src/learn/files.ts'
import { type GoldText, readTreebank, textsOf } from '../../src/learn/train/treebank.ts'
import { analyse } from '../../src/pipeline.ts'
import { textModelOf, textStages } from '../../src/text/stages.ts'
import { f1 } from './segmentation.ts'

interface Tagged {
  readonly start: number
  readonly end: number
  readonly upos: string
}
type Tag = (text: string) => readonly Tagged[]

const [, , data = '../shared/data'] = process.argv
if (!existsSync(`${data}/language`)) {
  console.error(`No treebanks in ${data}/language: nothing measured. Give the folder as first argument.`)
  process.exit(1)
}
const require = createRequire(import.meta.url)

/** Null, with a word on the screen, when the peer is not installed. */
function peer(name: string, make: () => Tag): Tag | null {
  try {
    return make()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    console.log(`${name}: not installed (npm install --prefix bench/language), left out`)
    return null
  }
}

const ours: Tag = (() => {
  const stages = textStages(
    textModelOf({
      language: loadWeights('models/language.bin'),
      clusters: loadWeights('models/clusters.bin'),
    }),
  )
  return text => {
    const { doc } = analyse({ text, createdOn: null, headlineEnd: 0, publisher: null }, stages)
    return doc.tokens.map(({ start, end }, i) => ({ start, end, upos: doc.words[i]!.upos }))
  }
})()

const wink = peer('wink-nlp', () => {
  const winkNlp = require('wink-nlp') as (model: unknown, pipes: string[]) => WinkNlp
  const nlp = winkNlp(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const { its } = nlp
  return text => {
    const tokens = nlp.readDoc(text).tokens()
    const values = tokens.out(its.value)
    const spaces = tokens.out(its.precedingSpaces)
    const tags = tokens.out(its.pos)
    let at = 0
    return values.map((value, i) => {
      const start = at + spaces[i]!.length
      at = start + value.length
      return { start, end: at, upos: tags[i]! }
    })
  }
})

interface WinkNlp {
  readonly its: { readonly value: unknown; readonly precedingSpaces: unknown; readonly pos: unknown }
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } }
}

/** Its tags, the first that fits. */
const COMPROMISE: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
]

const compromise = peer('compromise', () => {
  const nlp = require('compromise') as (text: string) => {
    json(options: unknown): { terms: { text: string; pre: string; post: string; tags: string[] }[] }[]
  }
  return text => {
    let at = 0
    return nlp(text)
      .json({ terms: true })
      .flatMap(({ terms }) => terms)
      .map(({ text: form, pre, post, tags }) => {
        const start = at + pre.length
        at = start + form.length + post.length
        const upos = COMPROMISE.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'
        return { start, end: start + form.length, upos }
      })
  }
})

for (const name of ['ewt.dev', 'gum-clean.dev'] as const) {
  const treebank = readTreebank(data, name)
  const texts = textsOf(treebank)
  const tags = treebank.map(({ words }) => words.map(({ upos }) => upos)).flat()
  console.log(name)
  const rows: Record<string, object> = {}
  for (const [peerName, tag] of Object.entries({ demarche: ours, 'wink-nlp': wink, compromise })) {
    if (tag !== null) rows[peerName] = measure(texts, tags, tag)
  }
  console.table(rows)
}

function measure(texts: readonly GoldText[], tags: readonly string[], tag: Tag): object {
  for (const { text } of texts.slice(0, 20)) tag(text)
  let [at, gold, found, spans, right, spent] = [0, 0, 0, 0, 0, 0]
  for (const { text, words } of texts) {
    const began = process.cpuUsage()
    const tagged = tag(text)
    const used = process.cpuUsage(began)
    spent += used.user + used.system
    const golden = new Map(words.map(({ start, end }) => [`${start}-${end}`, tags[at++]!]))
    gold += words.length
    found += tagged.length
    for (const { start, end, upos } of tagged) {
      const wanted = golden.get(`${start}-${end}`)
      if (wanted === undefined) continue
      spans++
      if (wanted === upos) right++
    }
  }
  return {
    'token F1': f1(spans, found, gold),
    'UPOS F1 on raw text': f1(right, found, gold),
    'UPOS of exact tokens': Math.round((10_000 * right) / spans) / 100,
    'tokens per CPU-second': Math.round(gold / (spent / 1e6)),
  }
}

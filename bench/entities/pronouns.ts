/**
 * he/she → person on GUM, gold tokens, trees and names. `npx tsx bench/entities/pronouns.ts [news|other|prose|GENRE] [--errors] [--parties]`
 * The rules are written on the other genres; news is measured.
 */
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { CURATED } from '../../src/entities/data/index.ts'
import { entitiesStage } from '../../src/entities/entities.ts'
import { readGum } from './gum.ts'

const THINGS = process.argv.includes('--parties')
const FORMS = THINGS
  ? /^(?:it|its|itself|they|them|their|theirs|themselves)$/i
  : /^(?:he|she|him|her|his|hers|himself|herself)$/i
const which = process.argv[2] ?? 'news'
const showErrors = process.argv.includes('--errors')
const knowledge = loadKnowledge(CURATED)
const folder = '../shared/data/language'
const documents = readGum(
  [`${folder}/gum-clean.train.conllu.gz`, `${folder}/gum-clean.dev.conllu.gz`],
  knowledge,
).filter(({ genre }) =>
  which === 'other'
    ? genre !== 'news'
    : which === 'prose'
      ? /^(?:academic|bio|interview|speech|textbook|voyage)$/.test(genre)
      : genre === which,
)
const stage = entitiesStage(knowledge)
const tally = { pronouns: 0, resolved: 0, right: 0, named: 0, namedResolved: 0, namedRight: 0 }
for (const { name, doc, gold, goldAt } of documents) {
  const { mentions } = stage.run(doc)
  // What an entity is in gold terms: the group that most of its names and nouns stand in.
  const groups = new Map<string, Map<string, number>>()
  for (const { entity, kind, head } of mentions) {
    const group = goldAt.get(head)?.group
    if (entity === null || kind === 'pronoun' || group === undefined) continue
    const counts = groups.get(entity) ?? new Map<string, number>()
    counts.set(group, (counts.get(group) ?? 0) + 1)
    groups.set(entity, counts)
  }
  const groupOf = (entity: string): string | undefined =>
    [...(groups.get(entity) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  const namedFrom = new Map<string, number>()
  for (const { firstToken, endToken, type } of doc.names) {
    if (type !== 'PERSON') continue
    for (const mention of gold) {
      if (mention.head >= firstToken && mention.head < endToken && !namedFrom.has(mention.group)) {
        namedFrom.set(mention.group, firstToken)
      }
    }
  }
  const at = new Map(
    mentions.filter(({ kind }) => kind === 'pronoun').map(mention => [mention.head, mention]),
  )
  doc.tokens.forEach(({ start, end, sentence }, token) => {
    const form = doc.text.slice(start, end)
    const mention = goldAt.get(token)
    if (!FORMS.test(form) || doc.words[token]!.upos !== 'PRON' || !mention) return
    const found = at.get(token)?.entity ?? null
    const right = found !== null && groupOf(found) === mention.group
    const named = (namedFrom.get(mention.group) ?? Infinity) < token
    tally.pronouns++
    if (found !== null) tally.resolved++
    if (right) tally.right++
    if (named) {
      tally.named++
      if (found !== null) tally.namedResolved++
      if (right) tally.namedRight++
    }
    if (showErrors && !right && !(THINGS && found === null)) {
      const goldWords = gold.find(({ group, head }) => group === mention.group && head !== token)
      const words = goldWords
        ? doc.text.slice(doc.tokens[goldWords.first]!.start, doc.tokens[goldWords.end - 1]!.end)
        : '?'
      const other = mentions.find(({ entity, kind }) => entity === found && kind !== 'pronoun')
      const guess = found === null ? `(${at.get(token)?.rule})` : doc.text.slice(other!.start, other!.end)
      const { firstToken } = doc.sentences[sentence]!
      const before = doc.text.slice(doc.tokens[firstToken]!.start, start)
      console.log(
        `${name} [${form}] ${named ? 'named' : 'unnamed'} gold: ${words.slice(0, 50)} | found: ${guess.slice(0, 50)}\n    ${before.slice(-160)}[${form}]${doc.text.slice(end, end + 60).replaceAll('\n', ' ')}`,
      )
    }
  })
}
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
console.log(
  `${which}: ${documents.length} documents; ${THINGS ? 'it/they' : 'he/she'} ${tally.pronouns}: right ${percent(tally.right, tally.pronouns)}, ` +
    `precision of the resolved ${percent(tally.right, tally.resolved)} (${tally.resolved}); ` +
    `whose person is named before ${tally.named}: right ${percent(tally.namedRight, tally.named)}, precision ${percent(tally.namedRight, tally.namedResolved)}`,
)

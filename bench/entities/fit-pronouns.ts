/**
 * Fits the weights of `src/entities/pronoun-weights.ts` on GUM's written genres other than news and prints them.
 * `npx tsx bench/entities/fit-pronouns.ts`
 */
import { CURATED } from '../../src/entities/data/index.ts'
import { entitiesStage } from '../../src/entities/entities.ts'
import { loadKnowledge } from '../../src/entities/knowledge.ts'
import { EVIDENCE, type Evidence, evidenceFor } from '../../src/entities/pronoun-evidence.ts'
import { NOBODY, PERSON_WEIGHTS } from '../../src/entities/pronoun-weights.ts'
import { FITS } from '../../src/entities/pronouns.ts'
import { type GumDocument, readGum } from './gum.ts'

/** Talk has nobody's names in it; news is what is measured. */
const PROSE = new Set(['academic', 'bio', 'interview', 'speech', 'textbook', 'voyage'])
const STEPS = 1500
const RATE = 0.5
/** How hard a weight is held to its first guess. */
const HOLD = 0.003

interface Case {
  readonly candidates: readonly Evidence[]
  /** Index into `candidates`; -1 when none is right. */
  readonly gold: number
}

const knowledge = loadKnowledge(CURATED)
const folder = '../shared/data/language'
const documents = readGum(
  [`${folder}/gum-clean.train.conllu.gz`, `${folder}/gum-clean.dev.conllu.gz`],
  knowledge,
).filter(({ genre }) => PROSE.has(genre))
const first = [...EVIDENCE.map(name => PERSON_WEIGHTS[name]), NOBODY]

const cases = documents.flatMap(casesOf)
const weights = fitted(cases, first)
for (const [name, own] of [
  ['first', first],
  ['fitted', weights],
] as const) {
  console.log(
    `${name}: best is right for ${right(cases, own)} of ${cases.length} pronouns, loss ${loss(cases, own).toFixed(4)}`,
  )
}
EVIDENCE.forEach((name, i) => console.log(`  ${name}: ${weights[i]!.toFixed(2)},`))
console.log(`NOBODY = ${weights.at(-1)!.toFixed(2)}`)

/** The gold group of every entity, by key: that of most of its names and nouns. */
function groupsOf({ doc, goldAt }: GumDocument): ReadonlyMap<string, string> {
  const { entities, mentions } = entitiesStage(knowledge).run(doc)
  const keys = new Map(entities.map(({ id, key }) => [id, key]))
  const groups = new Map<string, Map<string, number>>()
  for (const { entity, kind, head } of mentions) {
    const group = goldAt.get(head)?.group
    if (entity === null || kind === 'pronoun' || group === undefined) continue
    const key = keys.get(entity)!
    const counts = groups.get(key) ?? new Map<string, number>()
    counts.set(group, (counts.get(group) ?? 0) + 1)
    groups.set(key, counts)
  }
  return new Map([...groups].map(([key, counts]) => [key, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]))
}

/** Runs the stage with the right answers, so that later pronouns see what earlier ones should have got. */
function casesOf(document: GumDocument): Case[] {
  const groups = groupsOf(document)
  const cases: Case[] = []
  entitiesStage(knowledge, (context, kind) => {
    if (kind === 'it' || kind === 'they') return { entity: null, candidates: [], rule: kind }
    const evidence = evidenceFor(context, FITS[kind])
    const gold = document.goldAt.get(context.at)
    const characters = [...evidence.keys()]
    const right = characters.findIndex(({ key }) => groups.get(key) === gold?.group)
    if (gold && evidence.size > 0) cases.push({ candidates: [...evidence.values()], gold: right })
    return { entity: characters[right] ?? null, candidates: [], rule: kind }
  }).run(document.doc)
  return cases
}

function fitted(cases: readonly Case[], from: readonly number[]): number[] {
  const own = [...from]
  for (let step = 0; step < STEPS; step++) {
    const slope = own.map((weight, i) => HOLD * (weight - first[i]!))
    for (const { candidates, gold } of cases) {
      const shares = sharesOf(candidates, own)
      candidates.forEach((evidence, c) => {
        const error = (shares[c]! - (c === gold ? 1 : 0)) / cases.length
        for (let i = 0; i < evidence.length; i++) slope[i]! += error * evidence[i]!
      })
      slope[own.length - 1]! += (shares.at(-1)! - (gold < 0 ? 1 : 0)) / cases.length
    }
    for (let i = 0; i < own.length; i++) own[i]! -= RATE * slope[i]!
  }
  return own
}

/** One share a candidate, and the last for nobody. */
function sharesOf(candidates: readonly Evidence[], own: readonly number[]): number[] {
  const scores = candidates.map(evidence => evidence.reduce((sum, value, i) => sum + value * own[i]!, 0))
  scores.push(own.at(-1)!)
  const most = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  return scores.map(score => Math.exp(score - most) / total)
}

function loss(cases: readonly Case[], own: readonly number[]): number {
  return (
    cases.reduce((sum, { candidates, gold }) => sum - Math.log(sharesOf(candidates, own).at(gold)!), 0) /
    cases.length
  )
}

function right(cases: readonly Case[], own: readonly number[]): number {
  return cases.filter(({ candidates, gold }) => {
    const shares = sharesOf(candidates, own).slice(0, -1)
    return shares.indexOf(Math.max(...shares)) === gold
  }).length
}

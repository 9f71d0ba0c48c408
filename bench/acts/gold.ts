// Scores the acts on our own sentences: npx tsx bench/acts/gold.ts [dev|aside] [--errors] [--baseline]
import type { Act } from '../../src/model/act.ts'
import type { Document } from '../../src/model/document.ts'
import { dictionaryActs } from './baseline.ts'
import { GOLD_DAY, type GoldAct, type GoldSentence, readCorpus } from './corpus.ts'
import { openReader } from './reader.ts'

const [which = 'dev'] = process.argv.slice(2).filter(each => !each.startsWith('--'))
const showErrors = process.argv.includes('--errors')
const baseline = process.argv.includes('--baseline')
const reader = openReader()
const corpus = readCorpus().filter(({ aside }) => (which === 'aside' ? aside : which === 'all' || !aside))

const tally = {
  gold: 0,
  said: 0,
  type: 0,
  parties: 0,
  actor: 0,
  recipient: 0,
  factuality: 0,
  issue: 0,
  conditions: 0,
  condition: 0,
  hinges: 0,
  hinge: 0,
  deadlines: 0,
  deadline: 0,
  deadlineSaid: 0,
  conditionSaid: 0,
  unresolved: 0,
}
const none = { sentences: 0, withAct: 0 }

for (const sentence of corpus) {
  const doc = reader.read(sentence.text, GOLD_DAY, /[.?!"”]$/.test(sentence.text) ? 0 : sentence.text.length)
  const acts = baseline ? dictionaryActs(doc) : doc.acts
  if (sentence.acts.length === 0) {
    none.sentences++
    if (acts.length > 0) {
      none.withAct++
      if (showErrors)
        console.log(
          `FALSE ${sentence.id} ${sentence.text}\n    ${acts.map(act => shown(doc, act)).join('\n    ')}`,
        )
    }
    tally.said += acts.length
    continue
  }
  score(sentence, doc, acts)
}

function score(sentence: GoldSentence, doc: Document, acts: readonly Act[]): void {
  const free = new Set(acts)
  const pairs: [GoldAct, Act | null][] = []
  for (const gold of sentence.acts) {
    const same = [...free].filter(act => act.type === gold.type)
    const best = same.find(act => partiesRight(doc, sentence.text, gold, act)) ?? same[0] ?? null
    if (best) free.delete(best)
    pairs.push([gold, best])
  }
  tally.gold += sentence.acts.length
  tally.said += acts.length
  let wrong = free.size > 0
  for (const [gold, act] of pairs) {
    if (gold.condition) tally.conditions++
    if (gold.deadline) tally.deadlines++
    if (!act) {
      wrong = true
      continue
    }
    tally.type++
    const [actor, recipient] = [
      sideRight(doc, sentence.text, gold.actor, act.actor),
      sideRight(doc, sentence.text, gold.recipient, act.recipient),
    ]
    if (actor) tally.actor++
    if (recipient) tally.recipient++
    if (actor && recipient) tally.parties++
    else wrong = true
    if (act.factuality === gold.factuality) tally.factuality++
    else wrong = true
    if (act.issue === gold.issue) tally.issue++
    else if (showErrors) console.log(`ISSUE ${sentence.id} ${act.issue} for ${gold.issue}: ${sentence.text}`)
    const condition =
      gold.condition && act.conditions.find(each => sameWords(each.text, gold.condition!.text))
    if (condition && condition.polarity === gold.condition?.polarity) tally.condition++
    else if (gold.condition) wrong = true
    if (condition && gold.condition?.hinge) {
      tally.hinges++
      if (condition.hinge === gold.condition.hinge) tally.hinge++
      else wrong = true
    }
    tally.conditionSaid += act.conditions.length
    const timex = act.deadline?.timex && doc.timexes.find(({ id }) => id === act.deadline!.timex)
    if (act.deadline) tally.deadlineSaid++
    if (gold.deadline && timex && doc.text.slice(timex.start, timex.end).includes(gold.deadline))
      tally.deadline++
    else if (gold.deadline) wrong = true
  }
  if (wrong && showErrors) {
    console.log(`${sentence.id} ${sentence.text}`)
    for (const [gold, act] of pairs) {
      console.log(
        `    want ${gold.type} [${gold.actor.join('; ')}] → [${gold.recipient.join('; ')}] ${gold.factuality} ${gold.condition ? `{${gold.condition.hinge ?? ''}/${gold.condition.polarity}: ${gold.condition.text}}` : ''} ${gold.deadline ?? ''}`,
      )
      console.log(`    got  ${act ? shown(doc, act) : '–'}`)
    }
    for (const act of free) console.log(`    more ${shown(doc, act)}`)
  }
}

/** The whole clause: a word at either end may differ, a half of it may not be missing. */
function sameWords(said: string, gold: string): boolean {
  if (said.includes(gold)) return said.length <= gold.length * 1.5
  return gold.includes(said) && said.length >= gold.length * 0.8
}

function shown(doc: Document, act: Act): string {
  const names = (ids: readonly string[]): string =>
    ids.map(id => doc.entities.find(each => each.id === id)!.name).join('; ')
  return `${act.type} [${names(act.actor)}] → [${names(act.recipient)}] ${act.factuality} ${act.conditions.map(each => `{${each.hinge}/${each.polarity}: ${each.text}}`).join('')} ${act.deadline?.value ?? ''} (${act.rule})`
}

function partiesRight(doc: Document, text: string, gold: GoldAct, act: Act): boolean {
  return sideRight(doc, text, gold.actor, act.actor) && sideRight(doc, text, gold.recipient, act.recipient)
}

/** The entities that the words mean are the act's, no more and no fewer. */
function sideRight(doc: Document, text: string, words: readonly string[], ids: readonly string[]): boolean {
  const wanted = words.map(each => entityOf(doc, text, each))
  const expanded = new Set(wanted.flatMap(id => (id === null ? ['?'] : membersOf(doc, id))))
  const said = new Set(ids.flatMap(id => membersOf(doc, id)))
  return expanded.size === said.size && [...expanded].every(id => said.has(id))
}

function membersOf(doc: Document, id: string): readonly string[] {
  const members = doc.entities.find(each => each.id === id)?.members ?? []
  return members.length > 0 ? members : [id]
}

function entityOf(doc: Document, text: string, words: string): string | null {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`"${words}" is not in "${text}"`)
  const to = from + words.length
  const inside = doc.mentions.filter(each => {
    const head = doc.tokens[each.head]!
    return head.start >= from && head.end <= to
  })
  const widest = inside.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const around = doc.mentions.filter(each => each.start <= from && each.end >= to)
  const narrowest = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  return (widest ?? narrowest)?.entity ?? null
}

const ratio = (some: number, all: number): string =>
  all === 0 ? '–' : `${(some / all).toFixed(3)} (${interval(some, all)}, n ${all})`
/** Wilson's 95% interval. */
function interval(some: number, all: number): string {
  const [p, z] = [some / all, 1.96]
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all)
  return `${(middle - half).toFixed(2)}–${(middle + half).toFixed(2)}`
}
const f1 = (right: number): string => ((2 * right) / (tally.gold + tally.said)).toFixed(3)

console.log(
  `${which}${baseline ? ' baseline' : ''}: ${corpus.length} sentences, ${tally.gold} acts, ${tally.said} said`,
)
console.log(
  `type F1 ${f1(tally.type)} (precision ${(tally.type / tally.said).toFixed(3)}, recall ${(tally.type / tally.gold).toFixed(3)})`,
)
console.log(
  `type with actor and recipient F1 ${f1(tally.parties)}; of right types: actor ${ratio(tally.actor, tally.type)}, recipient ${ratio(tally.recipient, tally.type)}`,
)
console.log(`factuality ${ratio(tally.factuality, tally.type)}; issue ${ratio(tally.issue, tally.type)}`)
console.log(
  `conditions on the right act ${ratio(tally.condition, tally.conditions)} of ${tally.conditionSaid} said; hinge ${ratio(tally.hinge, tally.hinges)}; deadlines ${ratio(tally.deadline, tally.deadlines)} of ${tally.deadlineSaid} said`,
)
console.log(`sentences without an act that got one ${ratio(none.withAct, none.sentences)}`)

/**
 * Our two stages beside chrono-node in one run: accuracy on TimeBank and AQUAINT (all documents), speed on one core.
 * `npm install --prefix bench/time`, then `npx tsx bench/time/peers.ts` from the project's root.
 */
import { weekOf } from '../../src/model/calendar.ts'
import type { Document } from '../../src/model/document.ts'
import { anchors, timexes } from '../../src/time/stages.ts'
import { type GoldDocument, halfOf, readGold } from './corpora.ts'
import { parsed } from './dates-of.ts'
import { scoreDocs } from './scorer.ts'

interface ChronoComponents {
  isCertain(part: 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute'): boolean
  get(part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number | null
}
interface Chrono {
  parse(text: string, reference: Date): { index: number; text: string; start: ChronoComponents }[]
}
interface Found {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string | null
}

const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** Chrono's components as TIMEX3, no finer than what it is certain of; its words for a week and for now are helped. */
function timex3(words: string, start: ChronoComponents): { type: string; value: string } {
  if (/^now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' }
  if (/\bweeks?$/i.test(words)) {
    const day = `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`
    return { type: 'DATE', value: weekOf(day) }
  }
  const year = String(start.get('year')).padStart(4, '0')
  const hasDay = start.isCertain('day') || start.isCertain('weekday')
  if (start.isCertain('hour')) {
    const day = `${year}-${pad(start.get('month'))}-${pad(start.get('day'))}`
    return { type: 'TIME', value: `${day}T${pad(start.get('hour'))}:${pad(start.get('minute'))}` }
  }
  if (hasDay) return { type: 'DATE', value: `${year}-${pad(start.get('month'))}-${pad(start.get('day'))}` }
  if (start.isCertain('month')) return { type: 'DATE', value: `${year}-${pad(start.get('month'))}` }
  return {
    type: 'DATE',
    value: start.isCertain('year') ? year : `${year}-${pad(start.get('month'))}-${pad(start.get('day'))}`,
  }
}

async function loadChrono(): Promise<Chrono | null> {
  const name = 'chrono-node'
  try {
    return (await import(name)) as Chrono
  } catch {
    return null
  }
}

const ours = (doc: Document): Found[] => {
  const found = timexes.run(doc)
  const { settled } = anchors.run({ ...doc, ...found, statements: [] })
  return found.timexes.map(({ start, end, type }, i) => ({ start, end, type, value: settled[i]!.value }))
}

const chrono = await loadChrono()
if (chrono === null) console.log('chrono-node is not installed: npm install --prefix bench/time')
const theirs = ({ text, dct }: GoldDocument): Found[] =>
  chrono!.parse(text, new Date(`${dct.slice(0, 10)}T12:00:00`)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    ...timex3(words, start),
  }))

const corpora = ['timebank-te3', 'aquaint-te3'].map(name => ({ name, gold: readGold(name) }))
for (const { name, gold } of corpora) {
  if (gold === null) {
    console.log(`${name}: not on this machine`)
    continue
  }
  const docs = gold.map(({ text, dct }) => parsed(text, dct.slice(0, 10)))
  for (const half of ['check', 'all'] as const) {
    const chosen = gold.filter(({ id }) => half === 'all' || halfOf(id) === half)
    const print = (who: string, find: (document: GoldDocument) => Found[]): void => {
      const score = scoreDocs(
        chosen,
        chosen.map(document => ({ id: document.id, timexes: find(document) })),
      )
      console.log(
        `${name.padEnd(13)} ${half.padEnd(5)} ${who.padEnd(12)} strict ${score.strict.f1} relaxed ${score.relaxed.f1} value ${score.valueF1}`,
      )
    }
    print('demarche', document => ours(docs[gold.indexOf(document)]!))
    if (chrono !== null) print('chrono-node', theirs)
  }
  const speed = (run: (i: number) => void): string => {
    for (let i = 0; i < gold.length; i++) run(i)
    const before = process.cpuUsage()
    const rounds = 3
    for (let round = 0; round < rounds; round++) for (let i = 0; i < gold.length; i++) run(i)
    const { user, system } = process.cpuUsage(before)
    return ((rounds * gold.length * 1e6) / (user + system)).toFixed(0)
  }
  console.log(
    `${name.padEnd(13)} speed demarche ${speed(i => void ours(docs[i]!))} articles a CPU second, stages alone`,
  )
  if (chrono !== null)
    console.log(
      `${name.padEnd(13)} speed chrono-node ${speed(i => void theirs(gold[i]!))} articles a CPU second`,
    )
}

const sample = corpora[0]!.gold?.[3]
if (sample) {
  for (const times of [1, 4, 16, 64]) {
    const doc = parsed(`${sample.text}\n\n`.repeat(times), sample.dct.slice(0, 10))
    ours(doc)
    const before = process.cpuUsage()
    ours(doc)
    const { user, system } = process.cpuUsage(before)
    console.log(
      `length ${String(doc.text.length).padStart(7)} characters: ${((user + system) / doc.text.length).toFixed(3)} µs a character`,
    )
  }
}

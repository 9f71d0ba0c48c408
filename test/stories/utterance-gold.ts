import { readFileSync } from 'node:fs'
import type { Mode } from '../../src/model/statement.ts'
import { utterancesOf } from '../../src/stories/utterances.ts'
import { applyDecisions, ofKind } from '../../src/stories/readings.ts'
import { sourcesOf } from '../../src/stories/sources.ts'
import { builder, party } from './build.ts'

export interface GoldReport {
  readonly utterance: string
  readonly speaker: string
  readonly from: string
  readonly to: string
  readonly channel: string | null
  readonly day: string
  readonly outlet: string
  readonly mode: Mode
  readonly words: string
  /** Scored, and nothing is tuned on it. */
  readonly aside: boolean
}

/** Reads corpus/utterances/reports.txt. */
export function goldReports(path = 'corpus/utterances/reports.txt'): GoldReport[] {
  const found: GoldReport[] = []
  let head: Pick<GoldReport, 'utterance' | 'speaker' | 'from' | 'to' | 'channel'> | null = null
  let count = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('- ') && head) {
      const [day, outlet, mode, words] = line.slice(2).split(' | ') as [string, string, Mode, string]
      found.push({ ...head, day, outlet, mode, words, aside: count % 3 === 0 })
    } else if (/^[a-z]+\d+ \|/.test(line)) {
      const [utterance, speaker, days, channel] = line.split('|').map(part => part.trim()) as [
        string,
        string,
        string,
        string,
      ]
      const [from, to] = days.split('..') as [string, string]
      head = { utterance, speaker, from, to, channel: channel === '' ? null : channel }
      count++
    }
  }
  return found
}

/**
 * Runs the reports as an outlet's rows would come: only some reports give the day (direct ones of that day) or
 * the channel (every second one), as in the news.
 *
 * @returns for each report the utterance it was put into
 */
export function putTogether(reports: readonly GoldReport[]): string[] {
  const made = builder()
  const articles = new Map<string, ReturnType<typeof made.article>>()
  const entries = reports.map((report, at) => {
    const key = `${report.outlet} ${report.day}`
    const article = articles.get(key) ?? made.article({ createdOn: report.day, publisher: report.outlet })
    articles.set(key, article)
    const stated = at % 2 === 0
    return made.statement(article, {
      speaker: party(`person:${report.speaker.toLowerCase().replaceAll(' ', '-')}`, report.speaker),
      content: report.words,
      mode: report.mode,
      channel: stated ? report.channel : null,
      uttered: stated
        ? { from: report.from, to: report.to, basis: 'stated', rule: 'test', why: '' }
        : { from: null, to: report.day, basis: 'assumed', rule: 'test', why: '' },
    })
  })
  const rows = made.rows('2099-01-01')
  const utterances = utterancesOf(ofKind(applyDecisions(rows.entries), 'statement'), sourcesOf(rows.articles))
  const home = new Map(
    utterances.flatMap(({ id, reports: own }) => own.map(entry => [entry.id, id] as const)),
  )
  return entries.map(({ id }) => home.get(id)!)
}

export interface Score {
  readonly reports: number
  readonly precision: number
  readonly recall: number
  readonly f: number
  /** Of the pairs that were put together, those that do not belong together. */
  readonly falseMerges: number
  readonly pairs: number
}

export function scoreOf(gold: readonly string[], found: readonly string[]): Score {
  let [precision, recall, together, wrong] = [0, 0, 0, 0]
  gold.forEach((own, a) => {
    const both = gold.filter((other, b) => other === own && found[b] === found[a]).length
    precision += both / found.filter(other => other === found[a]).length / gold.length
    recall += both / gold.filter(other => other === own).length / gold.length
    for (let b = 0; b < a; b++) {
      if (found[a] !== found[b]) continue
      together++
      if (gold[b] !== own) wrong++
    }
  })
  return {
    reports: gold.length,
    precision,
    recall,
    f: (2 * precision * recall) / (precision + recall || 1),
    falseMerges: together === 0 ? 0 : wrong / together,
    pairs: together,
  }
}

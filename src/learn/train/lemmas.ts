import { type LemmaData, Lemmatiser, LONGEST_SUFFIX } from '../../text/lemmatiser.ts'
import type { Vocabulary } from '../../text/vocabulary.ts'
import type { GoldSentence } from './treebank.ts'

/** A rule must hold for this many forms, else the shorter suffix decides. */
const LEAST_FORMS = 2

/** Learns suffix rules, drops those that a shorter suffix already gives, then lists what the rules get wrong. */
export function trainLemmas(treebank: readonly GoldSentence[], vocabulary: Vocabulary): LemmaData {
  const seen = new Map<string, Map<string, number>>()
  const votes = new Map<string, Map<string, number>>()
  for (const { words } of treebank) {
    for (const { form, lemma, xpos } of words) {
      const lower = form.toLowerCase().replaceAll('’', "'")
      count(seen, `${lower}|${xpos}`, lemma)
    }
  }
  for (const [key, lemmas] of seen) {
    const bar = key.lastIndexOf('|')
    const [form, xpos] = [key.slice(0, bar), key.slice(bar + 1)]
    const lemma = most(lemmas).toLowerCase()
    let same = 0
    while (same < form.length && form[same] === lemma[same]) same++
    if (same < Math.min(2, form.length)) continue
    const rule = `${form.length - same}+${lemma.slice(same)}`
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, form.length); length++) {
      count(votes, `${xpos}|${form.slice(form.length - length)}`, rule)
    }
  }
  const rules: Record<string, string> = {}
  for (const key of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const of = votes.get(key)!
    const rule = most(of)
    if (of.get(rule)! < LEAST_FORMS) continue
    if (inherited(rules, key) !== rule) rules[key] = rule
  }
  const lemmatiser = new Lemmatiser({ exceptions: {}, rules }, vocabulary)
  const exceptions: Record<string, string> = {}
  for (const key of [...seen.keys()].sort()) {
    const bar = key.lastIndexOf('|')
    const [form, xpos] = [key.slice(0, bar), key.slice(bar + 1)]
    const lemma = most(seen.get(key)!)
    const name = xpos.startsWith('NNP')
    if (form.length > 40) continue
    const made = lemmatiser.lemma(form, name ? 'PROPN' : 'X', xpos)
    if (name ? made.toLowerCase() !== lemma.toLowerCase() : made !== lemma) exceptions[key] = lemma
  }
  return { exceptions, rules }
}

function inherited(rules: Readonly<Record<string, string>>, key: string): string | undefined {
  const bar = key.indexOf('|')
  for (let from = bar + 2; from <= key.length; from++) {
    const rule = rules[`${key.slice(0, bar + 1)}${key.slice(from)}`]
    if (rule !== undefined) return rule
  }
  return undefined
}

function count(table: Map<string, Map<string, number>>, key: string, value: string): void {
  let of = table.get(key)
  if (of === undefined) {
    of = new Map()
    table.set(key, of)
  }
  of.set(value, (of.get(value) ?? 0) + 1)
}

/** The commonest; of equals the first in order, so that the same data gives the same file. */
const most = (of: ReadonlyMap<string, number>): string =>
  [...of].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]

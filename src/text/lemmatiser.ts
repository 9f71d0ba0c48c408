import { baseForms } from './base-forms.ts'
import { irregularBase } from './irregular-verbs.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Lemmas by an exception list and by suffix rules, both learned. A rule is `cut+add`: how many characters to drop
 * and what to put in their place.
 */
export interface LemmaData {
  /** `form|xpos` in lower case to lemma, where no rule gives it. */
  readonly exceptions: Readonly<Record<string, string>>
  /** `xpos|suffix` to rule; the longest suffix decides. */
  readonly rules: Readonly<Record<string, string>>
}

/** Suffixes are looked up at most this long. */
export const LONGEST_SUFFIX = 6

const INFLECTED: ReadonlySet<string> = new Set([
  'VBD',
  'VBN',
  'VBG',
  'VBZ',
  'NNS',
  'JJR',
  'JJS',
  'RBR',
  'RBS',
])
/** Longer ones are no words. */
const LONGEST_FORM = 64
const MOST_KEPT = 20_000
const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN'])

export class Lemmatiser {
  readonly #exceptions: Map<string, string>
  readonly #rules: Map<string, { readonly cut: number; readonly add: string }>
  readonly #vocabulary: Vocabulary
  /** Lemmas given before, by tag and form. */
  readonly #kept = new Map<string, Map<string, string>>()

  constructor({ exceptions, rules }: LemmaData, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#exceptions = new Map(Object.entries(exceptions))
    this.#rules = new Map(
      Object.entries(rules).map(([key, rule]) => {
        const plus = rule.indexOf('+')
        return [key, { cut: Number(rule.slice(0, plus)), add: rule.slice(plus + 1) }]
      }),
    )
  }

  /** Names keep their case; every other lemma is in lower case, but for *I*. */
  lemma(form: string, upos: string, xpos: string): string {
    return this.of(upos, xpos)(form)
  }

  /** The lemmas of one tag, so that it need not be looked up for every word. */
  of(upos: string, xpos: string): (form: string) => string {
    const key = `${upos} ${xpos}`
    const kept = this.#kept.get(key) ?? new Map<string, string>()
    this.#kept.set(key, kept)
    return form => {
      const found = kept.get(form)
      if (found !== undefined) return found
      if (form.length > LONGEST_FORM) return form
      if (kept.size > MOST_KEPT) kept.clear()
      const made = this.#make(form, upos, xpos)
      kept.set(form, made)
      return made
    }
  }

  #make(form: string, upos: string, xpos: string): string {
    const lower = form.toLowerCase().replaceAll('’', "'")
    const exception = this.#exceptions.get(`${lower}|${xpos}`)
    if (upos === 'PROPN') {
      if (exception === undefined) return xpos === 'NNPS' ? this.#byRule(form, lower, xpos) : form
      return lower.startsWith(exception.toLowerCase()) ? form.slice(0, exception.length) : exception
    }
    if (exception !== undefined) return exception
    const irregular = PAST.has(xpos) ? irregularBase(lower) : undefined
    return irregular ?? this.#known(lower, xpos, this.#byRule(lower, lower, xpos))
  }

  /** What the rule made, unless the spelling allows a word that is better known. */
  #known(form: string, xpos: string, ruled: string): string {
    if (!INFLECTED.has(xpos)) return ruled
    const bases = baseForms(form, xpos)
    if (bases.length === 0) return form
    let best = ruled
    let most = -1
    for (const base of bases) {
      const rank = this.#vocabulary.rank(base, xpos)
      if (rank <= most && !(rank === most && base === ruled)) continue
      best = base
      most = rank
    }
    return most > 0 ? best : ruled
  }

  #byRule(form: string, lower: string, xpos: string): string {
    for (let length = Math.min(LONGEST_SUFFIX, lower.length); length >= 0; length--) {
      const rule = this.#rules.get(`${xpos}|${lower.slice(lower.length - length)}`)
      if (rule === undefined) continue
      if (form.length - rule.cut >= 1) return form.slice(0, form.length - rule.cut) + rule.add
    }
    return form
  }
}

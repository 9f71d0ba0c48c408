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

export class Lemmatiser {
  readonly #exceptions: Map<string, string>
  readonly #rules: Map<string, { readonly cut: number; readonly add: string }>
  readonly #kept = new Map<string, string>()

  constructor({ exceptions, rules }: LemmaData) {
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
    if (form.length > 64) return form
    const key = `${form}|${upos}|${xpos}`
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    if (this.#kept.size > 100_000) this.#kept.clear()
    const made = this.#make(form, upos, xpos)
    this.#kept.set(key, made)
    return made
  }

  #make(form: string, upos: string, xpos: string): string {
    const lower = form.toLowerCase().replaceAll('’', "'")
    const exception = this.#exceptions.get(`${lower}|${xpos}`)
    if (upos === 'PROPN') {
      if (exception === undefined) return xpos === 'NNPS' ? this.#byRule(form, lower, xpos) : form
      return lower.startsWith(exception.toLowerCase()) ? form.slice(0, exception.length) : exception
    }
    return exception ?? this.#byRule(lower, lower, xpos)
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

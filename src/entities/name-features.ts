import type { Clusters } from '../learn/clusters.ts'
import { hashText, mix1, mix2, mix3, rowOf } from '../learn/hash.ts'
import { HONORIFICS, TITLES } from './en/titles.ts'
import { genderOfFirstName } from './first-names.ts'
import { folded } from './folding.ts'
import type { Knowledge } from './knowledge.ts'
import { LONE_TRAITS, PLACE_TRAITS, RUN_TRAITS, type TextView, textView, TRAITS } from './text-view.ts'

/** Features of one token, as rows of the table: at most so many. */
export const MOST_FEATURES = 112

/** What the features need to know of one form, worked out once. */
interface Form {
  readonly exact: number
  readonly lower: number
  readonly shape: number
  readonly capital: boolean
  readonly coarse: number
  readonly middle: number
  readonly fine: number
  readonly firstName: number
  /** 1 for a title or a form of address: *minister*, *Mr*. */
  readonly title: number
  /** Hashes of the last and first one to four letters. */
  readonly affixes: Int32Array
}

export interface NameFeatures {
  /** What a text of several sentences says of its words; null for a lone sentence. */
  view(sentences: readonly (readonly string[])[]): TextView | null
  /** Writes the rows of every token of a sentence; returns how many each has. */
  rows(
    forms: readonly string[],
    bits: number,
    view: TextView | null,
  ): { readonly rows: Int32Array[]; readonly counts: Int32Array }
}

const EDGE: Form = {
  exact: 1,
  lower: 1,
  shape: 1,
  capital: false,
  coarse: -1,
  middle: -1,
  fine: -1,
  firstName: 0,
  title: 0,
  affixes: new Int32Array(8),
}
const CACHED_FORMS = 60_000

/** Features after Ratinov and Roth 2009: words, shapes, affixes, clusters, known names, the capitalised run around. */
export function nameFeatures(clusters: Clusters, knowledge: Knowledge): NameFeatures {
  let cache = new Map<string, Form>()
  const formOf = (form: string): Form => {
    let known = cache.get(form)
    if (known) return known
    if (cache.size >= CACHED_FORMS) cache = new Map()
    const lower = normal(form)
    const { coarse, middle, fine } = clusters.of(lower)
    const affixes = new Int32Array(8)
    for (let size = 1; size <= 4; size++) {
      affixes[size - 1] = hashText(lower.slice(-size))
      affixes[size + 3] = hashText(lower.slice(0, size))
    }
    const gender = /^\p{Lu}/u.test(form) ? genderOfFirstName(form) : null
    known = {
      exact: hashText(form),
      lower: hashText(lower),
      shape: hashText(shapeOf(form)),
      capital: /^\p{Lu}/u.test(form),
      coarse,
      middle,
      fine,
      firstName: gender === null ? 0 : gender === 'female' ? 1 : 2,
      title: isTitleWord(form) ? 1 : 0,
      affixes,
    }
    cache.set(form, known)
    return known
  }

  return {
    view: sentences => (sentences.length > 1 ? textView(sentences, formOf) : null),
    rows(forms, bits, view) {
      const own = forms.map(formOf)
      const labels = knownLabels(forms, knowledge)
      const shouting = isShouting(forms) ? 1 : 0
      const runs = runsOf(own)
      const rows: Int32Array[] = []
      const counts = new Int32Array(forms.length)
      for (let i = 0; i < forms.length; i++) {
        const into = new Int32Array(MOST_FEATURES)
        let count = 0
        const put = (feature: number): void => {
          into[count++] = rowOf(feature, bits)
        }
        const w = own[i]!
        const [p3, p2, p1] = [own[i - 3] ?? EDGE, own[i - 2] ?? EDGE, own[i - 1] ?? EDGE]
        const [n1, n2, n3] = [own[i + 1] ?? EDGE, own[i + 2] ?? EDGE, own[i + 3] ?? EDGE]
        put(mix1(0, 0))
        put(mix1(1, w.exact))
        put(mix1(2, w.lower))
        put(mix2(3, w.shape, i === 0 ? 1 : 0))
        put(mix1(4, p1.lower))
        put(mix1(5, n1.lower))
        put(mix1(6, p2.lower))
        put(mix1(7, n2.lower))
        put(mix3(8, p1.shape, w.shape, n1.shape))
        put(mix1(9, p1.shape))
        put(mix1(10, n1.shape))
        put(mix2(11, w.shape, n1.lower))
        put(mix2(12, p1.lower, w.shape))
        put(mix2(13, p1.lower, w.lower))
        put(mix2(14, w.lower, n1.lower))
        put(mix2(15, p2.lower, p1.lower))
        put(mix2(16, n1.lower, n2.lower))
        for (let a = 0; a < 8; a++) put(mix1(17 + a, w.affixes[a]!))
        put(mix1(30, w.coarse))
        put(mix1(31, w.middle))
        put(mix1(32, w.fine))
        put(mix1(33, p1.middle))
        put(mix1(34, n1.middle))
        put(mix1(35, p1.fine))
        put(mix1(36, n1.fine))
        put(mix2(37, p1.middle, w.middle))
        put(mix2(38, w.middle, n1.middle))
        put(mix2(39, p2.middle, p1.middle))
        put(mix2(40, n1.middle, n2.middle))
        put(mix2(41, w.shape, p1.middle))
        put(mix2(42, w.shape, n1.middle))
        put(mix3(43, p1.shape, n1.shape, mix2(0, p2.shape, n2.shape) ^ w.shape))
        put(mix2(44, w.shape, n1.fine))
        put(mix2(45, w.shape, p1.fine))
        put(mix1(46, n3.middle))
        put(mix1(47, p3.middle))
        if (w.capital) {
          const { first, last } = runs[i]!
          const [before, after] = [own[first - 1] ?? EDGE, own[last + 1] ?? EDGE]
          put(mix2(50, before.lower, i - first))
          put(mix2(51, after.lower, last - i))
          put(mix2(52, before.middle, last - first))
          put(mix2(53, after.middle, last - first))
          put(mix1(54, own[last]!.lower))
          put(mix1(55, own[first]!.lower))
          put(mix2(56, own[last]!.fine, last - i))
          put(mix2(57, own[first]!.fine, i - first))
          put(mix2(58, i - first, last - first))
          put(mix3(66, own[first]!.firstName, i - first, last - first))
          put(mix2(67, before.fine, i - first))
          put(mix2(68, after.fine, last - i))
        }
        put(mix2(59, shouting, w.shape))
        const [label, before, after] = [labels[i]!, labels[i - 1] ?? 0, labels[i + 1] ?? 0]
        put(mix1(60, label))
        put(mix1(62, after))
        put(mix1(63, before))
        if (label !== 0) {
          put(mix2(61, label, w.shape))
          put(mix2(64, label, p1.lower))
          put(mix2(65, label, n1.lower))
        }
        put(mix3(69, p1.firstName, w.firstName, n1.shape))
        put(mix3(70, p1.title, w.title, w.shape))
        put(mix3(71, p2.title, n1.title, w.shape))
        put(mix2(72, p1.fine, w.fine))
        put(mix2(73, w.fine, n1.fine))
        put(mix2(74, w.coarse, n1.coarse))
        put(mix3(75, p1.coarse, w.coarse, n1.coarse))
        if (view !== null && w.capital) {
          const form = forms[i]!
          const { traits, isWord, tail, full } = view.of(form)
          for (let trait = LONE_TRAITS; trait < TRAITS; trait++)
            if (traits & (1 << trait)) put(mix1(80, trait))
          put(mix1(81, traits))
          put(mix2(82, traits & RUN_TRAITS, i === 0 ? 1 : 0))
          put(mix2(83, isWord ? 1 : 0, traits & PLACE_TRAITS))
          if (tail !== 0) put(mix1(84, tail))
          if (form.length > 1 && form === form.toUpperCase()) put(mix1(85, full))
        }
        rows.push(into)
        counts[i] = count
      }
      return { rows, counts }
    },
  }
}

const isTitleWord = (form: string): boolean => {
  const word = folded(form)
  return TITLES.has(word) || HONORIFICS.has(word)
}

/** Numbers share a form: their digits say nothing of names. */
const normal = (form: string): string =>
  /^\d/.test(form) ? (form.length === 4 ? '!year' : '!digits') : form.toLowerCase()

/** `Zelenskyy` → `Xx`, `U.S.` → `X.X.`, `G7` → `Xd`: runs of one kind of letter count once. */
function shapeOf(form: string): string {
  let shape = ''
  for (const letter of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{Ll}/u.test(letter)
        ? 'x'
        : /\d/.test(letter)
          ? 'd'
          : letter
    if (!shape.endsWith(kind)) shape += kind
  }
  return shape.slice(0, 8)
}

/** A headline in capitals, where capitals say nothing. */
function isShouting(forms: readonly string[]): boolean {
  let words = 0
  let capitals = 0
  for (const form of forms) {
    if (!/\p{L}{2}/u.test(form)) continue
    words++
    if (form === form.toUpperCase()) capitals++
  }
  return words >= 3 && capitals > words * 0.6
}

/** For every token the run of capitalised tokens it stands in. */
function runsOf(forms: readonly Form[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (let i = 0; i < forms.length; ) {
    let last = i
    if (forms[i]!.capital) while (last + 1 < forms.length && forms[last + 1]!.capital) last++
    for (let k = i; k <= last; k++) runs.push({ first: i, last })
    i = last + 1
  }
  return runs
}

/** A hash for each token of what the knowledge calls it and of its place in the name; 0 when it knows none. */
function knownLabels(forms: readonly string[], knowledge: Knowledge): Int32Array {
  const labels = new Int32Array(forms.length)
  for (let i = 0; i < forms.length; ) {
    const found = knowledge.match(forms, i)
    if (!found) {
      i++
      continue
    }
    const kinds = [...new Set(found.meanings.map(({ kind }) => kind))].sort().join('+')
    for (let k = 0; k < found.count; k++) {
      const part = found.count === 1 ? 'U' : k === 0 ? 'B' : k === found.count - 1 ? 'L' : 'I'
      labels[i + k] = hashText(`${part}-${kinds}`)
    }
    i += found.count
  }
  return labels
}

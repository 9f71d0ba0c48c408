import { FORMER, GRADES, HONORIFICS, TITLES, type Title } from './en/titles.ts'
import { folded } from './folding.ts'
import { type Scene } from './scene.ts'

/** The longest title in words: *minister of foreign affairs*. */
const LONGEST = 5
/** How far left of a name its title may reach. */
const REACH = 10

/** A title found in the text, with what stands before it in the same phrase. */
export interface TitlePhrase {
  /** Half-open token range, from the first modifier to the last word of the title. */
  readonly first: number
  readonly end: number
  readonly title: Title | null
  /** Token index of the title's own first word. */
  readonly titleFirst: number
  readonly former: boolean
  readonly gender: 'female' | 'male' | null
  /** Indices of names inside the phrase: *Ukrainian*, *EU*. */
  readonly names: readonly number[]
}

/** Every title ends in one of these: most words need no further look. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...TITLES.keys()].map(title => folded(title).split(' ').at(-1)!),
)

/** The longest title that ends right before `end`, in singular or plural. */
export function titleEndingAt(
  scene: Scene,
  end: number,
  floor: number,
): { title: Title; first: number; plural: boolean } | null {
  if (end <= floor) return null
  const last = scene.folds[end - 1]!
  if (last === '' || !(LAST_WORDS.has(last) || LAST_WORDS.has(singularOf(last)))) return null
  for (let first = Math.max(floor, end - LONGEST); first < end; first++) {
    const words: string[] = []
    for (let i = first; i < end; i++) if (scene.folds[i] !== '') words.push(scene.forms[i]!.toLowerCase())
    if (scene.folds[first] === '') continue
    const exact = titleOf(words)
    if (exact) return { title: exact, first, plural: false }
    // The first word of *secretaries of state* carries the number, the last that of *prime ministers*.
    for (const at of words.length > 2 ? [0, words.length - 1] : [words.length - 1]) {
      const singular = words.with(at, singularOf(words[at]!))
      if (singular[at] === words[at]) continue
      const title = titleOf(singular)
      if (title) return { title, first, plural: true }
    }
  }
  return null
}

const titleOf = (words: readonly string[]): Title | undefined =>
  TITLES.get(words.join(' ')) ?? TITLES.get(words.join('-')) ?? TITLES.get(words.join(' ').replace(/\./g, ''))

export const singularOf = (word: string): string => {
  if (!word.endsWith('s') && !word.endsWith('men')) return word
  if (word.endsWith('men') && word.length > 4) return word.replace(/men$/, 'man')
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y')
  if (/(?:ch|ss|sh|x)es$/.test(word)) return word.slice(0, -2)
  if (/[^s]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  return word
}

/** The title right before a person's name: *former Ukrainian Foreign Minister* Dmytro Kuleba; null when none. */
export function titleBefore(scene: Scene, nameFirst: number): TitlePhrase | null {
  const floor = Math.max(scene.sentenceOf(nameFirst).firstToken, nameFirst - REACH)
  let end = nameFirst
  let gender: TitlePhrase['gender'] = null
  let honorific = -1
  while (
    end > floor &&
    HONORIFICS.has(scene.folds[end - 1]!) &&
    !TITLES.has(scene.folds[end - 1]!) &&
    /^\p{Lu}/u.test(scene.forms[end - 1]!)
  ) {
    end--
    honorific = end
    gender ??= HONORIFICS.get(scene.folds[end]!) ?? null
  }
  const found = titleEndingAt(scene, end, floor)
  if (!found || found.plural) {
    return honorific < 0
      ? null
      : {
          first: honorific,
          end: nameFirst,
          title: null,
          titleFirst: honorific,
          former: false,
          gender,
          names: [],
        }
  }
  return {
    ...modifiersBefore(scene, found.first, floor),
    end: nameFirst,
    title: found.title,
    titleFirst: found.first,
    gender: gender ?? found.title.gender,
  }
}

/** Walks left from a title over what belongs to its phrase: countries, bodies, grades, other nouns in front. */
export function modifiersBefore(
  scene: Scene,
  titleFirst: number,
  floor: number,
): Pick<TitlePhrase, 'first' | 'former' | 'names'> {
  const names: number[] = []
  let former = false
  let first = titleFirst
  while (first > floor) {
    const at = first - 1
    const name = scene.name[at]!
    const fold = scene.folds[at]!
    if (name >= 0) {
      const { type, firstToken } = scene.doc.names[name]!
      if (type === 'PERSON' || firstToken < floor) break
      if (!names.includes(name)) names.push(name)
      first = firstToken
      continue
    }
    if (FORMER.has(fold)) former = true
    else if (
      !GRADES.has(fold) &&
      !isPremodifier(scene, at) &&
      !(fold === '' && scene.forms[at] !== ',' && /^[-‐–]$/.test(scene.forms[at]!))
    )
      break
    first = at
  }
  // A phrase does not begin with a hyphen.
  while (first < titleFirst && scene.folds[first] === '') first++
  return { first, former, names }
}

/** An adjective, noun or participle that the parser hangs on something to its right: *oil* company, *striking* miners. */
const isPremodifier = (scene: Scene, at: number): boolean => {
  const { upos, xpos, relation, head } = scene.words[at]!
  return (
    head > at &&
    (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(upos) || (upos === 'VERB' && /^VB[GN]$/.test(xpos))) &&
    /^(?:compound|amod|nummod|flat|nmod)$/.test(relation)
  )
}

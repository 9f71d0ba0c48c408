import type { Tree } from './one-subject.ts'

/** Words of rank and courtesy that stand before a name, as they are written there. */
const TITLES: ReadonlySet<string> = new Set(
  [
    'President Premier Minister Secretary Chancellor Senator Governor General Ambassador Envoy Commissioner Chairman',
    'Chairwoman Spokesman Spokeswoman Spokesperson Speaker Admiral Marshal Colonel Captain Major Lieutenant Judge',
    'Justice Mayor Congressman Congresswoman Representative Councillor Prince Princess King Queen Emperor Pope Sheikh',
    'Ayatollah Emir Sultan Cardinal Archbishop Bishop Rabbi Imam Lord Lady Sir Dame Professor Inspector Director',
    'Mr. Mrs. Ms. Mr Mrs Ms Miss Dr. Dr Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Adm. Amb. Rev.',
  ]
    .join(' ')
    .split(' '),
)

/** Words for what a person is; before a name and without an article or owner they are titles too (*union leader Anna Lund*). */
const ROLES: ReadonlySet<string> = new Set(
  [
    'president premier minister secretary chancellor senator governor ambassador envoy commissioner chairman',
    'chairwoman spokesman spokeswoman spokesperson leader member administrator official director cleric analyst',
    'mayor prosecutor lawyer adviser advisor negotiator general colonel professor economist chief judge king prince',
    'candidate lawmaker diplomat',
  ]
    .join(' ')
    .split(' '),
)

/** Names of days and months follow titles too (*told the President Thursday*). */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

const CAPITAL = /^\p{Lu}/u
/** A name has no more words after its title, nor the title before it. */
const MOST_NAMES = 4
const MOST_BEFORE = 3
/** An article or owner stands at most so far before its noun. */
const FURTHEST = 8

export interface TitleLabels {
  readonly title: number
  readonly flat: number
  readonly modifier: number
  /** 1 for the relations of articles and owners. */
  readonly determines: Uint8Array
}

/** What each word is, as far as a name asks. */
export interface NamingTags {
  /** 1 for a proper noun, 2 for an adjective, 3 for another noun or a word of no class, 0 for the rest. */
  readonly kind: Uint8Array
  /** Number of the tag of a singular proper noun. */
  readonly name: number
}

/**
 * Builds title and name as the treebanks do (*Foreign ← Minister ← Anna → Lund*), wherever the parser took them apart: there are too few of them in the treebanks to be learned, and in the news they are the
 * subjects of most verbs of saying.
 *
 * @param tags tag numbers of the words; a name's words that had another noun's tag get a proper noun's
 */
export function settleTitledNames(
  words: readonly string[],
  tree: Tree,
  tags: Int32Array,
  { kind, name }: NamingTags,
  labels: TitleLabels,
): void {
  const { length, head } = tree
  let capitals = -1
  for (let title = 0; title < length - 1; title++) {
    const role = !TITLES.has(words[title]!)
    if (role && (!ROLES.has(words[title]!) || isDetermined(tree, title, labels))) continue
    const first = title + 1
    let end = first
    while (end < length && end - first < MOST_NAMES && isNamePart(words[end]!, kind[tags[end]!]!)) end++
    if (end === first) continue
    // In a headline with capitals throughout, a capital tells nothing.
    if (capitals < 0) capitals = words.filter(word => CAPITAL.test(word)).length
    if (length > 3 && capitals > 0.6 * length) return
    const start = beginning(words, head, tags, kind, title, end)
    rebuild(tree, start, title, end, labels)
    for (let i = first; i < end; i++) if (kind[tags[i]!] !== 1) tags[i] = name
    title = end - 1
  }
}

/** Whether an article or owner hangs from the word, or from what it hangs from. */
function isDetermined({ head, label }: Tree, word: number, { determines }: TitleLabels): boolean {
  for (let i = word - 1; i >= 0 && word - i <= FURTHEST; i--)
    if (determines[label[i]!] === 1 && (head[i] === word || head[i] === head[word])) return true
  return false
}

const isNamePart = (word: string, kind: number): boolean =>
  kind !== 0 && CAPITAL.test(word) && !CALENDAR.test(word) && !TITLES.has(word)

/** Where the title's own modifiers begin: adjectives, and names that hang together with the rest. */
function beginning(
  words: readonly string[],
  head: Int32Array,
  tags: Int32Array,
  kind: Uint8Array,
  title: number,
  end: number,
): number {
  let start = title
  for (let at = title - 1; at >= 0 && title - at <= MOST_BEFORE; at--) {
    const is = kind[tags[at]!]!
    if ((is !== 1 && is !== 2) || !CAPITAL.test(words[at]!)) break
    let linked = (is === 2 && at === start - 1) || (head[at]! > at && head[at]! < end)
    for (let i = at + 1; i < end && !linked; i++) linked = head[i] === at
    if (linked) start = at
  }
  return start
}

function rebuild(
  { length, head, label }: Tree,
  start: number,
  title: number,
  end: number,
  labels: TitleLabels,
): void {
  const first = title + 1
  const inside = (at: number): boolean => at >= start && at < end
  /** Whether the way up from `at` leads through the words that are put together. */
  const below = (at: number): boolean => {
    for (let up = at, steps = 0; up < length && steps <= length; up = head[up]!, steps++)
      if (inside(up)) return true
    return false
  }
  // The name hangs where its own words hung, else where the title's did.
  let from = -1
  for (let i = end - 1; i >= start; i--) {
    if (!inside(head[i]!) && !below(head[i]!)) from = i
    if (i === first && from >= 0) break
  }
  if (from < 0) return
  const [to, relation] = [head[from]!, label[from]!]
  for (let i = 0; i < length; i++) if (!inside(i) && inside(head[i]!)) head[i] = first
  for (let i = start; i < end; i++) {
    if (i < title && inside(head[i]!) && head[i]! <= title && head[i]! > i) continue
    head[i] = i < title ? title : first
    if (i > first) label[i] = labels.flat
    else if (i === title) label[i] = labels.title
    else if (i < title) label[i] = labels.modifier
  }
  head[first] = to
  label[first] = relation
}

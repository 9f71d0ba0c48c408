import { readFileSync } from 'node:fs'
import type { Party } from '../../src/model/entry.ts'
import type { Story, Thread } from '../../src/model/story.ts'

export interface GoldArticle {
  readonly day: string
  readonly outlet: string
  readonly title: string
  readonly text: string
}

export interface GoldThread {
  readonly type: string
  readonly actor: string
  /** Null is any. */
  readonly issue: string | null
  readonly state: string
}

export interface GoldStory {
  readonly title: string
  readonly field: string
  readonly aside: boolean
  readonly articles: readonly GoldArticle[]
  readonly days: readonly {
    readonly day: string
    readonly threads: readonly GoldThread[]
    readonly positions: readonly { readonly who: string; readonly issue: string; readonly stance: string }[]
  }[]
}

/** Reads corpus/stories/*.txt: see the README there. */
export function goldStories(
  paths = ['corpus/stories/stories-1.txt', 'corpus/stories/stories-2.txt', 'corpus/stories/stories-3.txt'],
): GoldStory[] {
  return paths.flatMap(path => readFileSync(path, 'utf8').split(/^= /m).slice(1).map(storyIn))
}

function storyIn(block: string): GoldStory {
  const lines = block.split('\n')
  const [title, field, part] = lines[0]!.split(' | ') as [string, string, string]
  const articles: GoldArticle[] = []
  const days: { day: string; rows: string[][] }[] = []
  for (const line of lines.slice(1)) {
    if (line.startsWith('== ')) {
      const [day, outlet, headline] = line.slice(3).split(' | ') as [string, string, string]
      articles.push({ day, outlet, title: headline, text: '' })
    } else if (line.startsWith('-- ')) days.push({ day: line.slice(3).trim(), rows: [] })
    else if (line.trim() === '') continue
    else if (days.length > 0) days.at(-1)!.rows.push(line.split(' | '))
    else articles.push({ ...articles.pop()!, text: line })
  }
  return {
    title,
    field,
    aside: part.trim() === 'aside',
    articles,
    days: days.map(({ day, rows }) => ({
      day,
      threads: rows
        .filter(([kind]) => kind !== 'position')
        .map(
          ([type, actor, issue, state]): GoldThread => ({
            type: type!,
            actor: actor!,
            issue: issue === '-' ? null : issue!,
            state: state!,
          }),
        ),
      positions: rows
        .filter(([kind]) => kind === 'position')
        .map(([, who, issue, stance]) => ({ who: who!, issue: issue!, stance: stance! })),
    })),
  }
}

const FAMILIES = [
  ['offer', 'counter-offer', 'mediation'],
  ['demand', 'request', 'ultimatum'],
]
const alike = (a: string, b: string): boolean =>
  a === b || FAMILIES.some(family => family.includes(a) && family.includes(b))

/** The side that opened it, by any name that the rows give for it. */
export const openers = (thread: Thread, story: Story): string[] =>
  namesOf([...thread.opening.body.actor, ...thread.by], story)

function namesOf(parties: readonly Party[], story: Story): string[] {
  return parties.flatMap(party => [
    party.name,
    ...story.parties
      .filter(each => each.country !== null && each.country === party.country && each.kind === 'country')
      .map(({ name }) => name),
    ...(party.role === null ? [] : [party.role]),
  ])
}

/** Threads that may be the one meant; of several the test takes the newest. */
export const threadsLike = (gold: GoldThread, story: Story): Thread[] =>
  story.threads.filter(
    thread =>
      alike(thread.opening.body.type, gold.type) &&
      (gold.issue === null || thread.issue === gold.issue) &&
      openers(thread, story).some(name => name.includes(gold.actor)),
  )

/** What kept a golden thread from its state: the first of these that was not read as it should have been. */
export function lossOf(gold: GoldThread, story: Story): 'act' | 'actor' | 'issue' | 'factuality' | 'state' {
  if (threadsLike(gold, story).length > 0) return 'state'
  const acts = story.entries.flatMap(({ body }) =>
    body.kind === 'act' && alike(body.type, gold.type) ? [body] : [],
  )
  if (acts.length === 0) return 'act'
  const own = acts.filter(({ actor }) => namesOf(actor, story).some(name => name.includes(gold.actor)))
  if (own.length === 0) return 'actor'
  if (!own.some(({ issue }) => gold.issue === null || issue === gold.issue)) return 'issue'
  return 'factuality'
}

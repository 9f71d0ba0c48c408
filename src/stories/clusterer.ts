import { daysBetween } from '../model/calendar.ts'
import type { StoredArticle } from '../model/entry.ts'
import type { Id } from '../model/id.ts'
import { copyIndex, fingerprint } from './copies.ts'
import { homeAmong, type Member } from './home-among.ts'
import { decay, likeness } from './likeness.ts'
import { documentFrequencies, type WordVector, wordCounts } from './word-vectors.ts'

/** What is known of an article when it comes in. */
export interface Incoming {
  readonly id: Id<'article'>
  readonly title: string | null
  readonly text: string
  readonly createdOn: string | null
  readonly url?: string | null
  readonly canonicalUrl?: string | null
  /** Keys of the entities it names, when it was read before. */
  readonly entities?: readonly string[]
}

export interface Assignment {
  readonly story: Id<'story'>
  readonly event: Id<'event'>
  readonly copyOf: Id<'article'> | null
  readonly versionOf: Id<'article'> | null
}

/** Sorts articles into stories and events, one at a time; ids are those of the first article and never change. */
export interface Clusterer {
  /** Decides for one article and remembers it. */
  assign(article: Incoming): Assignment
  /** Decides for a batch, by day, then by id: the same in whatever order they come. Answers in the given order. */
  assignAll(articles: readonly Incoming[]): Assignment[]
  /** Remembers an article whose place was decided before. In order of recording. */
  restore(article: StoredArticle): void
}

/** Mean likeness to an event's articles from which an article belongs to it. */
const EVENT = 0.22
/** Share of its own cohesion that an article must reach. */
const COHESION = 0.4
/** Stories are looked into from so much mean likeness, so many of them, and so many of the latest articles of each. */
const ROUGH = 0.03
const MOST_STORIES = 8
const MOST_MEMBERS = 40
/** An event is over after so many days without an article. */
const EVENT_DAYS = 3
/** Heaviest words by which stories are looked up. */
const KEYS = 40

interface Cluster<K extends 'story' | 'event'> {
  readonly id: Id<K>
  /** Sum of its articles' vectors. */
  readonly sum: Map<string, number>
  /** Sum of likeness over the pairs of its articles. */
  inside: number
  size: number
  lastDay: string | null
}

interface StoryCluster extends Cluster<'story'> {
  readonly events: Cluster<'event'>[]
  /** Its latest articles, by arrival. */
  readonly members: Member[]
}

export function clusterer(): Clusterer {
  const frequencies = documentFrequencies()
  const stories = new Map<Id<'story'>, StoryCluster>()
  const byWord = new Map<string, Set<StoryCluster>>()
  const copies = copyIndex()
  const numbered: Id<'article'>[] = []
  const places = new Map<Id<'article'>, Assignment>()
  const byUrl = new Map<string, Id<'article'>>()

  const remember = (article: Incoming, place: Assignment, vector: WordVector): void => {
    numbered.push(article.id)
    places.set(article.id, place)
    const url = article.canonicalUrl ?? article.url
    if (url) byUrl.set(url, article.id)
    // A copy or a new version adds nothing to what its story is about.
    if (place.copyOf ?? place.versionOf) return
    const story = stories.get(place.story) ?? openStory(place.story)
    const event = story.events.find(({ id }) => id === place.event) ?? openEvent(story, place.event)
    for (const cluster of [story, event]) grow(cluster, vector, article.createdOn)
    story.members.push({ vector, day: article.createdOn })
    if (story.members.length > MOST_MEMBERS) story.members.shift()
    for (const word of heaviest(vector)) {
      const list = byWord.get(word) ?? new Set()
      byWord.set(word, list.add(story))
    }
  }
  const openStory = (id: Id<'story'>): StoryCluster => {
    const story = { id, sum: new Map(), inside: 0, size: 0, lastDay: null, events: [], members: [] }
    stories.set(id, story)
    return story
  }
  const openEvent = (story: StoryCluster, id: Id<'event'>): Cluster<'event'> => {
    const event = { id, sum: new Map(), inside: 0, size: 0, lastDay: null }
    story.events.push(event)
    return event
  }

  const one: Clusterer = {
    assign(article) {
      const copied = copies.add(fingerprint(article.text))
      const original = copied === null ? null : numbered[copied]!
      const url = article.canonicalUrl ?? article.url
      const versionOf = (url && byUrl.get(url)) || null
      const counts = wordCounts(article)
      const known = places.get((versionOf ?? original)!)
      if (!known) frequencies.add(counts.keys())
      const vector = frequencies.vector(counts)
      const place = known
        ? { story: known.story, event: known.event, copyOf: versionOf ? null : original, versionOf }
        : { ...placeOf(article, vector), copyOf: null, versionOf: null }
      remember(article, place, vector)
      return place
    },
    assignAll(articles) {
      const order = articles
        .map((article, at) => ({ article, at }))
        .sort((a, b) => byDay(a.article, b.article))
      const found: Assignment[] = []
      for (const { article, at } of order) found[at] = one.assign(article)
      return found
    },
    restore(article) {
      copies.add(fingerprint(article.text))
      const counts = wordCounts(article)
      const { story, event, copyOf, versionOf } = article
      if (!(copyOf ?? versionOf)) frequencies.add(counts.keys())
      remember(article, { story, event, copyOf, versionOf }, frequencies.vector(counts))
    },
  }
  return one

  function placeOf(article: Incoming, vector: WordVector): Pick<Assignment, 'story' | 'event'> {
    const candidates = new Set<StoryCluster>()
    for (const word of heaviest(vector)) for (const story of byWord.get(word) ?? []) candidates.add(story)
    const story = homeAmong({ vector, day: article.createdOn }, nearestFew([...candidates], vector))
    const event =
      story &&
      nearest(
        story.events.filter(each => isSoon(each, article.createdOn)),
        vector,
        article.createdOn,
        EVENT,
      )
    return {
      story: story?.id ?? (renamed(article.id, 'story') as Id<'story'>),
      event: event?.id ?? (renamed(article.id, 'event') as Id<'event'>),
    }
  }
}

const renamed = (article: Id<'article'>, kind: 'story' | 'event'): string =>
  `${kind}_${article.replace(/^article_/, '')}`

function grow(cluster: Cluster<'story' | 'event'>, vector: WordVector, day: string | null): void {
  cluster.inside += likeness(vector, cluster.sum)
  for (const [word, weight] of vector) cluster.sum.set(word, (cluster.sum.get(word) ?? 0) + weight)
  cluster.size++
  if (day !== null && (cluster.lastDay === null || day > cluster.lastDay)) cluster.lastDay = day
}

/** The stories that an article is most like, on the whole. */
const nearestFew = (stories: readonly StoryCluster[], vector: WordVector): StoryCluster[] =>
  stories
    .map(story => ({ story, mean: likeness(vector, story.sum) / story.size }))
    .filter(({ mean }) => mean > ROUGH)
    .sort((a, b) => b.mean - a.mean || compare(a.story.id, b.story.id))
    .slice(0, MOST_STORIES)
    .map(({ story }) => story)

function nearest<C extends Cluster<'story' | 'event'>>(
  clusters: readonly C[],
  vector: WordVector,
  day: string | null,
  least: number,
): C | null {
  let best: C | null = null
  let most = least
  for (const cluster of clusters) {
    const { size, inside } = cluster
    const mean = likeness(vector, cluster.sum) / size
    const cohesion = size < 2 ? 0 : inside / ((size * (size - 1)) / 2)
    if (mean < COHESION * (1 - 0.5 / size) * cohesion) continue
    const found = mean * decay(cluster.lastDay, day)
    if (found > most || (found === most && best !== null && cluster.id < best.id))
      [best, most] = [cluster, found]
  }
  return best
}

const isSoon = ({ lastDay }: Cluster<'event'>, day: string | null): boolean =>
  lastDay === null || day === null || Math.abs(daysBetween(lastDay, day)) <= EVENT_DAYS

const heaviest = (vector: WordVector): string[] =>
  [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEYS)
    .map(([word]) => word)

const byDay = (a: Incoming, b: Incoming): number =>
  compare(a.createdOn ?? '9999', b.createdOn ?? '9999') || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

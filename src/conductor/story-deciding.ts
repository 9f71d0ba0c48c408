import type { StoryDecisionGiven } from '../demarche.ts'
import type { StoredArticle } from '../model/entry.ts'
import { failure } from '../model/errors.ts'
import { type Id, idOf } from '../model/id.ts'
import { type Ledger, NOW } from '../model/ledger.ts'
import type { StoryDecision, StoryDecisionBody, StoryMove } from '../model/story-decision.ts'
import { VERSION } from '../model/version.ts'
import { reclustered } from '../stories/recluster.ts'
import { assertSigned } from './deciding.ts'
import { sha256 } from './engine.ts'
import type { PlacedLedger } from './placed-ledger.ts'

export interface Finding {
  /** @throws {DemarcheError} E401 · E405 */
  story(which: string): Promise<Id<'story'>>
  /** @throws {DemarcheError} E403 */
  article(which: string): Promise<StoredArticle>
}

/**
 * Records what a person decided about stories.
 *
 * @throws {DemarcheError} E401 · E403 · E405 · E801
 */
export async function decideStory(
  ledger: PlacedLedger,
  given: StoryDecisionGiven,
  find: Finding,
  now: string,
): Promise<StoryDecision> {
  assertSigned(given)
  return recorded(ledger, await bodyOf(ledger, given, find), given, now)
}

/** Sorts all articles anew. @param take records what it finds, if anything; else it is only told */
export async function recluster(
  ledger: PlacedLedger,
  { take, now }: { readonly take: boolean; readonly now: string },
): Promise<{ readonly moves: readonly StoryMove[]; readonly decision: StoryDecision | null }> {
  const placing = await ledger.placing()
  const articles = await ledger.articles(NOW)
  const moves = reclustered({
    articles,
    entities: await entitiesOf(ledger),
    isFixed: placing.isFixed,
    newStory: ids => idOf('story', sha256, ['recluster', ...[...ids].sort()]),
  })
  if (!take || moves.length === 0) return { moves, decision: null }
  const author = `demarche@${VERSION}`
  const reason = `${articles.length} articles sorted anew, ${moves.length} moved`
  return { moves, decision: await recorded(ledger, { kind: 'recluster', moves }, { author, reason }, now) }
}

/** Who acts or speaks in each article. */
async function entitiesOf(ledger: Ledger): Promise<ReadonlyMap<Id<'article'>, readonly string[]>> {
  const found = new Map<Id<'article'>, Set<string>>()
  for (const { article, body } of await ledger.entries(NOW, { kind: 'act' })) {
    if (body.kind !== 'act') continue
    const keys = found.get(article) ?? new Set()
    for (const { key } of [...body.actor, ...body.recipient]) keys.add(key)
    if (body.issue !== null) keys.add(`issue:${body.issue}`)
    found.set(article, keys)
  }
  return new Map([...found].map(([article, keys]) => [article, [...keys]]))
}

async function recorded(
  ledger: Ledger,
  body: StoryDecisionBody,
  { author, reason }: { readonly author: string; readonly reason: string },
  now: string,
): Promise<StoryDecision> {
  // One may decide the same again later: what came before is part of the id.
  const earlier = (await ledger.storyDecisions()).length
  const id = idOf('decision', sha256, [JSON.stringify(body), author, reason, String(earlier)])
  return ledger.decideStory({ id, body, author, reason }, now)
}

async function bodyOf(
  ledger: PlacedLedger,
  given: StoryDecisionGiven,
  find: Finding,
): Promise<StoryDecisionBody> {
  switch (given.kind) {
    case 'rename': {
      const title = given.title?.trim() ?? null
      if (title === '') throw failure('E801', ['', 'a title'])
      return { kind: 'rename', story: await find.story(given.story), title }
    }
    case 'merge': {
      const story = await find.story(given.story)
      const stories = [...new Set(await Promise.all(given.with.map(which => find.story(which))))]
      if (stories.length === 0 || stories.includes(story))
        throw failure('E801', [given.with.join(' '), 'another story to merge with'])
      return { kind: 'merge', story, stories }
    }
    case 'split':
      return splitOf(ledger, await find.story(given.story), given.articles, find)
    case 'pin': {
      const { id, story: from } = await find.article(given.article)
      return {
        kind: 'pin',
        article: id,
        from,
        story: given.story === undefined ? from : await find.story(given.story),
      }
    }
    case 'undo': {
      const found = (await ledger.storyDecisions()).filter(({ id }) => id.startsWith(given.decision))
      if (found.length !== 1) throw failure('E801', [given.decision, 'a decision about stories'])
      return { kind: 'undo', about: found[0]!.id }
    }
  }
}

/** Copies and versions go with the articles that they repeat. */
async function splitOf(
  ledger: PlacedLedger,
  story: Id<'story'>,
  which: readonly string[],
  find: Finding,
): Promise<StoryDecisionBody> {
  const named = await Promise.all(which.map(each => find.article(each)))
  const elsewhere = named.find(article => article.story !== story)
  if (elsewhere) throw failure('E801', [elsewhere.id, `an article of ${story}`])
  const all = await ledger.articles(NOW, { story })
  const parted = new Set(named.map(({ id }) => id))
  for (const { id, copyOf, versionOf } of all)
    if (parted.has((versionOf ?? copyOf ?? id) as Id<'article'>)) parted.add(id)
  if (parted.size === 0 || parted.size === all.length)
    throw failure('E801', [which.join(' '), 'some of its articles, and not all'])
  const articles = [...parted].sort()
  return { kind: 'split', story, articles, into: idOf('story', sha256, ['split', story, ...articles]) }
}

import type {
  Added,
  AddOptions,
  Correction,
  Decision,
  Demarche,
  EraseOrder,
  Evidence,
  Health,
  Reclustered,
  Reread,
  Revision,
  Source,
  StoryDecisionGiven,
  StoryPage,
  StorySummary,
  ToReview,
  View,
  WatchedRound,
  WatchOptions,
} from '../demarche.ts'
import { exporters } from '../exporters/index.ts'
import { openLedger } from '../ledger/open-ledger.ts'
import { analysedText } from '../model/article.ts'
import type { DecisionBody, Entry, StoredArticle } from '../model/entry.ts'
import { failure } from '../model/errors.ts'
import type { Id } from '../model/id.ts'
import { type AsOf, type Erasure, NOW, type SearchHit } from '../model/ledger.ts'
import type { Brief, LineReader, QuoteCheck, Story, StoryChange } from '../model/story.ts'
import type { StoryDecision } from '../model/story-decision.ts'
import { VERSION } from '../model/version.ts'
import { draftsOf } from '../ledger/drafts.ts'
import { writeBrief } from '../stories/brief.ts'
import { changesBetween } from '../stories/changes.ts'
import { checkQuote, type QuoteIndex, quoteIndex } from '../stories/check.ts'
import { storyOf } from '../stories/story.ts'
import { Adding } from './adding.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { assertSigned, correctionsOf, decideOn, entryAt, toReview } from './deciding.ts'
import { type Engine, openEngine, sentencesOf, sha256 } from './engine.ts'
import { storiesMeant } from './find-story.ts'
import { healthOf } from './health.ts'
import { PlacedLedger } from './placed-ledger.ts'
import { rereading } from './reread.ts'
import { revisionsOf } from './revisions.ts'
import { decideStory, recluster } from './story-deciding.ts'
import { traced } from './tracing.ts'
import { newestDay, reportsOf, summaryOf } from './summary.ts'
import { sourcesOf, watching } from './watching.ts'

/** Stories that are kept made: a page asks for the same one again and again. */
const MOST_KEPT = 64

const LATEST: View = { clock: 'recorded', knownAt: null, day: null }

export async function openConductor(place: string): Promise<Demarche> {
  return new Conductor(new PlacedLedger(await openLedger(place, sentencesOf)))
}

class Conductor implements Demarche {
  readonly place: string
  readonly #ledger: PlacedLedger
  readonly #stories = new Map<string, Promise<Story>>()
  readonly #briefs = new WeakMap<Story, { readonly before: Story | null; readonly brief: Brief }>()
  #adding: Adding | null = null
  #quotes: { readonly key: string; readonly index: Promise<QuoteIndex> } | null = null

  constructor(ledger: PlacedLedger) {
    this.#ledger = ledger
    this.place = ledger.place
  }

  async *add(places: readonly string[], options: AddOptions = {}): AsyncIterable<Added> {
    yield* this.#addingTo().add(places, options)
  }

  async *watch(addresses: readonly string[], options: WatchOptions = {}): AsyncIterable<WatchedRound> {
    yield* watching(this.#ledger, this.#addingTo(), addresses, options)
  }

  async sources(): Promise<readonly Source[]> {
    return sourcesOf(await this.#ledger.watched())
  }

  /** @throws {DemarcheError} E407 when the address is not watched */
  async unwatch(address: string): Promise<void> {
    if (!(await this.#ledger.forgetWatched(address))) throw failure('E407', [address])
  }

  async stories(view: View = LATEST, page: StoryPage = {}): Promise<readonly StorySummary[]> {
    const found = await this.#ledger.stories(await this.#asOf(view), page)
    const summaries = await Promise.all(found.map(async ({ id }) => summaryOf(await this.#story(id, view))))
    return summaries.sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '', 'en') || (a.id < b.id ? -1 : 1))
  }

  async story(which: string | null, view: View = LATEST): Promise<Story> {
    return traced('demarche.story', { 'demarche.clock': view.clock }, async () =>
      this.#story(await this.#find(which, view), view),
    )
  }

  async brief(
    which: string | null,
    view: View = LATEST,
    since: View | null = null,
  ): Promise<{ story: Story; brief: Brief }> {
    const story = await this.story(which, view)
    const before = since === null ? null : await this.#storyOrNull(story.id, since)
    return { story, brief: this.#written(story, before) }
  }

  async changes(which: string | null, from: View, to: View): Promise<readonly StoryChange[]> {
    const after = await this.story(which, to)
    const before = await this.#storyOrNull(after.id, from)
    return before === null ? [] : changesBetween(before, after)
  }

  async revisions(which: string | null, view: View = LATEST): Promise<readonly Revision[]> {
    return revisionsOf((await this.story(which, view)).articles)
  }

  async search(words: string, view: View = LATEST, limit = 20): Promise<readonly SearchHit[]> {
    return traced('demarche.search', {}, async () =>
      this.#ledger.search(words, await this.#asOf(view), limit),
    )
  }

  async evidence(id: string, view: View = LATEST): Promise<Evidence> {
    const entry = await entryAt(this.#ledger, id)
    const article = await this.#article(entry.article)
    const { text } = analysedText(article)
    const verified =
      text.slice(entry.quoteStart, entry.quoteEnd) === entry.quote && sha256(entry.quote) === entry.quoteHash
    const start = text.lastIndexOf('\n', entry.quoteStart - 1) + 1
    const next = text.indexOf('\n', entry.quoteEnd)
    const story = await this.#storyOrNull(article.story, view)
    return {
      entry,
      article,
      paragraph: text.slice(start, next < 0 ? text.length : next),
      quoteInParagraph: verified ? { start: entry.quoteStart - start, end: entry.quoteEnd - start } : null,
      verified,
      history: await this.#ledger.history(entry.id, await this.#asOf(view)),
      reports: story === null ? [] : reportsOf(entry, story),
      related: await this.#related(entry),
    }
  }

  async check(words: string, speaker: string | null, view: View = LATEST): Promise<QuoteCheck> {
    return traced('demarche.check', {}, async () =>
      checkQuote(words, speaker, await this.#quotesAsOf(await this.#asOf(view))),
    )
  }

  /** The index of all words takes seconds to make and milliseconds to ask: the last one made is kept. */
  #quotesAsOf(asOf: AsOf): Promise<QuoteIndex> {
    const key = JSON.stringify(asOf)
    if (this.#quotes?.key !== key) this.#quotes = { key, index: this.#indexed(asOf) }
    return this.#quotes.index
  }

  async #indexed(asOf: AsOf): Promise<QuoteIndex> {
    return quoteIndex(
      await this.#ledger.articles(asOf),
      await this.#ledger.entries(asOf, { kind: 'statement' }),
    )
  }

  decide(decision: Decision): Promise<Entry> {
    return decideOn(this.#ledger, decision, new Date().toISOString())
  }

  async decideStory(given: StoryDecisionGiven): Promise<StoryDecision> {
    const find = {
      story: (which: string) => this.#find(which, LATEST),
      article: (which: string) => this.#articleBy(which),
    }
    const made = await decideStory(this.#ledger, given, find, new Date().toISOString())
    // What comes in next is sorted with the stories as they are now.
    this.#adding?.forget()
    return made
  }

  async storyDecisions(view: View = LATEST): Promise<readonly StoryDecision[]> {
    return this.#ledger.storyDecisions(await this.#asOf(view))
  }

  async recluster({ take = false } = {}): Promise<Reclustered> {
    const found = await recluster(this.#ledger, { take, now: new Date().toISOString() })
    if (found.decision !== null) this.#adding?.forget()
    return found
  }

  async corrections(view: View = LATEST, since: string | null = null): Promise<readonly Correction[]> {
    return correctionsOf(this.#ledger, await this.#asOf(view), since)
  }

  async toReview(which: string | null, author: string, limit = 20): Promise<readonly ToReview[]> {
    return toReview(this.#ledger, await this.#find(which, LATEST), author, limit)
  }

  async agreement(authors: readonly string[] | null = null): Promise<Agreement> {
    const decisions = await this.#ledger.entries(NOW, { kind: 'decision' })
    return agreementOf(decisions as readonly Entry<DecisionBody>[], authors)
  }

  async *reread(which: string | null, { take = false } = {}): AsyncIterable<Reread> {
    const story = which === null ? null : await this.#find(which, LATEST)
    yield* rereading(this.#ledger, this.#engine(), { story, take, now: new Date().toISOString() })
  }

  async erase({ article, ...order }: EraseOrder): Promise<Erasure> {
    assertSigned(order)
    const id = article === null ? null : (await this.#articleBy(article)).id
    const made = await this.#ledger.erase({ ...order, article: id }, new Date().toISOString())
    // What is kept made may still show what is gone.
    this.#stories.clear()
    return made
  }

  async export(
    which: string | null,
    format: string,
    view: View = LATEST,
  ): Promise<{ mediaType: string; content: string | Uint8Array<ArrayBuffer> }> {
    const exporter = exporters.find(({ name }) => name === format)
    if (!exporter) throw failure('E802', [format, exporters.map(({ name }) => name).join(', ')])
    const { story, brief } = await this.brief(which, view)
    const content = await traced('demarche.export', { 'demarche.format': format }, async () =>
      exporter.write(story, brief),
    )
    return { mediaType: exporter.mediaType, content }
  }

  formats(): readonly { name: string; mediaType: string; summary: string }[] {
    return exporters.map(({ name, mediaType, summary }) => ({ name, mediaType, summary }))
  }

  health(): Promise<readonly Health[]> {
    return healthOf(this.#ledger)
  }

  lastInstant(): Promise<string | null> {
    return this.#ledger.lastInstant()
  }

  close(): Promise<void> {
    return this.#ledger.close()
  }

  #engine(): Engine {
    return openEngine()
  }

  #addingTo(): Adding {
    return (this.#adding ??= new Adding(this.#ledger, openEngine))
  }

  /** An answer names the instant it is as known on: without one, that of the newest append. */
  async #asOf({ clock, knownAt, recordedAt = null }: View): Promise<AsOf> {
    const last = await this.#ledger.lastInstant()
    if (clock === 'recorded') return { ...NOW, knownAt: knownAt ?? last }
    return { ...NOW, clock, knownAt, recordedAt: recordedAt ?? last }
  }

  async #find(which: string | null, view: View): Promise<Id<'story'>> {
    const asOf = await this.#asOf(view)
    const placing = await this.#ledger.placing(asOf)
    const found = await storiesMeant(this.#ledger, which, asOf, {
      made: async id => (await this.#story(id, view)).title,
      given: id => placing.titleOf(id),
    })
    if (found.length === 1) return found[0]!
    if (found.length > 1) throw failure('E405', [which ?? '', await this.#named(found, view)])
    const isEmpty = (await this.#ledger.stories(asOf, { limit: 1 })).length === 0
    throw isEmpty ? failure('E404', []) : failure('E401', [which ?? ''])
  }

  async #named(ids: readonly Id<'story'>[], view: View): Promise<string> {
    const stories = await Promise.all(ids.slice(0, 5).map(id => this.#story(id, view)))
    const more = ids.length > 5 ? ` and ${ids.length - 5} more` : ''
    return stories.map(({ id, title }) => `${id.slice(0, 14)} (${title})`).join(', ') + more
  }

  async #story(id: Id<'story'>, view: View): Promise<Story> {
    const asOf = await this.#asOf(view)
    // An erasure, also one that another process recorded, changes what every answer may still show.
    const erased = (await this.#ledger.erasures()).length
    const key = JSON.stringify([id, asOf, view.day, erased])
    const kept = this.#stories.get(key)
    if (kept) return kept
    const made = this.#make(id, asOf, view.day)
    this.#stories.set(key, made)
    made.catch(() => this.#stories.delete(key))
    if (this.#stories.size > MOST_KEPT) this.#stories.delete(this.#stories.keys().next().value!)
    return made
  }

  async #make(id: Id<'story'>, asOf: AsOf, day: string | null): Promise<Story> {
    const articles = await this.#ledger.articles(asOf, { story: id })
    if (articles.length === 0) throw failure('E401', [id])
    const entries = await this.#ledger.entries(asOf, { story: id })
    const title = (await this.#ledger.placing(asOf)).titleOf(id)
    return storyOf({ id, title, articles, entries, asOf, day: day ?? newestDay(articles) })
  }

  /** The brief of a story that is kept made: each of its lines was read again, which takes longer than all the rest. */
  #written(story: Story, before: Story | null): Brief {
    const kept = this.#briefs.get(story)
    if (kept && kept.before === before) return kept.brief
    const brief = writeBrief(story, { before, read: this.#lineReader() })
    this.#briefs.set(story, { before, brief })
    return brief
  }

  async #storyOrNull(id: Id<'story'>, view: View): Promise<Story | null> {
    const articles = await this.#ledger.articles(await this.#asOf(view), { story: id })
    return articles.length === 0 ? null : this.#story(id, view)
  }

  /** An article by its id, its beginning, or its address. @throws {DemarcheError} E403 */
  async #articleBy(which: string): Promise<StoredArticle> {
    const isId = which.startsWith('article_')
    const all = await this.#ledger.articles(NOW, isId ? { prefix: which } : { url: which })
    const found = isId ? all.filter(({ id }) => id.startsWith(which)) : all
    if (found.length !== 1) throw failure('E403', [which])
    return found[0]!
  }

  async #article(id: Id<'article'>): Promise<StoredArticle> {
    const article = await this.#ledger.article(id)
    if (article === null) throw failure('E403', [id])
    return article
  }

  async #related({ body }: Entry): Promise<readonly Entry[]> {
    const ids =
      body.kind === 'act'
        ? [body.statement, body.part]
        : body.kind === 'statement'
          ? [body.parent]
          : body.kind === 'contact'
            ? [body.statement]
            : body.kind === 'silence'
              ? [body.on]
              : body.kind === 'precedence'
                ? [body.act]
                : [body.about]
    const found = await Promise.all(ids.flatMap(id => (id === null ? [] : this.#ledger.entry(id))))
    return found.filter(entry => entry !== null)
  }

  /** Reads a line of a brief with the engine that read the articles. */
  #lineReader(): LineReader {
    const engine = this.#engine()
    return (line, day) => {
      const row = {
        url: null,
        canonicalUrl: null,
        publisher: null,
        title: null,
        byline: null,
        publishedAt: null,
        updatedAt: null,
        createdOn: day,
        language: 'en',
        text: line,
        warnings: [],
        id: 'article_0' as Id<'article'>,
      }
      const { doc } = engine.analyse({ text: line, createdOn: day, headlineEnd: 0, publisher: null })
      return draftsOf(row, doc, VERSION, sha256).map(({ body }) => body)
    }
  }
}

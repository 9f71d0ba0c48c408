import type { Added, AddOptions } from '../demarche.ts'
import { type Article, type ArticleRow, articleOf } from '../model/article.ts'
import { DemarcheError } from '../model/errors.ts'
import { type Ledger, NOW, type Unplaced } from '../model/ledger.ts'
import { READ_DEFAULTS, readInput } from '../readers/index.ts'
import { type Assignment, type Clusterer, clusterer } from '../stories/clusterer.ts'
import { type Engine, sha256 } from './engine.ts'
import { inputsOf } from './inputs.ts'
import { log } from './log.ts'
import type { Reading } from './reading.ts'
import { Readings } from './readings.ts'
import { traced } from './tracing.ts'

/** Articles that are held and sorted together, so that the order in which files lie does not decide the stories. */
const BATCH = 500

/** An article row with where it was found. */
export interface Place {
  readonly place: string
  readonly row: ArticleRow
}

interface Waiting {
  readonly place: string
  readonly article: Article
  /** Null when the ledger has it. */
  readonly reading: (() => Promise<Reading>) | null
}

/** Takes articles into a ledger; keeps the clusterer's memory from one call to the next. */
export class Adding {
  readonly #ledger: Ledger
  readonly #engine: () => Engine
  /** Null at first, and again after a failed append: it may remember too much. */
  #clusterer: Clusterer | null = null
  /** The newest article that the clusterer has seen, by sequence. */
  #seen = 0
  /** Articles that it decided about itself and will meet once more among the newer ones. */
  readonly #own = new Set<string>()

  constructor(ledger: Ledger, engine: () => Engine) {
    this.#ledger = ledger
    this.#engine = engine
  }

  /** Reads places into the ledger. */
  async *add(
    places: readonly string[],
    {
      createdOn = null,
      maxBytes = READ_DEFAULTS.maxBytes,
      allowPrivate = false,
      recordedAt,
      workers,
    }: AddOptions,
  ): AsyncGenerator<Added> {
    const readings = new Readings(this.#engine, workers)
    let waiting: Waiting[] = []
    try {
      for await (const found of inputsOf(places, { allowPrivate })) {
        if (found.kind === 'failed') {
          yield found
          continue
        }
        for await (const read of readInput(found.input, { ...READ_DEFAULTS, maxBytes })) {
          if (read.kind === 'failure') yield { kind: 'failed', place: read.place, error: read.error }
          if (read.kind === 'address') yield { kind: 'listed', place: read.place, url: read.address.url }
          if (read.kind !== 'article') continue
          const row = withDay(read.row, createdOn)
          waiting.push(await this.#begun({ place: read.place, row }, readings))
          if (waiting.length < BATCH) continue
          yield* this.#append(waiting, recordedAt)
          waiting = []
        }
      }
      yield* this.#append(waiting, recordedAt)
    } finally {
      await readings.close()
    }
  }

  /** Analyses and appends rows that were read, the older first. */
  async *append(rows: readonly Place[], recordedAt?: string): AsyncGenerator<Added> {
    const readings = new Readings(this.#engine)
    try {
      const waiting: Waiting[] = []
      for (const row of rows) waiting.push(await this.#begun(row, readings))
      yield* this.#append(waiting, recordedAt)
    } finally {
      await readings.close()
    }
  }

  /** Reading begins before the turn of an article has come, since it depends on nothing else. */
  async #begun({ place, row }: Place, readings: Readings): Promise<Waiting> {
    const article = articleOf(row, sha256)
    const isKnown = await this.#ledger.hasArticle(article.id)
    return { place, article, reading: isKnown ? null : readings.ask(article) }
  }

  async *#append(waiting: readonly Waiting[], recordedAt: string | undefined): AsyncGenerator<Added> {
    for (const each of [...waiting].sort(byDay)) {
      const { place, article } = each
      try {
        const added = await traced('demarche.add', { 'demarche.place': place }, () =>
          this.#appendOne(each, recordedAt ?? new Date().toISOString()),
        )
        log().info({ place, article: article.id, kind: added.kind }, 'article read')
        yield added
      } catch (error) {
        this.forget()
        if (!(error instanceof DemarcheError)) throw error
        log().warn({ place, code: error.code }, error.message)
        yield { kind: 'failed', place, error }
      }
    }
  }

  async #appendOne({ place, article, reading }: Waiting, recordedAt: string): Promise<Added> {
    // The same article may have come in meanwhile: from this batch, or by another process.
    if (reading === null || (await this.#ledger.hasArticle(article.id)))
      return { kind: 'known', place, article: article.id, title: article.title }
    return this.one(place, article, await reading(), batch => this.#ledger.append(batch, recordedAt))
  }

  /**
   * Finds the story of an article that was read, and appends it.
   *
   * @param append puts a batch into the ledger: a worker does more in the same transaction
   */
  async one(
    place: string,
    article: Article,
    { entries, statements, acts }: Reading,
    append: (batch: Unplaced) => Promise<boolean>,
  ): Promise<Added> {
    let where: Assignment | null = null
    const clusterer = await this.#stories()
    const isNew = await append({
      article,
      entries,
      after: this.#seen,
      place: newer => {
        for (const other of newer) {
          this.#seen = other.sequence
          if (!this.#own.delete(other.id)) clusterer.restore(other)
        }
        this.#own.add(article.id)
        return (where = clusterer.assign(article))
      },
    })
    if (!isNew || where === null) return { kind: 'known', place, article: article.id, title: article.title }
    const { story, copyOf, versionOf } = where as Assignment
    return {
      kind: 'added',
      place,
      article: article.id,
      story,
      title: article.title,
      copyOf,
      versionOf,
      counts: { statements, acts, entries: entries.length },
      warnings: article.warnings,
    }
  }

  /** A failed append leaves the clusterer knowing an article that the ledger does not have. */
  forget(): void {
    this.#clusterer = null
  }

  /** Reads what the ledger holds before an append waits for its turn, so that nobody waits for the reading. */
  async #stories(): Promise<Clusterer> {
    if (this.#clusterer !== null) return this.#clusterer
    const stories = clusterer()
    this.#own.clear()
    this.#seen = 0
    for (let more = true; more; ) {
      const page = await this.#ledger.articles(NOW, { after: this.#seen, limit: BATCH })
      for (const article of page) stories.restore(article)
      this.#seen = page.at(-1)?.sequence ?? this.#seen
      more = page.length === BATCH
    }
    return (this.#clusterer = stories)
  }
}

/** Gives the day of `--date` to a row that has none; its warning about that is then settled. */
const withDay = (row: ArticleRow, day: string | null): ArticleRow =>
  row.createdOn !== null || day === null
    ? row
    : { ...row, createdOn: day, warnings: row.warnings.filter(({ code }) => code !== 'E112') }

/** The older first; what has no day comes last. Ids settle ties, so the order of arrival decides nothing. */
const byDay = (a: Waiting, b: Waiting): number => {
  const [left, right] = [a, b].map(({ article }) => article.publishedAt ?? article.createdOn ?? '9999')
  if (left !== right) return left! < right! ? -1 : 1
  return a.article.id < b.article.id ? -1 : 1
}

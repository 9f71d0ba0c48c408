/** Not on the shelf: the numbered notes below a brief, shared by the forms that are read on paper. */
import type { Entry } from '../model/entry.ts'
import type { BriefLine, Story } from '../model/story.ts'

/** One sentence that lines of a brief rest on. */
export interface Note {
  /** Counts from 1, in order of first use. */
  readonly number: number
  readonly quote: string
  /** Outlet and day, as far as they are known. */
  readonly source: string
  readonly address: string | null
}

/** Numbers the sentences behind a brief's lines: the same sentence of the same article has one number. */
export class Notes {
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #articles: ReadonlyMap<string, Story['articles'][number]>
  readonly #made = new Map<string, Note>()

  constructor(story: Story) {
    this.#entries = new Map(story.entries.map(entry => [entry.id, entry]))
    this.#articles = new Map(story.articles.map(article => [article.id, article]))
  }

  /** A line's notes, each once, in the order of its entries. */
  of({ entries }: BriefLine): readonly Note[] {
    return [...new Set(entries.flatMap(id => this.#entries.get(id) ?? []).map(entry => this.#note(entry)))]
  }

  /** All notes that have been asked for. */
  all(): readonly Note[] {
    return [...this.#made.values()]
  }

  #note(entry: Entry): Note {
    const key = `${entry.article} ${entry.quote}`
    const known = this.#made.get(key)
    if (known) return known
    const article = this.#articles.get(entry.article)
    const note = {
      number: this.#made.size + 1,
      quote: entry.quote,
      source: [article?.publisher, article?.createdOn].filter(Boolean).join(', '),
      address: article?.canonicalUrl ?? article?.url ?? null,
    }
    this.#made.set(key, note)
    return note
  }
}

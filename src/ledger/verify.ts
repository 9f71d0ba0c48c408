import { analysedText, type ArticleRow, articleOf } from '../model/article.ts'
import type { Entry, StoredArticle } from '../model/entry.ts'
import { type Hash, type Id, idOf } from '../model/id.ts'
import { type Ledger, NOW } from '../model/ledger.ts'
import { textOf } from '../model/span.ts'
import { isShown } from './reduced.ts'

/** Articles that are read together. */
const PAGE = 200

export interface Finding {
  /** An id of an article or entry; the ledger's place for what concerns all of it. */
  readonly about: string
  readonly what: string
}

export interface Verified {
  readonly articles: number
  readonly entries: number
  /** Articles whose words were erased by an order, in part or whole: their hashes can be shown, not checked again. */
  readonly erased: number
  readonly findings: readonly Finding[]
}

/**
 * Reads the whole ledger and checks everything in it against everything else: the database's pages, each article's
 * id against its content, each quote against the stored text and its hash, each entry's id against what it says,
 * each derivation against the row it names, and the recorded clock against the order of appending.
 */
export async function verifyLedger(ledger: Ledger, hash: Hash): Promise<Verified> {
  const findings: Finding[] = (await ledger.damage()).map(what => ({ about: ledger.place, what }))
  let [articles, entries, erased, after] = [0, 0, 0, 0]
  let last = ''
  for (;;) {
    const page = await ledger.articles(NOW, { after, limit: PAGE })
    for (const article of page) {
      after = article.sequence
      articles++
      if (article.kept !== undefined) erased++
      if (article.recordedAt <= last)
        findings.push({ about: article.id, what: 'was recorded before what stands before it' })
      last = article.recordedAt
      const found = await ledger.entries(NOW, { article: article.id })
      entries += found.length
      findings.push(...(await articleFindings(article, ledger, hash)))
      const own = new Map(found.map(entry => [entry.id, entry]))
      for (const entry of found)
        for (const what of entryFindings(entry, article, own, hash)) findings.push({ about: entry.id, what })
    }
    if (page.length < PAGE) return { articles, entries, erased, findings }
  }
}

async function articleFindings(
  article: StoredArticle,
  ledger: Ledger,
  hash: Hash,
): Promise<readonly Finding[]> {
  const { id, sequence, recordedAt, story, event, copyOf, versionOf, kept, erasure, ...row } = article
  const findings: Finding[] = []
  if (kept === undefined && articleOf(row satisfies ArticleRow, hash).id !== id) {
    findings.push({ about: id, what: 'its id is not the hash of what it says' })
  }
  for (const origin of [copyOf, versionOf]) {
    if (origin !== null && !(await ledger.hasArticle(origin)))
      findings.push({ about: id, what: `derives from ${origin}, which is not there` })
  }
  return findings
}

function* entryFindings(
  entry: Entry,
  article: StoredArticle,
  own: ReadonlyMap<Id<'entry'>, Entry>,
  hash: Hash,
): Generator<string> {
  const { kept } = article
  const { body, quote, quoteStart: start, quoteEnd: end, quoteHash, evidence } = entry
  if (kept === undefined || kept === 'excerpt') {
    const { text } = analysedText(article)
    if (hash(quote) !== quoteHash) yield 'its hash is not that of its quote'
    if (!isShown(text, { start, end }) || textOf(text, { start, end }) !== quote)
      yield 'the stored text does not have its quote at its place'
    if (entryId(entry, own, hash) !== entry.id) yield 'its id is not the hash of what it says'
  } else if (quote !== '') yield 'still has words that were to be erased'
  if (body.kind !== 'decision' && (evidence[0]?.start !== start || evidence[0].end !== end))
    yield 'its first evidence is not its quote'
  for (const to of [...namedBy(entry), entry.wasRevisionOf])
    if (to !== null && !own.has(to)) yield `rests on ${to}, which its article does not have`
}

/** As the rows were made: readings by article, body and place; decisions by entry, body and the count of earlier ones. */
function entryId(entry: Entry, own: ReadonlyMap<Id<'entry'>, Entry>, hash: Hash): Id<'entry'> {
  const body = JSON.stringify(entry.body)
  if (entry.body.kind !== 'decision') {
    return idOf('entry', hash, [
      entry.article,
      body,
      JSON.stringify(entry.evidence.map(({ start, end }) => [start, end])),
    ])
  }
  const { about } = entry.body
  const earlier = [...own.values()].filter(
    other => other.body.kind === 'decision' && other.body.about === about && other.sequence < entry.sequence,
  )
  return idOf('entry', hash, [about, body, String(earlier.length)])
}

/** The entries of its own article that an entry rests on. */
export function namedBy({ body }: Pick<Entry, 'body'>): readonly (Id<'entry'> | null)[] {
  switch (body.kind) {
    case 'act':
      return [body.statement, body.part]
    case 'statement':
      return [body.parent]
    case 'contact':
      return [body.statement]
    case 'silence':
      return [body.on]
    case 'precedence':
      return [body.act]
    case 'decision':
      return [body.about]
  }
}

// Where the time of one article goes, stage by stage: npx tsx bench/scale/stages.ts [ARTICLES]
// CPU time of this process on articles of 600 words, so the figures mean something on a busy machine too.
import { openEngine, sha256 } from '../../src/conductor/engine.ts'
import { draftsOf } from '../../src/ledger/drafts.ts'
import { extractRow } from '../../src/exporters/extract-row.ts'
import { type ArticleRow, articleOf } from '../../src/model/article.ts'
import type { Document } from '../../src/model/document.ts'
import { VERSION } from '../../src/model/version.ts'
import { stagesOf } from '../../src/pipeline.ts'
import { readInput } from '../../src/readers/index.ts'
import { type ArticleLine, articleLines } from './articles.ts'
import { pageOf } from './page.ts'

const ARTICLES = Number(process.argv[2] ?? 100)
const WARM = 20
/** Not part of "extract". */
const LEDGER_ONLY = ['page read', 'rows of the ledger']

const spent = new Map<string, number>()
function count(name: string, isCounted: boolean, from: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(from)
  if (isCounted) spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1000)
}
function measured<T>(name: string, isCounted: boolean, work: () => T): T {
  const from = process.cpuUsage()
  const result = work()
  count(name, isCounted, from)
  return result
}

async function pageRow(line: ArticleLine): Promise<ArticleRow> {
  const input = {
    place: 'a.html',
    bytes: new TextEncoder().encode(pageOf(line)),
    rest: null,
    mediaType: null,
    url: null,
    fetchedAt: null,
  }
  for await (const read of readInput(input)) if (read.kind === 'article') return read.row
  throw new Error('the page gave no article')
}

const lines = await articleLines(ARTICLES + WARM)
const from = process.cpuUsage()
const stages = stagesOf(openEngine().models)
const { user, system } = process.cpuUsage(from)
console.log(`models read: ${((user + system) / 1000).toFixed(0)} ms of CPU`)

for (const [i, line] of lines.entries()) {
  const isCounted = i >= WARM
  const begun = process.cpuUsage()
  const row = await pageRow(line)
  count('page read', isCounted, begun)
  let doc = { text: line.text, createdOn: line.createdOn, headlineEnd: 0, publisher: null } as Document
  for (const stage of stages) {
    const { notices: _, ...layers } = measured(stage.name, isCounted, () => stage.run(doc))
    doc = { ...doc, ...layers }
  }
  measured('row of extract, as JSON', isCounted, () =>
    JSON.stringify(extractRow(line.id, 'en', doc, [], null)),
  )
  const article = articleOf({ ...row, text: line.text }, sha256)
  measured('rows of the ledger', isCounted, () => draftsOf(article, doc, VERSION, sha256))
}

const sum = (only: (name: string) => boolean): number =>
  [...spent].reduce((total, [name, ms]) => total + (only(name) ? ms : 0), 0)
const extract = sum(name => !LEDGER_ONLY.includes(name))
const toLedger = sum(name => name !== 'row of extract, as JSON')
console.log(`${'stage'.padEnd(26)} ms an article    share   articles a CPU-second`)
for (const [name, ms] of [
  ...spent,
  ['extract, whole', extract],
  ['page to rows, whole', toLedger],
] as const) {
  const each = ms / ARTICLES
  const share = `${((100 * ms) / extract).toFixed(1)}%`
  console.log(
    `${name.padEnd(26)} ${each.toFixed(2).padStart(13)} ${share.padStart(8)} ${(1000 / each).toFixed(0).padStart(12)}`,
  )
}

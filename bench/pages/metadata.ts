// usage: npx tsx bench/pages/metadata.ts [--misses]
// Publication day and instant on 258 pages of 181 publishers, and the text against another machine's.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DemarcheError } from '../../src/model/errors.ts'
import { articlesOfHtml } from '../../src/readers/html.ts'
import { textOf } from '../../src/readers/source/charset.ts'
import { filesOf } from './tar.ts'

interface Gold {
  readonly file: string
  readonly title: string | null
  readonly authors?: readonly string[]
  readonly publishedAt: string | null
  readonly text: string | null
}

const { score } = (await import(new URL('../../../shared/eval/pages/score.mjs', import.meta.url).href)) as {
  score(gold: Record<string, string>, pred: Record<string, string>): { F: number; P: number; R: number }
}
const files = filesOf('../shared/data/pages/fundus-metadata.tar.gz')
const gold = files
  .get('gold.jsonl')!
  .toString()
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Gold)

const start = process.cpuUsage()
const rows = gold.map(({ file }) => {
  const source = textOf(gunzipSync(files.get(`html/${file}`)!), file, null)
  try {
    return { file, ...articlesOfHtml(source, file, null)[0]! }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { file, title: null, byline: null, publishedAt: null, createdOn: null, text: '', language: null }
  }
})
const { user, system } = process.cpuUsage(start)

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
const lines = (values: readonly object[]): string => values.map(value => JSON.stringify(value)).join('\n')
writeFileSync(join(folder, 'gold.jsonl'), lines(gold))
writeFileSync(
  join(folder, 'pred.jsonl'),
  lines(
    rows.map(({ file, title, byline, publishedAt, createdOn }) => ({
      file,
      title,
      byline,
      publishedAt: publishedAt ?? createdOn,
    })),
  ),
)
console.log(
  execFileSync('node', [
    '../shared/eval/pages/metadata.mjs',
    join(folder, 'gold.jsonl'),
    join(folder, 'pred.jsonl'),
  ])
    .toString()
    .trim(),
)
rmSync(folder, { recursive: true })

const bare = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const titles = gold.filter((row, i) => bare(row.title) === bare(rows[i]!.title)).length
const authored = gold.map((row, i) => ({ row, i })).filter(({ row }) => (row.authors?.length ?? 0) > 0)
const authors = authored.filter(({ row, i }) =>
  row.authors!.every(name => bare(rows[i]!.byline).includes(bare(name))),
).length
const withText = gold.map((row, i) => ({ row, i })).filter(({ row }) => row.text)
const { F, P, R } = score(
  Object.fromEntries(withText.map(({ row }) => [row.file, row.text!])),
  Object.fromEntries(withText.map(({ row, i }) => [row.file, rows[i]!.text])),
)
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`
console.log(
  `title as the other machine's ${share(titles, gold.length)} · all authors found ${share(authors, authored.length)}`,
)
console.log(
  `text against the other machine's: F1 ${F.toFixed(3)} precision ${P.toFixed(3)} recall ${R.toFixed(3)}`,
)
console.log(`${((user + system) / 1000 / gold.length).toFixed(1)} ms CPU a page`)

if (process.argv.includes('--misses')) {
  for (const [i, { file, publishedAt, createdOn }] of rows.entries()) {
    const want = gold[i]!.publishedAt
    if (want === null) continue
    const got = publishedAt ?? createdOn
    const isNear =
      got !== null &&
      publishedAt !== null &&
      Math.abs(Date.parse(got) - Date.parse(want.replace(' ', 'T'))) < 90_000
    if (!isNear) console.log(`${file}: ${got} (instant ${publishedAt}), wanted ${want}`)
  }
}
if (process.argv.includes('--worst')) {
  const single = withText.map(({ row, i }) => ({
    file: row.file,
    ...score({ x: row.text! }, { x: rows[i]!.text }),
  }))
  single.sort((a, b) => a.F - b.F)
  for (const { file, F: f, P: p, R: r } of single.filter(({ file }) => process.argv.includes('--all') || /^(?:us|uk|ca|au|ie|za|in|ng|na|ls|tw|ke|gh|pt_The|mx_Mex|be_Pol)/.test(file)).slice(0, 24))
    console.log(`${f.toFixed(3)} precision ${p.toFixed(3)} recall ${r.toFixed(3)} ${file}`)
}
if (process.argv.includes('--titles')) {
  for (const [i, row] of rows.entries()) {
    if (bare(row.title) !== bare(gold[i]!.title)) console.log(`${row.file}\n  got    ${row.title}\n  wanted ${gold[i]!.title}`)
  }
}
if (process.argv.includes('--authors')) {
  for (const { row, i } of authored) {
    if (!row.authors!.every(name => bare(rows[i]!.byline).includes(bare(name)))) console.log(`${row.file}: got ${rows[i]!.byline}, wanted ${row.authors!.join('; ')}`)
  }
}
if (process.argv.includes('--show')) {
  const name = process.argv[process.argv.indexOf('--show') + 1]
  const i = gold.findIndex(({ file }) => file === name)
  const lines = (text: string): string[] => text.split(/\n+/).map(line => line.replace(/\s+/g, ' ').trim())
  const [got, want] = [lines(rows[i]!.text), lines(gold[i]!.text ?? '')]
  for (const line of got) if (!want.includes(line)) console.log(`+ ${line}`)
  for (const line of want) if (!got.includes(line)) console.log(`- ${line}`)
}

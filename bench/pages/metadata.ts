// usage: npx tsx bench/pages/metadata.ts [--list misses|titles|authors|worst] [--show FILE]
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

const option = (name: string): string | null => {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

/** What to look at next: one line for each page that is not as wanted. */
const LISTS: Readonly<Record<string, () => string[]>> = {
  misses: () =>
    rows.flatMap(({ file, publishedAt, createdOn }, i) => {
      const want = gold[i]!.publishedAt
      if (want === null) return []
      const apart =
        publishedAt === null
          ? Number.NaN
          : Math.abs(Date.parse(publishedAt) - Date.parse(want.replace(' ', 'T')))
      return apart < 90_000 ? [] : [`${file}: ${createdOn} (instant ${publishedAt}), wanted ${want}`]
    }),
  titles: () =>
    rows.flatMap(({ file, title }, i) =>
      bare(title) === bare(gold[i]!.title) ? [] : [`${file}\n  got    ${title}\n  wanted ${gold[i]!.title}`],
    ),
  authors: () =>
    authored.flatMap(({ row, i }) =>
      row.authors!.every(name => bare(rows[i]!.byline).includes(bare(name)))
        ? []
        : [`${row.file}: got ${rows[i]!.byline}, wanted ${row.authors!.join('; ')}`],
    ),
  worst: () =>
    withText
      .map(({ row, i }) => ({ file: row.file, ...score({ x: row.text! }, { x: rows[i]!.text }) }))
      .sort((a, b) => a.F - b.F)
      .slice(0, 30)
      .map(one => `${one.F.toFixed(3)} precision ${one.P.toFixed(3)} recall ${one.R.toFixed(3)} ${one.file}`),
}
for (const line of LISTS[option('--list') ?? '']?.() ?? []) console.log(line)

const shown = gold.findIndex(({ file }) => file === option('--show'))
if (shown >= 0) {
  const lines = (text: string): string[] => text.split(/\n+/).map(line => line.replace(/\s+/g, ' ').trim())
  const [got, want] = [lines(rows[shown]!.text), lines(gold[shown]!.text ?? '')]
  for (const line of got) if (!want.includes(line)) console.log(`+ ${line}`)
  for (const line of want) if (!got.includes(line)) console.log(`- ${line}`)
}

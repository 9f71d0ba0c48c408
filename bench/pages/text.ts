// usage: npx tsx bench/pages/text.ts [--worst N] [--show FILE]
// Article text of 80 English news pages against hand-made text: 4-gram F1, and CPU a page.
import { gunzipSync } from 'node:zlib'
import { DemarcheError } from '../../src/model/errors.ts'
import { articlesOfHtml } from '../../src/readers/html.ts'
import { textOf } from '../../src/readers/source/charset.ts'
import { filesOf } from './tar.ts'

interface Score {
  readonly F: number
  readonly P: number
  readonly R: number
  readonly sd: number
}
const { score } = (await import(new URL('../../../shared/eval/pages/score.mjs', import.meta.url).href)) as {
  score(gold: Record<string, string>, pred: Record<string, string>): Score
}

const files = filesOf('../shared/data/pages/fundus-evaluation.tar.gz')
const truth = JSON.parse(files.get('ground_truth.json')!.toString()) as Record<
  string,
  { body: readonly string[] }
>
const names = Object.keys(truth)
const gold = Object.fromEntries(names.map(name => [name, truth[name]!.body.join('\n')]))
const sources = names.map(name => [name, gunzipSync(files.get(`html/${name}`)!)] as const)

function readAll(): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, bytes] of sources) {
    try {
      texts[name] = articlesOfHtml(textOf(bytes, name, null), name, null)[0]!.text
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error
      texts[name] = ''
    }
  }
  return texts
}

const texts = readAll()
const start = process.cpuUsage()
readAll()
const { user, system } = process.cpuUsage(start)
const { F, P, R, sd } = score(gold, texts)
const written = (share: number): string => share.toFixed(3)
console.log(
  `F1 ${written(F)} ±${written(sd)} precision ${written(P)} recall ${written(R)} on ${names.length} pages`,
)
console.log(`${((user + system) / 1000 / names.length).toFixed(1)} ms CPU a page`)

const option = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1]
if (process.argv.includes('--worst')) {
  const single = names.map(name => ({ name, ...score({ [name]: gold[name]! }, { [name]: texts[name]! }) }))
  single.sort((a, b) => a.F - b.F)
  for (const { name, F: f, P: p, R: r } of single.slice(0, Number(option('--worst')))) {
    console.log(`${written(f)} precision ${written(p)} recall ${written(r)} ${name}`)
  }
}
if (process.argv.includes('--show')) {
  const name = option('--show')!
  const [got, want] = [texts[name]!.split(/\n+/), truth[name]!.body]
  const bare = (line: string): string =>
    line
      .replace(/^\[|\]$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const wanted = new Set(want.flatMap(line => line.split('\n')).map(bare))
  const gotten = new Set(got.map(bare))
  for (const line of got) if (!wanted.has(bare(line))) console.log(`+ ${line}`)
  for (const line of want) if (!gotten.has(bare(line))) console.log(`- ${line}`)
}

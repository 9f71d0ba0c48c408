import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, type Attribution, GOLD } from './scored.ts'

/** Whatever stands between two double quotation marks. */
export function quotationMarks({ text }: Article): Attribution[] {
  return [...text.matchAll(/[“"]([^”"\n]{1,1200})[”"]/g)].map(({ 0: words, index }) => ({
    source: [],
    cue: [],
    content: [[index, index + words.length]],
  }))
}

const VERBS =
  'said|says|say|told|added|wrote|tweeted|asked|announced|warned|claimed|argued|insisted|noted|explained|replied|stated|declared'
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}|[Hh]e|[Ss]he|[Tt]hey)`
const AFTER = new RegExp(
  String.raw`(?<content>[“"][^”"\n]{1,1200}[”"]) (?:(?<source>${NAME}) (?<cue>${VERBS})|(?<verb>${VERBS}) (?<name>${NAME}))`,
  'dgu',
)
const BEFORE = new RegExp(
  String.raw`(?<source>${NAME}) (?<cue>${VERBS}),? (?<content>(?:that )?[^.\n]{3,400})`,
  'dgu',
)

/** A list of verbs and two patterns: what most scripts do. */
export function patterns({ text }: Article): Attribution[] {
  const rows: Attribution[] = []
  const taken = new Set<number>()
  for (const pattern of [AFTER, BEFORE]) {
    for (const { indices } of text.matchAll(pattern)) {
      const { source, name, cue, verb, content } = indices!.groups as Record<
        string,
        [number, number] | undefined
      >
      const who = source ?? name!
      if (taken.has(who[0])) continue
      taken.add(who[0])
      rows.push({ source: [who], cue: [cue ?? verb!], content: [content!] })
    }
  }
  return rows
}

type Nlp = (text: string) => {
  quotations(): { json(options: object): { offset?: { start: number; length: number } }[] }
}

/** compromise's quotations; null where it is not installed (`npm install --prefix bench/attribution`). */
export function compromise(): ((article: Article) => Attribution[]) | null {
  const require = createRequire(import.meta.url)
  try {
    const nlp = require('compromise') as Nlp
    return ({ text }) =>
      nlp(text)
        .quotations()
        .json({ offset: true })
        .flatMap(({ offset }) =>
          offset
            ? [{ source: [], cue: [], content: [[offset.start, offset.start + offset.length] as const] }]
            : [],
        )
  } catch {
    return null
  }
}

const PROTOTYPE = '../shared/prototypes/attribution-perceptron.mjs'
const TRAIN = '../shared/data/attribution/polnear.train.jsonl'

/** The surface model of the feasibility study: words and quotation marks, no tags, no trees. Trains in a minute. */
export function surface(): { doc: string; attributions: Attribution[] }[] | null {
  if (!existsSync(PROTOTYPE)) return null
  const folder = mkdtempSync(join(tmpdir(), 'surface-'))
  const [model, out] = [join(folder, 'model'), join(folder, 'out.jsonl')]
  spawnSync('node', [PROTOTYPE, 'train', TRAIN, model, '6'], { stdio: 'ignore' })
  spawnSync('node', [PROTOTYPE, 'run', model, GOLD, out], { stdio: 'ignore' })
  return readFileSync(out, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { doc: string; attributions: Attribution[] })
}

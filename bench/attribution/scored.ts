import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'

export const GOLD = '../shared/data/attribution/polnear.dev.jsonl'
const SCORER = '../shared/eval/attribution/score.mjs'

export interface Article {
  readonly doc: string
  readonly text: string
  readonly date: string
}

export interface Attribution {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

export const articles = (): Article[] =>
  readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Article)

const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end])

/**
 * Statements in the manner of PolNeAR: outermost ones only, and a quotation that goes on in the next paragraph
 * is a further piece of the attribution before it.
 */
export function attributionsOf(statements: readonly Statement[]): Attribution[] {
  const rows: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[] = []
  for (const { parent, source, cue, content, rule } of statements) {
    if (parent !== null) continue
    const last = rows.at(-1)
    if (last && source.length === 0 && cue.length === 0 && rule.endsWith('stand-alone-quotation')) {
      last.content.push(...pairs(content))
    } else rows.push({ source: pairs(source), cue: pairs(cue), content: pairs(content) })
  }
  return rows
}

interface Scores {
  readonly spans: Readonly<
    Record<
      'source' | 'cue' | 'content',
      { readonly exact: { readonly f: number }; readonly iou50: { readonly f: number } }
    >
  >
  readonly relation: { readonly contentSource: { readonly f: number } }
  readonly direct: { readonly speaker: { readonly f: number } }
  readonly recallByType: Readonly<Record<string, { readonly content: number }>>
}

/** Runs the scorer of ../shared over predictions, and prints one line of a table. */
export function report(
  name: string,
  rows: readonly { doc: string; attributions: readonly Attribution[] }[],
  note = '',
): void {
  const path = join(mkdtempSync(join(tmpdir(), 'attribution-')), 'predictions.jsonl')
  writeFileSync(path, `${rows.map(row => JSON.stringify(row)).join('\n')}\n`)
  const { stdout, stderr } = spawnSync('node', [SCORER, GOLD, path, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (stdout === '') throw new Error(stderr)
  const { spans, relation, direct, recallByType } = JSON.parse(stdout) as Scores
  const cell = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1).padStart(6)
  console.log(
    [
      name.padEnd(22),
      cell(spans.source.exact.f),
      cell(spans.cue.exact.f),
      cell(spans.content.exact.f),
      cell(spans.content.iou50.f),
      cell(relation.contentSource.f),
      cell(direct.speaker.f),
      cell(recallByType['direct']?.content),
      cell(recallByType['mixed']?.content),
      cell(recallByType['indirect']?.content),
      note,
    ].join(' '),
  )
}

export const HEAD = `${''.padEnd(22)} source    cue content IoU≥.5 linked direct | recall: direct mixed indirect`

import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import { run } from '../cli/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)

const ROWS = [
  'Ana Rojas said on Monday that talks would resume.',
  'Leo Brandt rejected the offer.',
  'Nobody came.',
]
writeFileSync(
  at('in.jsonl'),
  ROWS.map((text, i) => `${JSON.stringify({ id: `a${i}`, createdOn: '2031-03-04', text })}\n`).join('\n'),
)
const extracted = async (): Promise<string> =>
  `${(await run('extract', '--workers', '1', at('in.jsonl'))).out}\n`

test('a run that was cut off anywhere goes on to the same bytes', async () => {
  const whole = await extracted()
  const { code } = await run('extract', '--workers', '1', '--output', at('out.jsonl'), at('in.jsonl'))
  expect([code, readFileSync(at('out.jsonl'), 'utf8')]).toEqual([0, whole])
  const second = whole.indexOf('\n') + 1
  for (const cut of [0, 10, second - 1, second, second + 25, whole.length - 1]) {
    truncateSync(at('out.jsonl'), Buffer.byteLength(whole.slice(0, cut)))
    await run('extract', '--workers', '1', '--resume', at('out.jsonl'), at('in.jsonl'))
    expect(readFileSync(at('out.jsonl'), 'utf8'), `cut at ${cut}`).toBe(whole)
  }
})

test('what is there already is not written over', async () => {
  appendFileSync(at('mine.jsonl'), 'mine')
  const { code, err } = await run('extract', '--output', at('mine.jsonl'), at('in.jsonl'))
  expect([code, err.includes('E803'), readFileSync(at('mine.jsonl'), 'utf8')]).toEqual([1, true, 'mine'])
})

test('Parquet holds the same rows', async () => {
  await run('extract', '--workers', '1', '--format', 'parquet', '--output', at('out'), at('in.jsonl'))
  const [name] = readdirSync(at('out'))
  expect(name).toBe('part-000000000-000000002.parquet')
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at(`out/${name}`)) })
  const wanted = (await extracted())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as object)
  expect(
    rows.map(row =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)),
    ),
  ).toEqual(wanted.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))))
  await run('extract', '--workers', '1', '--format', 'parquet', '--resume', at('out'), at('in.jsonl'))
  expect(readdirSync(at('out'))).toEqual([name])
})

test('Parquet needs a place', async () => {
  expect((await run('extract', '--format', 'parquet', at('in.jsonl'))).err).toContain('E801')
})

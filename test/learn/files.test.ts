import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadWeights, saveWeights } from '../../src/learn/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WEIGHTS = { name: 'sample', version: '1', meta: {}, tables: { bytes: new Int8Array(10_000) } }

test('a saved file is small, the same each time, and read again', () => {
  const [a, b] = [join(folder, 'a.bin'), join(folder, 'b.bin')]
  expect(saveWeights(a, WEIGHTS)).toBeLessThan(200)
  saveWeights(b, WEIGHTS)
  expect(readFileSync(a)).toEqual(readFileSync(b))
  expect(loadWeights(a)).toEqual(WEIGHTS)
})

test('a missing or damaged file is told by its name', () => {
  const damaged = join(folder, 'damaged.bin')
  writeFileSync(damaged, 'x')
  expect(() => loadWeights(join(folder, 'none.bin'))).toThrow('none.bin is missing or damaged')
  expect(() => loadWeights(damaged)).toThrow('damaged.bin is missing or damaged')
})

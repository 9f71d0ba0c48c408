import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Extractor, openExtractor } from '../../src/browser/extractor.ts'
import { openMachine } from '../../src/demarche.ts'

const ROW = {
  id: 'a1',
  createdOn: '2026-03-04',
  text: 'Peruvian President Luis Ibarra rejected Chile’s offer of talks on Tuesday. “We will not wait until Friday,” he told reporters in Lima.',
}

describe('the engine without Node', () => {
  let extract: Extractor
  beforeAll(async () => {
    extract = await openExtractor(async name => brotliDecompressSync(readFileSync(`models/${name}.bin`)))
  })

  test('gives the rows of "demarche extract"', () => {
    const row = extract(ROW)
    expect(row).toEqual(openMachine().extract(ROW))
    expect((row['attributions'] as unknown[]).length).toBeGreaterThan(0)
    expect((row['timexes'] as unknown[]).length).toBe(2)
  })

  test('says what is wrong with a row', () => {
    expect(() => extract({ id: 'a1' })).toThrow(expect.objectContaining({ code: 'E151' }))
  })

  test('a file that is no weight file is refused', async () => {
    await expect(openExtractor(async () => new Uint8Array(64))).rejects.toThrow(RangeError)
  })
})

test('bundles for a browser: no file of it asks for Node', async () => {
  const { metafile } = await build({
    entryPoints: ['extractor', 'page', 'worker'].map(name => `src/browser/${name}.ts`),
    outdir: 'unwritten',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const inputs = Object.keys(metafile.inputs)
  expect(inputs).toContain('src/pipeline.ts')
  expect(inputs.filter(path => !path.startsWith('src/'))).toEqual([])
})

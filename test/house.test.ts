import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Every room knows itself, `model` and `learn`; these know more or less. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  learn: ['model'],
  intake: ['model'],
  stories: ['model'],
  exporters: ['model'],
  ledger: ['model'],
  readers: ['model'],
  'pipeline.ts': ['model', 'learn', 'text', 'time', 'entities', 'attribution', 'acts'],
  'demarche.ts': ['model', 'conductor'],
  conductor: [
    'model',
    'learn',
    'pipeline.ts',
    'demarche.ts',
    'readers',
    'intake',
    'text',
    'time',
    'entities',
    'attribution',
    'acts',
    'providers',
    'ledger',
    'stories',
    'exporters',
  ],
  browser: ['model', 'learn', 'pipeline.ts', 'exporters'],
  cli: ['model', 'demarche.ts', 'server', 'mcp'],
  server: ['model', 'demarche.ts'],
  mcp: ['model', 'demarche.ts'],
}
/** Trainers call the rooms' features; the product never imports a trainer. */
const isTrainer = (path: string): boolean => path === 'learn/train.ts' || path.startsWith('learn/train/')

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path) && !path.includes('node_modules/'))
const roomOf = (path: string): string => path.split('/')[0]!
const importsOf = (path: string): string[] =>
  [...readFileSync(`src/${path}`, 'utf8').matchAll(/\b(?:from|import\() ?'(\.[^']+)'/g)].map(([, target]) =>
    posix.join(posix.dirname(path), target!),
  )

describe.each(files)('%s', path => {
  test('imports only what its room may', () => {
    if (isTrainer(path)) return
    const allowed = [roomOf(path), ...(MAY_IMPORT[roomOf(path)] ?? ['model', 'learn'])]
    const imports = importsOf(path)
    expect(imports.filter(target => !allowed.includes(roomOf(target)))).toEqual([])
    expect(imports.filter(isTrainer)).toEqual([])
  })

  test('is named in kebab case and says what it holds', () => {
    expect(path).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/)
    expect(path).not.toMatch(/\b(?:utils?|helpers?|common|manager|service)\b/)
  })
})

/** A shelf: a folder of like things behind an `index.ts` that lists them in order. */
test.each(files.filter(path => path.endsWith('/index.ts')))('%s lists all of its folder', index => {
  const folder = posix.dirname(index)
  const here = files.filter(path => posix.dirname(path) === folder && path !== index)
  const listed = new Set(importsOf(index))
  const support = here.filter(path => readFileSync(`src/${path}`, 'utf8').startsWith('/** Not on the shelf'))
  expect(here.filter(path => !listed.has(path) && !support.includes(path))).toEqual([])
})

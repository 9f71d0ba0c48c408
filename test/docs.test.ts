import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pages } from '../scripts/write-docs.ts'
import { VERSION } from '../src/model/version.ts'

test.each(Object.entries(pages))(
  '%s is as the code says: run "npx tsx scripts/write-docs.ts"',
  (path, write) => {
    expect(readFileSync(path, 'utf8')).toBe(write())
  },
)

test('the version is the same in package.json and in every row', () => {
  expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(VERSION)
})

const PAGES = [
  ...readdirSync('.').filter(name => name.endsWith('.md')),
  ...readdirSync('docs')
    .map(name => join('docs', name))
    .filter(name => name.endsWith('.md')),
]

describe.each(PAGES)('%s', page => {
  const text = readFileSync(page, 'utf8')

  test('every link to a file of the project leads somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) =>
      join(page, '..', link!),
    )
    expect(links.filter(link => !existsSync(link))).toEqual([])
  })

  test('every npm script it names is there', () => {
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
      .scripts
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!)
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })
})

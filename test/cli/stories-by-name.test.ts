import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-names-'))
const ledger = join(folder, 'ledger.db')
const at = (...args: string[]) => run('--ledger', ledger, ...args)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  const articles = {
    'port.txt':
      'date 2031-03-04 Dockers reject port offer\nThe Veldhaven Dockworkers Union rejected the port authority’s pay offer of 4 percent on Monday. Union leader Ana Rojas said that talks would go on.',
    'gas.txt':
      'date 2031-05-20 Ruritania and Freedonia sign gas deal\nRuritania and Freedonia signed a gas agreement in Vienna on Monday. President Ivo Brandt said the pipeline would open in June.',
  }
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text)
  const { code } = await at('add', join(folder, 'port.txt'), join(folder, 'gas.txt'))
  expect(code).toBe(0)
})

test('two stories: the error lists them and says how to name one', async () => {
  const { code, err } = await at('threads')
  expect(code).toBe(1)
  expect(err).toMatch(/The ledger holds more than one story: story_.*words of its title\. \(E405\)/)
})

test('brief takes an id as the other commands do', async () => {
  const { stories } = (await at('stories', '--json')).json() as { stories: { id: string }[] }
  expect(stories).toHaveLength(2)
  for (const { id } of stories) {
    const { code, out } = await at('brief', id.slice(0, 14))
    expect(code).toBe(0)
    expect(out).toContain('1 article')
  }
})

test('a folder without an article is said to have none', async () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  expect((await at('add', empty)).out).toBe('0 added, 0 known already, 0 failed')
  const { code, err } = await run('brief', empty)
  expect(code).toBe(1)
  expect(err).toContain(`No article was found in ${empty}.`)
})

test('a file without a day is said to have none', async () => {
  const undated = join(folder, 'undated.txt')
  writeFileSync(undated, 'The union rejected the offer on Monday. Ana Rojas said that talks would go on.\n')
  expect((await run('brief', undated)).err).toContain('(E112)')
})

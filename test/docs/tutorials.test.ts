import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { commandsOf, TUTORIALS, unmatched } from './tutorial.ts'

/** The sample is read once; each tutorial goes on from its own copy of that ledger. */
const ADD = 'add corpus/istanbul-2025/articles'
const folder = mkdtempSync(join(tmpdir(), 'demarche-tutorials-'))
const base = join(folder, 'base.db')
let added = ''

beforeAll(async () => {
  const { code, out, err } = await run('--ledger', base, ...ADD.split(' '))
  expect(code, err).toBe(0)
  added = out
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(TUTORIALS)('the tutorial of the %s', name => {
  test('its commands do what it says, in order', async () => {
    const ledger = join(folder, `${name}.db`)
    expect((await run('--ledger', base, 'ledger', 'backup', ledger)).code).toBe(0)
    const blocks = commandsOf(name)
    expect(blocks.length).toBeGreaterThan(2)
    expect(blocks[0]!.commands[0]!.join(' ')).toBe(ADD)
    let entry = ''
    for (const { commands, prints } of blocks) {
      const outputs: string[] = []
      for (const args of commands) {
        if (args.join(' ') === ADD) {
          outputs.push(added)
          continue
        }
        expect(args.includes('ENTRY') && entry === '', 'an id has been printed before').toBe(false)
        const { code, out, err } = await run(
          '--ledger',
          ledger,
          ...args.map(word => (word === 'ENTRY' ? entry : word)),
        )
        expect(code, `${args.join(' ')}: ${err}`).toBe(0)
        entry = /entry_[0-9a-f]{8,}/.exec(out)?.[0] ?? entry
        outputs.push(out)
      }
      expect(unmatched(prints, outputs.join('\n')), commands.map(words => words.join(' ')).join('; ')).toBe(
        null,
      )
    }
  }, 60_000)
})

test('what a block says is looked for in order, and what is missing is named', () => {
  expect(unmatched(['a … c', 'd'], 'x a b c y\nd')).toBe(null)
  expect(unmatched(['d', 'a'], 'a\nd')).toBe('a')
  expect(unmatched(['a … z'], 'a b c')).toBe('a … z')
})

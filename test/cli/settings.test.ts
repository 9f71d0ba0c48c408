import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { settingsFile } from '../../src/cli/commands/init.ts'
import { findSettings, SETTINGS, withSettings } from '../../src/cli/settings.ts'
import { readOwnTables } from '../../src/conductor/own-tables.ts'
import { run } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-settings-'))
  mkdirSync(join(folder, '.demarche'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, '.demarche', name)
  writeFileSync(path, content)
  return path
}

describe('settings', () => {
  test.each([
    ['config.yaml', 'port: 5000\nledger: own.db\n'],
    ['config.json', '{"port": 5000, "ledger": "own.db"}'],
    ['config.json5', '{port: 5000, ledger: "own.db"}'],
    ['config.toml', 'port = 5000\nledger = "own.db"\n'],
  ])('%s sets variables, and paths count from its folder', async (name, content) => {
    const found = await withSettings({}, file(name, content))
    expect(found).toEqual({
      DEMARCHE_PORT: '5000',
      DEMARCHE_LEDGER: join(folder, '.demarche', 'own.db'),
    })
  })

  test('a variable outranks the file', async () => {
    const found = await withSettings({ DEMARCHE_PORT: '6000' }, file('config.yaml', 'port: 5000\n'))
    expect(found['DEMARCHE_PORT']).toBe('6000')
  })

  test('an address of a ledger is no path', async () => {
    const found = await withSettings({}, file('config.yaml', 'ledger: postgres://desk@db.example/news\n'))
    expect(found['DEMARCHE_LEDGER']).toBe('postgres://desk@db.example/news')
  })

  test('the nearest file above holds', () => {
    const path = file('config.yaml', '')
    const deep = join(folder, 'a', 'b')
    mkdirSync(deep, { recursive: true })
    expect(findSettings(deep)).toBe(path)
  })

  test.each([
    ['config.yaml', 'prot: 5000\n', 'prot'],
    ['config.yaml', 'port: high\n', 'port'],
    ['config.yaml', 'port: [\n', ''],
    ['config.yaml', '- port\n', ''],
    ['config.ts', 'export default { port: 5000 }', '.yaml'],
  ])('%s with %j is refused by E804', async (name, content, named) => {
    await expect(withSettings({}, file(name, content))).rejects.toThrow(
      expect.objectContaining({ code: 'E804', message: expect.stringContaining(named) as string }),
    )
  })

  test('a file that is not there is refused by E804', async () => {
    await expect(withSettings({}, join(folder, 'none.yaml'))).rejects.toMatchObject({ code: 'E804' })
  })

  test('the file that init writes names every setting and sets none', async () => {
    const content = settingsFile()
    for (const { name } of SETTINGS) expect(content).toContain(`# ${name}:`)
    expect(await withSettings({}, file('config.yaml', content))).toEqual({})
  })

  test('every default that init shows can be uncommented', async () => {
    const lines = settingsFile()
      .split('\n')
      .filter(line => /^# \w+: \S/.test(line))
      .map(line => line.slice(2))
    const found = await withSettings({}, file('config.yaml', `${lines.join('\n')}\n`))
    expect(Object.keys(found).length).toBe(lines.length)
  })
})

describe('init', () => {
  test('makes a ledger and a settings file, once', async () => {
    const place = join(folder, 'desk')
    const first = await run('init', place, '--json')
    expect(first.code).toBe(0)
    expect(readFileSync(join(place, '.demarche', 'config.yaml'), 'utf8')).toBe(settingsFile())
    expect(readFileSync(join(place, '.demarche', 'ledger.db')).length).toBeGreaterThan(0)
    const again = await run('init', place)
    expect(again.code).toBe(1)
    expect(again.err).toContain('E805')
    expect((await run('init', place, '--force')).code).toBe(0)
  })
})

describe('own tables', () => {
  const own = (content: unknown): string => file('tables.json', JSON.stringify(content))

  test('rows with their defaults', () => {
    const { knowledge, issues } = readOwnTables(
      own({
        organisations: [{ id: 'reed-cutters', name: 'Reed Cutters Union', kind: 'union' }],
        issues: [{ id: 'reeds', field: 'labour', words: ['reed', 'reed quota'] }],
      }),
    )
    expect(knowledge.organisations).toEqual([
      { id: 'reed-cutters', name: 'Reed Cutters Union', kind: 'union', aliases: [], country: null },
    ])
    expect(issues).toEqual([{ id: 'reeds', field: 'labour', contexts: [], words: 'reed,reed quota' }])
  })

  test.each([
    [{ organisations: [{ id: 'x', name: 'X', kind: 'club' }] }, 'organisations.0.kind'],
    [{ countries: [{ alpha3: 'ru', name: 'Ruritania' }] }, 'countries.0.alpha3'],
    [{ tenures: [{ person: 'A B', role: 'Envoy', office: 'envoy', from: 'May 2025' }] }, 'tenures.0.from'],
    [{ peoples: [] }, 'peoples'],
  ])('%j is refused by E204, which names the place', (content, named) => {
    expect(() => readOwnTables(own(content))).toThrow(
      expect.objectContaining({ code: 'E204', message: expect.stringContaining(named) as string }),
    )
  })
})

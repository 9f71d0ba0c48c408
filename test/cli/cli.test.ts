import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { defaultLedger } from '../../src/cli/program.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const ARTICLE = `date 2031-03-04 Union rejects port offer
Dockers' leader Ana Rojas rejected the offer of the port company on Tuesday.
"We will not accept less than 5%," Rojas said in a statement.
The company had offered the union a raise of 3% if it ended the strike by Friday.
`

describe('the main job', () => {
  const ledger = join(folder, 'main.db')
  beforeAll(async () => {
    const { code, out } = await run('--ledger', ledger, 'add', file('port.txt', ARTICLE))
    expect(code).toBe(0)
    expect(out).toMatch(/port\.txt: \d+ statements, \d+ acts → story_[0-9a-f]{8}/)
  })

  test('adding twice changes nothing and says so', async () => {
    const { code, out } = await run('--ledger', ledger, 'add', join(folder, 'port.txt'))
    expect(code).toBe(0)
    expect(out).toContain('already in the ledger')
  })

  test.each([
    ['stories', 'Rojas'],
    ['story', 'Threads'],
    ['timeline', 'Rojas'],
    ['brief', 'Rojas'],
  ])('%s', async (command, words) => {
    const { code, out } = await run('--ledger', ledger, command)
    expect(code).toBe(0)
    expect(out).toContain(words)
  })

  test.each(['stories', 'story', 'timeline', 'threads', 'positions', 'contacts', 'brief'])(
    '%s --json',
    async command => {
      const { code, json } = await run('--ledger', ledger, command, '--json')
      expect(code).toBe(0)
      expect(json()).toMatchObject({ ok: true })
    },
  )

  test('search finds a quote, and show shows it in its paragraph', async () => {
    const { out } = await run('--ledger', ledger, 'search', 'less than')
    const [id] = /entry_[0-9a-f]{8}/.exec(out)!
    const shown = await run('--ledger', ledger, 'show', id)
    expect(shown.out).toContain('We will not accept less than 5%')
    expect(shown.out).toContain('»')
    expect(shown.out).toContain('Ana Rojas')
  })

  test.each([
    ['md', '# '],
    ['json', '"ok": true'],
    ['csv', 'entry,kind,type'],
    ['ics', 'BEGIN:VCALENDAR'],
  ])('export --format %s', async (format, words) => {
    expect((await run('--ledger', ledger, 'export', '--format', format)).out).toContain(words)
  })

  test('a decision is put on record, and shows', async () => {
    const { out } = await run('--ledger', ledger, 'search', 'less than')
    const [id] = /entry_[0-9a-f]{8}/.exec(out)!
    const decided = await run(
      '--ledger',
      ledger,
      'decide',
      id,
      'dispute',
      '--author',
      'I. Moreno',
      '--reason',
      'misheard',
    )
    expect(decided.code).toBe(0)
    expect((await run('--ledger', ledger, 'show', id)).out).toContain('dispute by I. Moreno')
  })

  test('known on a day before anything was recorded, there is no story', async () => {
    const { code, err } = await run('--ledger', ledger, 'story', '--known-on', '2020-01-01')
    expect(code).toBe(1)
    expect(err).toContain('(E404)')
  })

  test('doctor finds all in order', async () => {
    const { code, out } = await run('--ledger', ledger, 'doctor')
    expect(out).not.toContain('FAIL')
    expect(code).toBe(0)
  })
})

test('an article in a language that is not supported is kept, marked, and not analysed', async () => {
  const spanish = `date 2031-03-04 Los estibadores rechazan la oferta\n${'La dirigente del sindicato dijo el martes que los trabajadores no aceptarán menos del cinco por ciento. '.repeat(4)}`
  const { code, out, err } = await run('--ledger', join(folder, 'es.db'), 'add', file('es.txt', spanish))
  expect(code).toBe(0)
  expect(out).toContain('0 statements, 0 acts')
  expect(err).toContain('(E111)')
})

test('brief FILE works without a ledger', async () => {
  const { code, out } = await run('brief', file('again.txt', ARTICLE))
  expect(code).toBe(0)
  expect(out).toContain('Rojas')
  expect(out).toMatch(/\[entry_[0-9a-f]{8}/)
})

describe('bad input gives one clear error, and the rest goes on', () => {
  const bad: readonly (readonly [string, () => string, string])[] = [
    ['an empty file', () => file('empty.txt', ''), 'E103'],
    [
      'binary',
      () =>
        file(
          'binary.txt',
          Uint8Array.from({ length: 4096 }, (_, i) => i % 256),
        ),
      'E107',
    ],
    ['50 MB of one line', () => file('long.txt', 'a'.repeat(50 << 20)), 'E104'],
    [
      'a feed with broken XML',
      () => file('feed.xml', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A'),
      'E1',
    ],
    ['a row without text', () => file('rows.jsonl', '{"id":"a","title":"no text"}\n'), 'E106'],
    ['a file that is not there', () => join(folder, 'nowhere.txt'), 'E101'],
    [
      'a gzip cut in half',
      () => file('half.html.gz', gzipSync(`<html><body><p>${ARTICLE}</p></body></html>`).subarray(0, 60)),
      'E1',
    ],
  ]
  test.each(bad)('%s', async (_, make, code) => {
    const good = file('good.txt', ARTICLE)
    const ledger = join(folder, `bad-${code}-${bad.findIndex(row => row[1] === make)}.db`)
    const result = await run('--ledger', ledger, 'add', make(), good)
    expect(result.err).toContain(`(${code}`)
    expect(result.err.split('\n')).toHaveLength(1)
    expect(result.out).toContain('good.txt: ')
    expect(result.code).toBe(1)
  })

  test('a page cut in half is read as far as it goes, or refused with a code', async () => {
    const page = `<html><head><title>Talks open in the port</title></head><body><article>${'<p>Ana Rojas said on Tuesday that the talks would go on until the raise is agreed by both sides.</p>'.repeat(8)}`
    const result = await run(
      '--ledger',
      join(folder, 'half.db'),
      'add',
      file('half.html', page.slice(0, page.length - 40)),
    )
    if (result.code === 0) expect(result.out).toContain('statements')
    else expect(result.err).toMatch(/\(E1\d\d\)/)
  })

  test('a folder that may not be read', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o000)
    chmodSync(folder, 0o777)
    // Root may read everything: step down to nobody for the call.
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid!(65_534)
    try {
      const result = await run('--ledger', ':memory:', 'add', closed, join(folder, 'good.txt'))
      expect(result.err).toContain('(E109)')
      expect(result.out).toContain('good.txt: ')
      expect(result.code).toBe(1)
    } finally {
      if (isRoot) process.seteuid!(0)
    }
  })

  test('a file that is no ledger', async () => {
    const result = await run('--ledger', file('no-ledger.db', 'x'.repeat(4096)), 'stories')
    expect(result.err).toContain('(E505)')
    expect(result.code).toBe(1)
  })

  test.each([
    [['story', '--known-on', 'yesterday']],
    [['story', '--as-of', '2025-02-30']],
    [['story', '--clock', 'wall']],
    [['export', '--format', 'doc']],
    [['add', '--date', '12/05/2025', 'x.txt']],
    [['add', '--max-bytes', 'lots', 'x.txt']],
    [['search', '--limit', '-1', 'x']],
  ])('%j', async args => {
    const result = await run('--ledger', join(folder, 'main.db'), ...args)
    expect(result.err).toMatch(/\(E80\d\)/)
    expect(result.code).toBe(2)
  })

  test('wrong usage is exit code 2', async () => {
    expect((await run('frobnicate')).code).toBe(2)
    expect((await run('add')).code).toBe(2)
  })
})

describe('extract', () => {
  test('one row out for each row in, in order, a malformed one in its place', async () => {
    const rows = [
      JSON.stringify({
        id: 'a1',
        text: 'Ana Rojas said on Monday that talks would resume.',
        createdOn: '2031-03-04',
      }),
      '{"id":"a2"',
      JSON.stringify({ id: 'a3' }),
      JSON.stringify({ id: 'a4', text: 'Los negociadores volverán.', language: 'es' }),
      JSON.stringify({ id: 'a5', text: 'Talks resume tomorrow.' }),
    ]
    const { code, out } = await run('extract', file('rows-in.jsonl', rows.join('\n')))
    expect(code).toBe(3)
    const found = out.split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
    expect(found).toHaveLength(5)
    expect(found[0]).toMatchObject({
      id: 'a1',
      language: 'en',
      timexes: [{ text: 'Monday', value: '2031-03-03' }],
    })
    expect(found[0]!['attributions']).toHaveLength(1)
    expect(found[1]).toMatchObject({ id: null, error: { code: 'E151' } })
    expect(found[2]).toMatchObject({ id: 'a3', error: { code: 'E151' } })
    expect(found[3]).toMatchObject({ id: 'a4', sentences: [], notices: [{ rule: 'language' }] })
    expect(found[4]).toMatchObject({ timexes: [{ text: 'tomorrow', value: null }] })
    expect((found[4]!['notices'] as unknown[]).length).toBeGreaterThan(0)
  })

  test('the same bytes twice', async () => {
    const path = file('same.jsonl', JSON.stringify({ id: 'a1', text: ARTICLE, createdOn: '2031-03-04' }))
    expect((await run('extract', path)).out).toBe((await run('extract', path)).out)
  })

  test('the same bytes on one thread and on three', async () => {
    const rows = Array.from({ length: 70 }, (_, i) =>
      i === 33
        ? '{"broken'
        : JSON.stringify({
            id: `a${i}`,
            text: `Ana Rojas said on Monday that ${i} talks would resume.`,
            createdOn: '2031-03-04',
          }),
    )
    const path = file('many.jsonl', rows.join('\n'))
    const one = await run('extract', '--workers', '1', path)
    const three = await run('extract', '--workers', '3', path)
    expect(three.out).toBe(one.out)
    expect([one.code, three.code]).toEqual([3, 3])
  }, 120_000)

  test('--only keeps a layer', async () => {
    const path = file(
      'only.jsonl',
      JSON.stringify({ id: 'a1', text: 'Talks resume tomorrow.', createdOn: '2031-03-04' }),
    )
    const row = JSON.parse((await run('extract', '--only', 'timexes', path)).out) as object
    expect(Object.keys(row)).toEqual(['id', 'demarche', 'language', 'sentences', 'timexes', 'notices'])
    expect((await run('extract', '--only', 'dreams', path)).err).toContain('(E801)')
  })
})

test('parse gives CoNLL-U, and keeps the tokens it is given', async () => {
  const { out } = await run('parse', file('parse.txt', 'Talks failed, she said.'))
  const words = out
    .split('\n')
    .filter(line => /^\d+\t/.test(line))
    .map(line => line.split('\t'))
  expect(words.map(columns => columns[1])).toEqual(['Talks', 'failed', ',', 'she', 'said', '.'])
  const again = await run('parse', '--tokens', file('parse.conllu', `${out}\n`))
  expect(
    again.out
      .split('\n')
      .filter(line => /^\d+\t/.test(line))
      .map(line => line.split('\t')),
  ).toEqual(words)
})

test('code gives the act, PLOVER and CAMEO of a sentence', async () => {
  const rows = [
    { id: 'c1', text: 'Bolivia threatened Chile with new tariffs.', actor: 'Bolivia', recipient: 'Chile' },
    { id: 'c2' },
  ]
  const { code, out } = await run('code', file('code.jsonl', rows.map(row => JSON.stringify(row)).join('\n')))
  const [first, second] = out.split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
  expect(first).toMatchObject({ id: 'c1', type: 'threat', label: 'THREATEN', plover: { event: 'THREATEN' } })
  expect(second).toMatchObject({ id: 'c2', error: { code: 'E151' } })
  expect(code).toBe(3)
})

test('read gives article rows, and cluster sorts them', async () => {
  const read = await run('read', join(folder, 'port.txt'))
  expect(JSON.parse(read.out)).toMatchObject({ title: 'Union rejects port offer', createdOn: '2031-03-04' })
  const rows = ['a', 'b'].map(id => JSON.stringify({ ...(JSON.parse(read.out) as object), id }))
  const { out } = await run('cluster', file('cluster.jsonl', rows.join('\n')))
  const [first, second] = out
    .split('\n')
    .map(line => JSON.parse(line) as { story: string; copyOf: string | null })
  expect(second!.story).toBe(first!.story)
  expect(second!.copyOf).toBe('a')
})

test('every command says what it does, with an example', async () => {
  for (const { name, example } of commands) {
    const { code, out } = await run(name, '--help')
    expect(code).toBe(0)
    expect(out).toContain(example)
  }
})

test('the ledger lies in the nearest .demarche, else in the data folder', () => {
  const project = join(folder, 'project', 'deep')
  mkdirSync(join(folder, 'project', '.demarche'), { recursive: true })
  mkdirSync(project, { recursive: true })
  file('project/.demarche/ledger.db', '')
  expect(defaultLedger({}, project)).toBe(join(folder, 'project', '.demarche', 'ledger.db'))
  expect(defaultLedger({ XDG_DATA_HOME: '/data' }, folder)).toBe('/data/demarche/ledger.db')
  expect(defaultLedger({ DEMARCHE_LEDGER: 'x.db' }, project)).toBe('x.db')
})

test('a list of addresses is told, and nothing is fetched by itself', async () => {
  const opml = file(
    'feeds.opml',
    '<?xml version="1.0"?><opml version="2.0"><body><outline type="rss" text="Harbour Wire" xmlUrl="https://harbour.example/feed.xml"/></body></opml>',
  )
  const { code, out } = await run('--ledger', ':memory:', 'add', opml)
  expect(code).toBe(0)
  expect(out).toContain('lists https://harbour.example/feed.xml')
  expect(out).toContain('demarche watch')
})

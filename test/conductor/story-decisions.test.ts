import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PlacedLedger } from '../../src/conductor/placed-ledger.ts'
import { type Demarche, openDemarche } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import type { Id } from '../../src/model/id.ts'
import { run } from '../cli/run.ts'
import { ledgerContract } from '../ledger/contract.ts'

ledgerContract('a ledger with stories as decided', async () => new PlacedLedger(await openLedger(':memory:')))

const folder = mkdtempSync(join(tmpdir(), 'demarche-stories-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const BY = { author: 'I. Moreno', reason: 'test' }
const ARTICLES = [
  [
    '2031-03-01',
    'Dockers demand five percent',
    'The dockers of Veldhaven demanded a raise of 5% from the port company on Saturday. The harbour cranes stood still.',
  ],
  [
    '2031-03-02',
    'Port company rejects the dockers’ demand',
    'The port company of Veldhaven rejected the demand of the dockers for a raise of 5% on Sunday. The harbour is full of ships.',
  ],
  [
    '2031-03-03',
    'Mackerel quota splits ministers',
    'Norway demanded a larger mackerel quota from Iceland on Monday, its fisheries minister said in Bergen. Trawlers lie at anchor.',
  ],
] as const

describe('stories, as decided', () => {
  let app: Demarche
  const stories = async (knownAt: string | null = null) =>
    (await app.stories({ clock: 'recorded', knownAt, day: null })).map(
      ({ id, articles }) => [id, articles] as const,
    )
  let ids: { port: Id<'story'>; fish: Id<'story'>; articles: Id<'article'>[] }

  beforeAll(async () => {
    app = await openDemarche(':memory:')
    const paths = ARTICLES.map(([day, title, text], at) => {
      const path = join(folder, `${at}.jsonl`)
      writeFileSync(path, `${JSON.stringify({ createdOn: day, title, text, publisher: `Outlet ${at}` })}\n`)
      return path
    })
    const added = []
    for await (const each of app.add(paths)) if (each.kind === 'added') added.push(each)
    ids = { port: added[0]!.story, fish: added[2]!.story, articles: added.map(({ article }) => article) }
  })
  afterAll(() => app.close())

  test('a name, and its own name back', async () => {
    const { title } = await app.story(ids.port)
    const { id } = await app.decideStory({
      ...BY,
      kind: 'rename',
      story: ids.port,
      title: 'The strike of Veldhaven',
    })
    expect((await app.story('strike veldhaven')).title).toBe('The strike of Veldhaven')
    await app.decideStory({ ...BY, kind: 'undo', decision: id })
    expect((await app.story(ids.port)).title).toBe(title)
  })

  test('a merge takes articles and entries along, and is not known before', async () => {
    const before = await app.lastInstant()
    const was = await stories()
    const all = (await Promise.all(was.map(([id]) => app.story(id)))).flatMap(({ entries }) => entries.length)
    const made = await app.decideStory({ ...BY, kind: 'merge', story: ids.port, with: [ids.fish] })
    expect(await stories()).toEqual([[ids.port, 3]])
    const story = await app.story(ids.port)
    expect(story.entries).toHaveLength(all.reduce((a, b) => a + b))
    expect(story.articles.every(article => article.story === ids.port)).toBe(true)
    await expect(app.story(ids.fish)).rejects.toMatchObject({ code: 'E401' })
    expect(await stories(before)).toEqual(was)
    expect((await app.evidence(story.entries.at(-1)!.id)).article.story).toBe(ids.port)
    await app.decideStory({ ...BY, kind: 'undo', decision: made.id })
    expect(await stories()).toEqual(was)
  })

  test('what is split off is a story of its own; pinned it goes back; clustering leaves it there', async () => {
    const made = await app.decideStory({
      ...BY,
      kind: 'split',
      story: ids.port,
      articles: [ids.articles[1]!],
    })
    const into = made.body.kind === 'split' ? made.body.into : null
    expect((await app.story(into)).articles.map(({ id }) => id)).toEqual([ids.articles[1]])
    expect((await app.story(ids.port)).articles).toHaveLength(1)
    expect((await app.recluster({ take: true })).moves).toEqual([])
    await app.decideStory({ ...BY, kind: 'pin', article: ids.articles[1]!, story: ids.fish })
    expect((await app.story(ids.fish)).articles.map(({ id }) => id)).toEqual([
      ids.articles[1],
      ids.articles[2],
    ])
    const [, , , , , last] = await app.storyDecisions()
    expect(last).toMatchObject({ author: 'I. Moreno', reason: 'test', body: { kind: 'pin' } })
  })

  test.each([
    [{ kind: 'merge', story: 'mackerel', with: ['mackerel'] }, 'E801'],
    [{ kind: 'split', story: 'mackerel', articles: [] }, 'E801'],
    [{ kind: 'undo', decision: 'decision_zz' }, 'E801'],
    [{ kind: 'pin', article: 'article_zz' }, 'E403'],
    [{ kind: 'rename', story: 'no such', title: 'X' }, 'E401'],
    [{ kind: 'rename', story: 'mackerel', title: 'X', author: ' ' }, 'E801'],
  ] as const)('%o is refused', async (given, code) => {
    const decisions = (await app.storyDecisions()).length
    await expect(app.decideStory({ ...BY, ...given })).rejects.toMatchObject({ code })
    expect(await app.storyDecisions()).toHaveLength(decisions)
  })
})

test('on the command line', async () => {
  const ledger = join(folder, 'cli.db')
  const call = (...args: string[]) => run('--ledger', ledger, ...args)
  await call('add', join(folder, '0.jsonl'), join(folder, '2.jsonl'))
  const by = ['--author', 'I. Moreno', '--reason', 'one matter']
  expect((await call('story', 'rename', 'dockers', 'The', 'docks', ...by)).out).toMatch(
    /^rename, recorded as decision_/,
  )
  expect((await call('story', 'the docks')).out).toContain('The docks')
  expect((await call('story', 'merge', 'the docks', 'mackerel', ...by)).code).toBe(0)
  expect((await call('stories')).out.split('\n')).toHaveLength(2)
  const { out } = await call('story', 'decisions')
  expect(out).toContain('merge')
  const id = /(decision_\w+)[^\n]*merge/.exec(out)![1]!
  expect((await call('story', 'undo', id, ...by)).code).toBe(0)
  expect((await call('story', 'recluster')).out).toContain('stays where it is')
  expect((await call('story', 'merge', 'the docks', 'mackerel')).code).not.toBe(0)
})

// Questions to a ledger of a million entries: npx tsx bench/ledger/million.ts [ENTRIES] [PLACE]
// PLACE is a file or postgres://…; without one a scratch file. A place that holds rows already is asked as it is.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDemarche, type View } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { type AsOf, type Ledger, type LedgerRow, NOW } from '../../src/model/ledger.ts'
import { archiveRows, articlesFor, longStory, middleStory, recordedAt, templates } from './archive.ts'

const ENTRIES = Number(process.argv[2] ?? 1_000_000)
const scratch = process.argv[3] === undefined ? mkdtempSync(join(tmpdir(), 'demarche-million-')) : null
const place = process.argv[3] ?? join(scratch!, 'ledger.db')
const isFile = !place.startsWith('postgres')

const print = (what: string, value: string): void => console.log(`${what.padEnd(66)} ${value}`)
const msOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}
/** Wall clock beside this process's own time on a core: on a busy machine the second tells more. */
async function timed(what: string, count: number, work: (i: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let i = 0; i < count; i++) times.push(await msOf(() => work(i)))
  const { user, system } = process.cpuUsage(cpu)
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number): string => sorted[Math.min(count - 1, Math.floor(count * share))]!.toFixed(1)
  print(
    what,
    `p50 ${at(0.5)}  p95 ${at(0.95)} ms  (${((user + system) / 1000 / count).toFixed(1)} ms of CPU)`,
  )
}

async function fill(): Promise<void> {
  const ledger = await openLedger(place)
  try {
    if ((await ledger.lastInstant()) !== null) return
    const from = await templates()
    const articles = articlesFor(ENTRIES, from)
    async function* rows(): AsyncGenerator<LedgerRow> {
      yield* archiveRows(articles, from, 'article')
      yield* archiveRows(articles, from, 'entry')
    }
    print(`${articles} articles loaded`, `${((await msOf(() => ledger.load(rows()))) / 1000).toFixed(0)} s`)
  } finally {
    await ledger.close()
  }
}

/** Puts the file's pages out of the system's memory, so that the next reading is from the disk. */
function cool(): void {
  for (const end of ['', '-wal']) {
    if (!isFile || !existsSync(place + end)) continue
    execFileSync('dd', [`if=${place}${end}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' })
  }
}

async function cold(): Promise<void> {
  const half = recordedAt(20_000)
  const first = (ask: (ledger: Ledger) => Promise<unknown>) => async (): Promise<void> => {
    const ledger = await openLedger(place)
    await ask(ledger)
    await ledger.close()
  }
  const story = first(async ledger => {
    const asOf = { ...NOW, knownAt: half }
    await ledger.articles(asOf, { story: middleStory(7) })
    await ledger.entries(asOf, { story: middleStory(7) })
  })
  for (const [what, ask] of [
    ['open and search, cold', first(ledger => ledger.search('ceasefire', NOW, 20))],
    ['open and a story of a week, cold', story],
  ] as const) {
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      cool()
      times.push(await msOf(ask))
    }
    print(what, `median ${times.sort((a, b) => a - b)[2]!.toFixed(0)} ms, most ${times[4]!.toFixed(0)} ms`)
  }
}

async function rows(): Promise<void> {
  const ledger = await openLedger(place)
  const last = (await ledger.lastInstant())!
  const articles = Math.round((Date.parse(last) - Date.parse(recordedAt(0))) / 1000) + 1
  const known = (share: number): AsOf => ({ ...NOW, knownAt: recordedAt(Math.floor(articles * share)) })
  const published = (month: string): AsOf => ({
    ...NOW,
    clock: 'published',
    knownAt: `2031-${month}-05T00:00:00.000Z`,
    recordedAt: last,
  })
  const counts = await ledger.counts()
  print('entries · articles · stories', `${counts.entries} · ${counts.articles} · ${counts.stories}`)
  const ask = async (story: Parameters<typeof ledger.entries>[1], asOf: AsOf): Promise<void> => {
    await ledger.articles(asOf, story)
    await ledger.entries(asOf, story)
  }
  // The file was put out of memory above: the first reading is from the disk, the second is not.
  for (const [what, share] of [
    ['read from the disk', 0.97],
    ['as known on an instant', 0.9],
  ] as const)
    await timed(`rows of a story of 100 articles, ${what}`, 100, i =>
      ask({ story: longStory(i * 7) }, known(share)),
    )
  await timed('rows of a story of 100 articles, as published by a day', 100, i =>
    ask({ story: longStory(i * 7) }, published('11')),
  )
  await timed('rows of a story of a week, as known late', 200, i =>
    ask({ story: middleStory(i * 7) }, known(0.97)),
  )
  const words = ['ceasefire', 'said', 'Putin', 'talks', 'minister', 'Istanbul', 'sanctions', 'Thursday']
  const word = (i: number): string => words[i % words.length]!
  await timed('search, a common word', 100, i => ledger.search(word(i), NOW, 20))
  await timed('search, a word in one article of a hundred', 100, () => ledger.search('quorum', NOW, 20))
  await timed('search, two words', 100, i => ledger.search(`${word(i)} ${word(i + 3)}`, NOW, 20))
  await timed('search, a number and a word', 100, i => ledger.search(`dossier ${i * 31}`, NOW, 20))
  await timed('search, a word that is not there', 20, i => ledger.search(`nowhere${i}`, NOW, 20))
  await timed('search, a common word, as known early', 60, i => ledger.search(word(i), known(0.05), 20))
  await timed('search, two words, as known early', 60, i =>
    ledger.search(`${word(i)} ${word(i + 3)}`, known(0.05), 20),
  )
  await timed('search, a common word, as published early', 30, i =>
    ledger.search(word(i), published('04'), 20),
  )
  await timed('search, a common word, before anything was known', 30, i =>
    ledger.search(word(i), { ...NOW, knownAt: '2030-01-01T00:00:00.000Z' }, 20),
  )
  await ledger.close()
}

async function pages(): Promise<void> {
  const app = await openDemarche(place)
  const view = (i: number): View => ({ clock: 'recorded', knownAt: recordedAt(25_000 + i), day: null })
  await timed('whole story made, 100 articles, as known on an instant', 10, i =>
    app.story(longStory(i * 7), view(i)),
  )
  await timed('whole story made, a week, as known on an instant', 30, i =>
    app.story(middleStory(i * 7), view(i)),
  )
  await timed('a story found by words of a title', 10, i =>
    app.story('Istanbul 15 May talks proposal', view(i)).catch(() => null),
  )
  await timed('the 20 newest stories, listed again', 5, () => app.stories(view(0), { limit: 20 }))
  await app.close()
}

try {
  await fill()
  await cold()
  await rows()
  await pages()
} finally {
  if (scratch !== null) rmSync(scratch, { recursive: true })
}

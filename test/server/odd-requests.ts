import fc from 'fast-check'

/** One request as a stranger might send it. */
export interface OddRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** Ids that are there, so that requests get past the first check. */
export interface Known {
  readonly stories: readonly string[]
  readonly entries: readonly string[]
  readonly threads: readonly string[]
  readonly token: string
}

const NASTY = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%',
  '%zz',
  '\u{1F54A}\u{FE0F}',
  '\u202Egnp.exe',
  '\uD800',
  "' OR 1=1 --",
  '"',
  '"a" NEAR("b" "c", 3)',
  'a* OR b^ (',
  '<script>alert(1)</script>',
  '{"a":1}',
  '[]',
  '2025-05-12',
  '2025-02-31',
  '2025-05-12T18:00Z',
  '9999-12-31',
  '0000-01-01',
  '-000001-01-01',
  '+275760-09-13',
  'published',
  'recorded',
  'toString',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
]
const NAMES = [
  'q',
  'speaker',
  'known-on',
  'knownOn',
  'as-of',
  'asOf',
  'clock',
  'since',
  'visit',
  'compare',
  'after',
  'act',
  'issue',
  'side',
  'channel',
  'reviewed',
  'from',
  'to',
  'page',
  'story',
  'author',
  'entry',
  'done',
  'cursor',
  'limit',
  '__proto__',
  '',
]
const ENDINGS = [
  '',
  '.json',
  '.md',
  '.html',
  '.csv',
  '.ics',
  '.atom',
  '.jsonfeed',
  '.docx',
  '.parquet',
  '.exe',
  '.',
  '.JSON',
]
const PARTS = ['', '/timeline', '/threads', '/positions', '/contacts', '/news.json', '/nothing', '/']
const PAGES = [
  '/',
  '/stories.json',
  '/search',
  '/search.json',
  '/check',
  '/check.json',
  '/review',
  '/login',
  '/logout',
  '/corrections',
  '/corrections.json',
  '/corrections.atom',
  '/corrections.jsonfeed',
  '/sources',
  '/sources.json',
  '/assets/style.css',
  '/assets/../server.tsx',
  '/api/v1',
  '/api/v1/openapi.json',
  '/api/v1/stories',
  '/api/v1/search',
  '/api/v1/check',
  '/api/v1/corrections',
  '/api/v1/decisions',
  '/api/v1/nothing',
  '/favicon.ico',
]
const API = [
  '/entries',
  '/articles',
  '/threads',
  '/positions',
  '/contacts',
  '/timeline',
  '/brief',
  '/nothing',
]
const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  'nonsense',
]

/** What is there comes eight times as often, so that most requests get past the first check. */
const mostly = <T>(known: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: known }, { weight: 1, arbitrary: odd })

/** Requests around what the server answers: right ids with wrong queries, wrong ids, wrong bodies, wrong headers. */
export function oddRequests({ stories, entries, threads, token }: Known): fc.Arbitrary<OddRequest> {
  const word = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 30 }))
  const hex = fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: 0,
    maxLength: 40,
  })
  const story = mostly(
    fc.constantFrom(...stories),
    hex.map(id => `story_${id}`),
  )
  const entry = mostly(
    fc.constantFrom(...entries),
    hex.map(id => `entry_${id}`),
  )
  const thread = mostly(
    fc.constantFrom(...threads),
    hex.map(id => `thread_${id}`),
  )
  const segment = word.map(text => encodeURIComponent(wellFormed(text)))
  const path = fc.oneof(
    fc.constantFrom(...PAGES),
    fc.tuple(story, fc.constantFrom(...ENDINGS)).map(([id, ending]) => `/stories/${id}${ending}`),
    fc.tuple(story, fc.constantFrom(...PARTS)).map(([id, part]) => `/stories/${id}${part}`),
    fc
      .tuple(story, thread, fc.constantFrom(...ENDINGS))
      .map(([id, thread_, ending]) => `/stories/${id}/threads/${thread_}${ending}`),
    fc.tuple(entry, fc.constantFrom(...ENDINGS)).map(([id, ending]) => `/entries/${id}${ending}`),
    fc.tuple(story, fc.constantFrom(...API)).map(([id, part]) => `/api/v1/stories/${id}${part}`),
    entry.map(id => `/api/v1/entries/${id}`),
    fc.array(segment, { maxLength: 3 }).map(parts => `/${parts.join('/')}`),
    fc.constantFrom('//', '/%', '/%e0%a4', '/stories/%2e%2e', '/stories/story_%00', '/?', '/#'),
  )
  const query = fc
    .array(fc.tuple(fc.constantFrom(...NAMES), word), { maxLength: 3 })
    .map(pairs => pairs.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`).join('&'))
  const rawQuery = fc.oneof(
    { weight: 9, arbitrary: query },
    { weight: 1, arbitrary: fc.constantFrom('%', 'q=%zz', '&&=', 'q') },
  )
  const decision = fc
    .tuple(entry, fc.constantFrom('accept', 'correct', 'merge', 'split', 'fly'), word, word, word, word)
    .map(([about, kind, author, reason, field, value]) => ({
      about,
      decision: kind,
      author,
      reason,
      field,
      value,
    }))
  const body = fc.oneof(
    fc.constantFrom('', '{', 'null', '[]', '--x\r\n', 'a=%zz', 'token=wrong'),
    decision.map(fields => new URLSearchParams(fields).toString()),
    decision.map(({ field, value, ...fields }) => JSON.stringify({ ...fields, changes: { [field]: value } })),
    word,
  )
  const headers = fc.record(
    {
      host: fc.oneof(
        { weight: 60, arbitrary: fc.constant('127.0.0.1') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('evil.example', '', '127.0.0.1:99999', '[::1', 'localhost.'),
        },
      ),
      accept: fc.constantFrom('text/html', '*/*', 'application/json', 'text/html;q=x', ''),
      authorization: fc.constantFrom(`Bearer ${token}`, 'Bearer ', 'Basic eDp5', 'Bearer wrong'),
      cookie: fc.constantFrom('demarche=x', 'demarche', '=;=;', 'demarche="%'),
      'content-type': fc.constantFrom(...TYPES),
      origin: fc.constantFrom('http://127.0.0.1', 'https://evil.example', 'null', 'x'),
      'sec-fetch-site': fc.constantFrom('same-origin', 'cross-site', 'none'),
      'if-none-match': fc.constantFrom('*', '"x"', 'W/"', ''),
      'accept-encoding': fc.constantFrom('gzip', 'br, gzip;q=0', 'identity', 'x'),
    },
    { requiredKeys: ['host'] },
  )
  const method = fc.oneof(
    { weight: 12, arbitrary: fc.constant('GET') },
    { weight: 3, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH') },
  )
  return fc
    .record({ method, path, query: rawQuery, headers, body })
    .map(({ method: how, path: where, query: asked, headers: heads, body: text }) => ({
      method: how,
      path: asked === '' ? where : `${where}?${asked}`,
      headers: heads,
      body: how === 'GET' || how === 'HEAD' ? null : wellFormed(text),
    }))
}

/** Half of a pair of code units cannot be sent. */
const wellFormed = (text: string): string => text.replace(/[\u{D800}-\u{DFFF}]/gu, '\uFFFD')

/** What no answer may hold: a place on this machine, a line of a stack, a name of a module. */
export const LEAKS =
  /\bnode_modules\b|node:internal|\bat \S+ \(|\.tsx?:\d+|\/(?:home|root|tmp|usr|work|workspace)\/|SQLITE_|libsql/

import { readdirSync, readFileSync } from 'node:fs'
import type { Span } from '../../src/model/span.ts'

/** One attribution as a passage of `corpus/attribution` marks it. */
export interface GoldRow {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** A name; null where nobody may be named; `~words` for a source without a name of its own. */
  readonly speaker: string | null
  /** What else the passage says of it: `channel`, `day`, `to`, `via`, `stance`. */
  readonly fields: Readonly<Record<string, string>>
}

export interface Passage {
  readonly id: string
  readonly construction: string
  readonly text: string
  /** One in three: never read while rules or weights are made. */
  readonly aside: boolean
  readonly rows: readonly GoldRow[]
}

export const FOLDER = 'corpus/attribution'
/** The day that every passage counts from: a Wednesday. */
export const CREATED_ON = '2025-05-14'

/** All passages, file by file, in the order they are written in. */
export function passages(): Passage[] {
  const files = readdirSync(FOLDER)
    .filter(name => name.endsWith('.txt'))
    .sort()
  return files
    .flatMap(name => {
      const parts = readFileSync(`${FOLDER}/${name}`, 'utf8').split(/^# /m).slice(1)
      return parts.map((part, i) => ({ id: `${name.replace('.txt', '')}/${i + 1}`, part }))
    })
    .map(({ id, part }, i) => passageOf(id, part, i % 3 === 2))
}

interface Row {
  source: Span[]
  cue: Span[]
  content: Span[]
}

function passageOf(id: string, part: string, aside: boolean): Passage {
  const [construction, ...rest] = part.split('\n')
  const answers = rest.filter(line => /^=\d? ?/.test(line))
  const body = rest
    .filter(line => !/^=\d? ?/.test(line))
    .join('\n')
    .trim()
  const { text, rows } = unmarked(body)
  return {
    id,
    construction: construction!.trim(),
    text,
    aside,
    rows: [...rows.keys()].sort().map(key => ({ ...rows.get(key)!, ...answerOf(answers, key) })),
  }
}

const ROLES = { s: 'source', q: 'cue', c: 'content' } as const

/** Marks may nest: `{1c:she said {2s:he} {2q:left} …}`. */
function unmarked(body: string): { text: string; rows: Map<string, Row> } {
  const rows = new Map<string, Row>()
  const open: { key: string; role: (typeof ROLES)['s' | 'q' | 'c']; start: number }[] = []
  let text = ''
  for (let i = 0; i < body.length; i++) {
    const mark = body[i] === '{' ? /^\{(\d?)([sqc]):/.exec(body.slice(i, i + 5)) : null
    if (mark) {
      open.push({ key: mark[1] || '1', role: ROLES[mark[2] as 's' | 'q' | 'c'], start: text.length })
      i += mark[0].length - 1
    } else if (body[i] === '}' && open.length > 0) {
      const { key, role, start } = open.pop()!
      const row = rows.get(key) ?? { source: [], cue: [], content: [] }
      row[role].push({ start, end: text.length })
      rows.set(key, row)
    } else text += body[i]
  }
  return { text, rows }
}

function answerOf(answers: readonly string[], key: string): Pick<GoldRow, 'speaker' | 'fields'> {
  const line = answers.find(answer => (/^=(\d)/.exec(answer)?.[1] ?? '1') === key)
  if (line === undefined) return { speaker: null, fields: {} }
  const [name, ...more] = line
    .replace(/^=\d? ?/, '')
    .split(';')
    .map(piece => piece.trim())
  const fields = Object.fromEntries(
    more.map(piece => [piece.slice(0, piece.indexOf(' ')), piece.slice(piece.indexOf(' ') + 1)]),
  )
  return { speaker: name === '?' ? null : name!, fields }
}

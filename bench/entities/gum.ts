import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Knowledge } from '../../src/entities/knowledge.ts'
import type { Block, Document, Name, NameType, Sentence, Token, Word } from '../../src/model/document.ts'
import { quotations } from '../../src/text/quotations.ts'

/** A mention of GUM's coreference layer: token range, group and type. */
export interface GoldMention {
  readonly first: number
  readonly end: number
  readonly head: number
  readonly group: string
  readonly type: string
}

export interface GumDocument {
  readonly name: string
  readonly genre: string
  readonly doc: Document
  readonly gold: readonly GoldMention[]
  /** The widest gold mention with its head at each token. */
  readonly goldAt: ReadonlyMap<number, GoldMention>
}

interface Row {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  readonly misc: string
}

const KEPT = new Set(['nsubj:pass', 'aux:pass', 'obl:agent', 'nmod:poss', 'acl:relcl', 'compound:prt'])
const TYPES: Readonly<Record<string, NameType>> = {
  person: 'PERSON',
  organization: 'ORGANISATION',
  place: 'PLACE',
}

/** GUM as documents with gold tokens, trees and names, for measuring what comes after them. */
export function readGum(paths: readonly string[], knowledge: Knowledge): GumDocument[] {
  return paths.flatMap(path =>
    gunzipSync(readFileSync(path))
      .toString('utf8')
      .split(/^# newdoc id = /m)
      .slice(1)
      .map(part => documentOf(part, knowledge)),
  )
}

function documentOf(part: string, knowledge: Knowledge): GumDocument {
  const name = part.slice(0, part.indexOf('\n'))
  const tokens: Token[] = []
  const words: Word[] = []
  const sentences: Sentence[] = []
  const blocks: Block[] = []
  const rows: Row[] = []
  let text = ''
  for (const chunk of part.split('\n\n')) {
    const lines = chunk.split('\n').filter(line => /^\d+\t/.test(line))
    if (lines.length === 0) continue
    const isBlock = /^# newpar/m.test(chunk) || blocks.length === 0
    if (text !== '') text += isBlock ? '\n\n' : ' '
    const firstToken = tokens.length
    const start = text.length
    lines.forEach((line, index) => {
      const [, form, lemma, upos, xpos, , head, relation, , misc] = line.split('\t')
      rows.push({
        form: form!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        relation: relation!,
        misc: misc!,
        head: head === '0' ? -1 : firstToken + Number(head) - 1,
      })
      tokens.push({ start: text.length, end: text.length + form!.length, sentence: sentences.length })
      text += form
      if (index < lines.length - 1 && !/SpaceAfter=No/.test(misc!)) text += ' '
    })
    if (isBlock)
      blocks.push({
        start,
        end: text.length,
        kind: /block = (?:head|h\d)/.test(chunk) ? 'heading' : 'paragraph',
      })
    else blocks[blocks.length - 1] = { ...blocks.at(-1)!, end: text.length }
    sentences.push({ start, end: text.length, block: blocks.length - 1, firstToken, endToken: tokens.length })
  }
  for (const { lemma, upos, xpos, head, relation } of rows) {
    words.push({ lemma, upos, xpos, head, relation: KEPT.has(relation) ? relation : relation.split(':')[0]! })
  }
  const gold = goldMentions(rows)
  const goldAt = new Map<number, GoldMention>()
  for (const mention of gold) {
    const other = goldAt.get(mention.head)
    if (!other || mention.end - mention.first > other.end - other.first) goldAt.set(mention.head, mention)
  }
  const base = {
    text,
    createdOn: /dateCreated = (\d{4}-\d{2}-\d{2})/.exec(part)?.[1] ?? null,
    headlineEnd: 0,
    publisher: null,
  }
  const layers = { ...base, blocks, tokens, sentences, words, names: namesOf(rows, gold, tokens, knowledge) }
  const doc = { ...layers, ...quotations.run(layers) } as unknown as Document
  return { name, genre: name.split('_')[1]!, doc, gold, goldAt }
}

function goldMentions(rows: readonly Row[]): GoldMention[] {
  const open = new Map<string, { first: number; type: string }[]>()
  const found: GoldMention[] = []
  const close = (group: string, end: number): void => {
    const begun = open.get(group)?.pop()
    if (begun)
      found.push({ first: begun.first, end, head: headOf(rows, begun.first, end), group, type: begun.type })
  }
  rows.forEach(({ misc }, at) => {
    for (const [part] of (/Entity=([^|]*)/.exec(misc)?.[1] ?? '').matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const [group, type] = part.replace(/[()]/g, '').split('-') as [string, string]
      if (part.startsWith('(')) open.set(group, [...(open.get(group) ?? []), { first: at, type }])
      if (part.endsWith(')')) close(group, at + 1)
    }
  })
  return found
}

function headOf(rows: readonly Row[], first: number, end: number): number {
  for (let i = first; i < end; i++) if (rows[i]!.head < first || rows[i]!.head >= end) return i
  return first
}

/** The proper core of every gold mention with a proper head, and curated nationalities beside them. */
function namesOf(
  rows: readonly Row[],
  gold: readonly GoldMention[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Name[] {
  const taken = new Set<number>()
  const names: Name[] = []
  const add = (first: number, end: number, type: NameType): void => {
    for (let i = first; i < end; i++) if (taken.has(i)) return
    for (let i = first; i < end; i++) taken.add(i)
    names.push({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      type,
      firstToken: first,
      endToken: end,
    })
  }
  for (const { head, first, end, type } of [...gold].sort((a, b) => b.end - b.first - (a.end - a.first))) {
    if (TYPES[type] === undefined || rows[head]!.upos !== 'PROPN') continue
    const joins = (at: number): boolean =>
      rows[at]!.upos === 'PROPN' && /^(?:flat|compound)/.test(rows[at]!.relation)
    let [from, to] = [head, head + 1]
    while (to < end && joins(to)) to++
    while (from > first && joins(from - 1)) from--
    while (TYPES[type] === 'PERSON' && to - from > 1 && TITLE.test(rows[from]!.form)) from++
    add(from, to, TYPES[type])
  }
  rows.forEach(({ form, upos }, at) => {
    if (!taken.has(at) && upos === 'ADJ' && knowledge.lookUp(form).some(({ kind }) => kind === 'adjective'))
      add(at, at + 1, 'NATIONALITY')
  })
  return names.sort((a, b) => a.start - b.start)
}

const TITLE =
  /^(?:Mrs?|Ms|Dr|President|Prime|Minister|Senator|Sen|Sir|Gov|General|Gen|Judge|King|Queen|Prince|Pope|Chancellor|Secretary|Lord|Captain|Professor)\.?$/

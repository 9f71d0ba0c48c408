import { EXTRACT_LAYERS, type ExtractLayer, extractRow } from '../exporters/extract-row.ts'
import { type ArticleRow, articleOf } from '../model/article.ts'
import { isDay } from '../model/calendar.ts'
import { type DemarcheError, failure } from '../model/errors.ts'
import { VERSION } from '../model/version.ts'
import { readInput } from '../readers/index.ts'
import { type ClusteredRow, type ClusterRow, clusterRows } from '../stories/cluster-rows.ts'
import { conlluOfText, reparsedConllu } from '../text/conllu.ts'
import { codeSentence } from '../acts/code.ts'
import { analyseText, openActScorer, openEngine, openTextModel, sha256 } from './engine.ts'
import { type InputOptions, inputsOf } from './inputs.ts'

type Row = Readonly<Record<string, unknown>>

export type ReadRow =
  | { readonly kind: 'article'; readonly id: string; readonly row: ArticleRow }
  | { readonly kind: 'failed'; readonly place: string; readonly error: DemarcheError }

/** The line-by-line side of Demarche (docs/extract.md): pure, the same rows out for the same rows in. */
export interface Machine {
  /** Reads `--only`: null keeps all. @throws {DemarcheError} E801 */
  layers(only: string | null): readonly ExtractLayer[] | null
  /** @throws {DemarcheError} E151 when the row has no text, or a field of the wrong kind · E203 when it is too long */
  extract(row: Row, only?: readonly ExtractLayer[] | null): Record<string, unknown>
  /** Running text to CoNLL-U. */
  parse(text: string): string
  /** CoNLL-U to CoNLL-U: sentences and tokens are kept, the rest is written anew. @throws {DemarcheError} E106 */
  parseTokens(conllu: string): string
  /** Codes one sentence. @throws {DemarcheError} E151 when the row has no text · E203 */
  code(row: Row): Record<string, unknown>
  /** @throws {DemarcheError} E151 */
  clusterRow(row: Row): ClusterRow
  cluster(rows: readonly ClusterRow[]): readonly ClusteredRow[]
  read(places: readonly string[], options?: InputOptions): AsyncIterable<ReadRow>
}

const EMPTY: readonly string[] = [
  'sentences',
  'timexes',
  'entities',
  'mentions',
  'attributions',
  'acts',
  'contacts',
  'silences',
  'precedences',
]

export function openMachine(): Machine {
  return {
    layers(only) {
      if (only === null) return null
      return only.split(',').map(name => {
        const layer = EXTRACT_LAYERS.find(each => each === name.trim())
        if (!layer) throw failure('E801', [name, `a layer: give some of ${EXTRACT_LAYERS.join(', ')}`])
        return layer
      })
    },
    extract(row, only = null) {
      const id = idText(row)
      const text = textField(row)
      const language = optional(row, 'language') ?? 'en'
      const createdOn = dayField(row)
      if (!/^en\b/i.test(language)) {
        const notice = {
          start: 0,
          end: 0,
          rule: 'language',
          reason: `The language ${language} is not supported; nothing was read.`,
        }
        return {
          id,
          demarche: VERSION,
          language,
          ...Object.fromEntries(EMPTY.map(layer => [layer, []])),
          notices: [notice],
        }
      }
      const title = optional(row, 'title')
      const headlineEnd = title !== null && title !== '' && text.startsWith(title) ? title.length : 0
      const { doc, notices } = openEngine().analyse({
        text,
        createdOn,
        headlineEnd,
        publisher: optional(row, 'publisher'),
      })
      return extractRow(id, language, doc, notices, only)
    },
    parse: text => conlluOfText(text, openTextModel()),
    parseTokens: conllu => reparsedConllu(conllu, openTextModel().language),
    code: row => ({
      id: idText(row),
      ...codeSentence(
        analyseText(textField(row)),
        { actor: optional(row, 'actor'), recipient: optional(row, 'recipient') },
        openActScorer(),
      ),
    }),
    clusterRow: row => ({
      id: idText(row),
      text: textField(row),
      title: optional(row, 'title'),
      createdOn: dayField(row),
      url: optional(row, 'url'),
    }),
    cluster: clusterRows,
    async *read(places, options = {}) {
      for await (const found of inputsOf(places, options)) {
        if (found.kind === 'failed') {
          yield found
          continue
        }
        for await (const read of readInput(found.input)) {
          if (read.kind === 'failure') yield { kind: 'failed', place: read.place, error: read.error }
          if (read.kind !== 'article') continue
          const { row } = read
          const { id } = articleOf(row, sha256)
          yield { kind: 'article', id, row }
        }
      }
    },
  }
}

const wrong = (row: Row, why: string): DemarcheError =>
  failure('E151', [typeof row['id'] === 'string' ? `Row ${row['id']}` : 'A row', why])

function idText(row: Row): string {
  const { id } = row
  if (typeof id === 'string') return id
  if (typeof id === 'number') return String(id)
  throw wrong(row, 'it has no "id"')
}

function textField(row: Row): string {
  const { text } = row
  if (typeof text !== 'string') throw wrong(row, 'it has no "text"')
  return text
}

function optional(row: Row, field: string): string | null {
  const value = row[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw wrong(row, `"${field}" is not a string`)
  return value
}

function dayField(row: Row): string | null {
  const day = optional(row, 'createdOn')
  if (day !== null && !isDay(day)) throw wrong(row, `"createdOn" is not a day: ${day.slice(0, 40)}`)
  return day
}

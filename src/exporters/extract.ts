/** Not on the shelf: one article row in, one row of findings out. */
import type { Base, Document, Notice } from '../model/document.ts'
import { VERSION } from '../model/version.ts'
import { dayField, idField, optionalField, type Row, textField } from './extract-fields.ts'
import { type ExtractLayer, extractRow } from './extract-row.ts'

const LISTS = [
  'sentences',
  'timexes',
  'entities',
  'mentions',
  'attributions',
  'acts',
  'contacts',
  'silences',
  'precedences',
] as const

/** Runs every stage over one text. @throws {DemarcheError} E203 when it is too long */
export type Analyse = (base: Base) => { readonly doc: Document; readonly notices: readonly Notice[] }

/**
 * What `demarche extract` does with each line (docs/extract.md).
 *
 * @param row `id`, `text`, and perhaps `title`, `createdOn`, `language`, `publisher`
 * @param only leaves out the layers that are not named; null keeps all
 * @throws {DemarcheError} E151 when the row has no text, or a field of the wrong kind · E203
 */
export function extract(
  row: Row,
  only: readonly ExtractLayer[] | null,
  analyse: Analyse,
): Record<string, unknown> {
  const id = idField(row)
  const text = textField(row)
  const language = optionalField(row, 'language') ?? 'en'
  const createdOn = dayField(row)
  if (!/^en\b/i.test(language)) return unread(id, language)
  const title = optionalField(row, 'title')
  const headlineEnd = title !== null && title !== '' && text.startsWith(title) ? title.length : 0
  const { doc, notices } = analyse({
    text,
    createdOn,
    headlineEnd,
    publisher: optionalField(row, 'publisher'),
  })
  return extractRow(id, language, doc, notices, only)
}

const unread = (id: string, language: string): Record<string, unknown> => ({
  id,
  demarche: VERSION,
  language,
  ...Object.fromEntries(LISTS.map(list => [list, []])),
  notices: [
    {
      start: 0,
      end: 0,
      rule: 'language',
      reason: `The language ${language} is not supported; nothing was read.`,
    },
  ],
})

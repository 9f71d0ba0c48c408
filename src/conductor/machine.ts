import { extract } from '../exporters/extract.ts'
import { dayField, idField, optionalField, type Row, textField } from '../exporters/extract-fields.ts'
import { EXTRACT_LAYERS, type ExtractLayer } from '../exporters/extract-row.ts'
import { type ArticleRow, articleOf } from '../model/article.ts'
import { type DemarcheError, failure } from '../model/errors.ts'
import { readInput } from '../readers/index.ts'
import { type ClusteredRow, type ClusterRow, clusterRows } from '../stories/cluster-rows.ts'
import { conlluOfText, reparsedConllu } from '../text/conllu.ts'
import { codeSentence } from '../acts/code.ts'
import { analyseText, openActScorer, openEngine, openTextModel, sha256 } from './engine.ts'
import { type InputOptions, inputsOf } from './inputs.ts'

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
    extract: (row, only = null) => extract(row, only, base => openEngine().analyse(base)),
    parse: text => conlluOfText(text, openTextModel()),
    parseTokens: conllu => reparsedConllu(conllu, openTextModel().language),
    code: row => ({
      id: idField(row),
      ...codeSentence(
        analyseText(textField(row)),
        { actor: optionalField(row, 'actor'), recipient: optionalField(row, 'recipient') },
        openActScorer(),
      ),
    }),
    clusterRow: row => ({
      id: idField(row),
      text: textField(row),
      title: optionalField(row, 'title'),
      createdOn: dayField(row),
      url: optionalField(row, 'url'),
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

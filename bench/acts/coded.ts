import { readFileSync } from 'node:fs'
import { bare, marksOf } from '../../src/acts/code.ts'
import { featuresOf } from '../../src/acts/scorer-features.ts'
import type { Document } from '../../src/model/document.ts'
import { analyse } from '../../src/pipeline.ts'
import type { ActExample } from '../../src/learn/train/acts.ts'
import type { Reader } from './reader.ts'

const FOLDER = '../shared/data/acts'

interface Row {
  readonly id: string
  readonly text: string
  readonly label: string | null
  readonly quad?: number
  readonly source?: string | readonly { readonly text: string }[]
  readonly target?: string | readonly { readonly text: string }[]
}

export interface CodedExample extends ActExample {
  readonly id: string
  readonly doc: Document
  readonly actor: string | null
  readonly recipient: string | null
}

const fold = (label: string): string => (label === 'CONCEDE' || label === 'RETREAT' ? 'YIELD' : label)
const wordsOf = (party: Row['source']): string | null =>
  typeof party === 'string' ? party : (party?.[0]?.text ?? null)

/** The labelled rows of one file as training examples; rows without a label are left out. */
export function readExamples(reader: Reader, name: string, folder = FOLDER): readonly CodedExample[] {
  return readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
    .flatMap(row => {
      if (!row.id || !row.label) return []
      const { doc } = analyse(
        { text: row.text, createdOn: null, headlineEnd: 0, publisher: null },
        reader.core,
      )
      const [actor, recipient] = [wordsOf(row.source), wordsOf(row.target)]
      const page = bare(doc)
      const features = featuresOf(page, { first: 0, end: doc.tokens.length }, marksOf(page, actor, recipient))
      return [{ id: row.id, label: fold(row.label), features, doc, actor, recipient }]
    })
}

/** Sets that help beside PLV, both measured in cross-validation: the PLOVER gold records and the CAMEO manual's examples. */
export const BESIDE = ['plover_gsr', 'cameo_manual'] as const

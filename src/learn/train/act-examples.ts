import { readFileSync } from 'node:fs'
import { bare, marksOf } from '../../acts/code.ts'
import { featuresOf } from '../../acts/scorer-features.ts'
import type { Document } from '../../model/document.ts'
import type { AnyStage } from '../../model/stage.ts'
import { analyse } from '../../pipeline.ts'
import type { ActExample } from './acts.ts'

/** PLV's training rows, and two sets that help beside them (both measured in cross-validation): gold records of PLOVER and examples of the CAMEO manual. */
export const PLV = 'plv_train'
export const BESIDE = ['plover_gsr', 'cameo_manual'] as const

/** A coded sentence as it was read. */
export interface CodedExample extends ActExample {
  readonly id: string
  readonly doc: Document
  readonly actor: string | null
  readonly recipient: string | null
}

type Party = string | readonly { readonly text: string }[] | undefined

interface Row {
  readonly id: string | null
  readonly text: string
  readonly label: string | null
  readonly source?: Party
  readonly target?: Party
}

/** PLOVER events that are learned as one. */
const FOLDED: Readonly<Record<string, string>> = { CONCEDE: 'YIELD', RETREAT: 'YIELD' }

/**
 * The labelled rows of one JSONL file as training examples; rows without a label are left out.
 *
 * @param core the stages of the language core
 */
export function readActExamples(path: string, core: readonly AnyStage[]): CodedExample[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
    .flatMap(({ id, text, label, source, target }) => {
      if (!id || !label) return []
      const { doc } = analyse({ text, createdOn: null, headlineEnd: 0, publisher: null }, core)
      const [actor, recipient] = [partyOf(source), partyOf(target)]
      const page = bare(doc)
      const features = featuresOf(page, { first: 0, end: doc.tokens.length }, marksOf(page, actor, recipient))
      return [{ id, label: FOLDED[label] ?? label, features, doc, actor, recipient }]
    })
}

const partyOf = (party: Party): string | null =>
  typeof party === 'string' ? party : (party?.[0]?.text ?? null)

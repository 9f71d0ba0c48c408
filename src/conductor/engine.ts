import { createHash } from 'node:crypto'
import type { Base, Document, Notice } from '../model/document.ts'
import type { Hash } from '../model/id.ts'
import type { SentencesOf } from '../model/ledger.ts'
import { CURATED } from '../entities/data/index.ts'
import { loadKnowledge } from '../entities/knowledge.ts'
import { analyse, type Models, stagesOf } from '../pipeline.ts'
import { blocks } from '../text/blocks.ts'
import { sentencesStage } from '../text/sentences.ts'
import { type TextModel, textModelOf, textStages } from '../text/stages.ts'
import { type ActScorer, actScorerOf } from '../acts/scorer.ts'
import { weightsIfThere, weightsOf } from './models.ts'
import { readOwnTables } from './own-tables.ts'
import { traced } from './tracing.ts'

export const sha256: Hash = text => createHash('sha256').update(text).digest('hex')

export interface Engine {
  /** Runs every stage. @throws {DemarcheError} E203 when the text is too long */
  analyse(base: Base): { readonly doc: Document; readonly notices: readonly Notice[] }
  readonly models: Models
}

let shared: Engine | null = null

/**
 * The engine of this process: its models are read once, at the first call, and with them a user's own tables,
 * from the file that `DEMARCHE_TABLES` names. Workers inherit the environment, so they read the same.
 *
 * @throws {DemarcheError} E202 · E204
 */
export function openEngine(): Engine {
  if (shared) return shared
  const models = loadModels()
  const own = readOwnTables(process.env['DEMARCHE_TABLES'] || null)
  const stages = stagesOf(models, loadKnowledge(CURATED, own.knowledge), own.issues)
  shared = {
    models,
    analyse: base =>
      traced('demarche.analyse', { 'demarche.characters': base.text.length }, () => analyse(base, stages)),
  }
  return shared
}

let sharedText: TextModel | null = null

/** The text room alone, for those who want trees and no more. @throws {DemarcheError} E202 */
export const openTextModel = (): TextModel =>
  (sharedText ??= textModelOf({
    language: weightsOf('language'),
    clusters: weightsOf('clusters'),
  }))

/** Runs the text stages alone: enough for trees and for coding single sentences. @throws {DemarcheError} E202 */
export function analyseText(
  text: string,
): Document<'blocks' | 'tokens' | 'sentences' | 'quotations' | 'words'> {
  return analyse({ text, createdOn: null, headlineEnd: 0, publisher: null }, textStages(openTextModel())).doc
}

/** Where the sentences of a text lie: what a ledger that keeps excerpts asks. @throws {DemarcheError} E202 */
export const sentencesOf: SentencesOf = text => {
  const { sentences } = openTextModel()
  const stages = [blocks, sentencesStage(sentences)]
  return analyse({ text, createdOn: null, headlineEnd: 0, publisher: null }, stages).doc.sentences
}

let sharedScorer: ActScorer | null = null

/** @throws {DemarcheError} E202 */
export const openActScorer = (): ActScorer => (sharedScorer ??= actScorerOf(weightsOf('acts')))

function loadModels(): Models {
  return {
    clusters: weightsOf('clusters'),
    language: weightsOf('language'),
    names: weightsOf('names'),
    attribution: weightsIfThere('attribution'),
    acts: weightsIfThere('acts'),
  }
}

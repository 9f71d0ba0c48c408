import type { Weights } from '../learn/weights.ts'
import type { Stage } from '../model/stage.ts'
import { grammarDrafts } from './en/drafts.ts'
import { readingOf } from './reading.ts'
import { statementsOf } from './statements.ts'

type Needs =
  | 'blocks'
  | 'tokens'
  | 'sentences'
  | 'quotations'
  | 'words'
  | 'names'
  | 'timexes'
  | 'entities'
  | 'mentions'

/**
 * Who said what, to whom, through which channel and when.
 *
 * @param weights `models/attribution.bin`; null leaves the grammar alone, which misses more and guesses less
 */
export function attributionStage(weights: Weights | null): Stage<Needs, 'statements'> {
  void weights
  return {
    name: 'statements',
    needs: [
      'blocks',
      'tokens',
      'sentences',
      'quotations',
      'words',
      'names',
      'timexes',
      'entities',
      'mentions',
    ],
    gives: ['statements'],
    run(doc) {
      const reading = readingOf(doc)
      return statementsOf(reading, grammarDrafts(reading), doc)
    },
  }
}

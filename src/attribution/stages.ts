import type { Clusters } from '../learn/clusters.ts'
import type { Weights } from '../learn/weights.ts'
import type { Stage } from '../model/stage.ts'
import { cited } from './en/citing.ts'
import { withoutDateline } from './en/dateline.ts'
import { grammarDrafts } from './en/drafts.ts'
import { isUnsaid } from './en/unsaid.ts'
import { merged } from './merge.ts'
import { readingOf } from './reading.ts'
import { statementsOf } from './statements.ts'
import { Tagger } from './tagger/tagger.ts'

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
 * @param weights `models/attribution.bin`; null leaves the grammar alone, which misses more
 * @throws RangeError when the weights are not those of attribution
 */
export function attributionStage(
  weights: Weights | null,
  clusters: Clusters | null = null,
): Stage<Needs, 'statements'> {
  const tagger = weights ? new Tagger(weights, clusters) : null
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
      const drafts = grammarDrafts(reading)
      const found = tagger ? merged(reading, tagger.tag(reading, drafts), drafts) : drafts
      return statementsOf(
        reading,
        found
          .map(draft => cited(reading, withoutDateline(reading, draft)))
          .filter(draft => draft.content.length > 0 && !isUnsaid(reading, draft)),
        doc,
      )
    },
  }
}

import type { Stage } from '../model/stage.ts'
import { settleAll } from './anchors.ts'
import { patterns } from './en/index.ts'
import { scan, shelfOf } from './scan.ts'

const shelf = shelfOf(patterns)

/** Finds dates, lengths of time and what recurs, as operations that wait for their anchor. */
export const timexes: Stage<'blocks' | 'tokens' | 'sentences' | 'words', 'timexes'> = {
  name: 'timexes',
  needs: ['blocks', 'tokens', 'sentences', 'words'],
  gives: ['timexes'],
  run: doc => ({ timexes: scan(doc, shelf) }),
}

/** Counts each timex from the day its words were spoken, once statements say when that was. */
export const anchors: Stage<'timexes' | 'statements' | 'quotations', 'settled'> = {
  name: 'anchors',
  needs: ['timexes', 'statements', 'quotations'],
  gives: ['settled'],
  run: settleAll,
}

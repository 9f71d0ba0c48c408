import type { Statement } from '../../model/statement.ts'
import type { Page } from './page.ts'

export interface Carrier {
  readonly statement: Statement
  /** True when the act word is the cue itself: the statement is the act. */
  readonly isCue: boolean
}

export function statementOf(page: Page, at: number): Carrier | null {
  const cue = page.cueOf[at]
  if (cue) return { statement: cue, isCue: true }
  const content = page.contentOf[at]
  return content ? { statement: content, isCue: false } : null
}

import type { ActBody, Entry } from '../model/entry.ts'
import type { Id } from '../model/id.ts'

/** The words of the statement that carries an act, when they are the speaker's own. */
export function quoteOf({ statement }: ActBody, byId: ReadonlyMap<Id<'entry'>, Entry>): string | null {
  const body = statement === null ? undefined : byId.get(statement)?.body
  return body?.kind === 'statement' && body.mode === 'direct' ? body.content : null
}

import type { ActBody, Party } from '../model/entry.ts'

/** *Russia and Ukraine*, said of several at once: whether each of the keys is one of them. */
export function areMembers({ key }: Party, keys: readonly string[]): boolean {
  const members = key.startsWith('group:') ? key.slice(6).split('+') : []
  return members.length > 1 && keys.every(each => members.includes(each.replace(/^\w+:/, '')))
}

/** "Both confirmed that they had agreed": told by those who did it, it is no hearsay. */
export const isOwnWord = ({ actor, saidBy }: ActBody): boolean =>
  saidBy !== null &&
  actor.length > 0 &&
  (actor.every(({ key }) => key === saidBy.key) ||
    areMembers(
      saidBy,
      actor.map(({ key }) => key),
    ))

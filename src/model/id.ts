declare const brand: unique symbol

export type Kind = 'article' | 'entry' | 'story' | 'event' | 'thread' | 'utterance' | 'decision'

/** A string that names one thing of one kind; `Id<'entry'>` cannot stand in for `Id<'story'>`. */
export type Id<K extends Kind> = string & { readonly [brand]: K }

/** Gives the lower-case hexadecimal SHA-256 of a text in UTF-8. Handed in, so that `model/` runs in a browser. */
export type Hash = (text: string) => string

/** Makes a 128-bit id from what the thing says: same parts, same id, so adding twice changes nothing. */
export const idOf = <K extends Kind>(kind: K, hash: Hash, parts: readonly (string | null)[]): Id<K> =>
  `${kind}_${hash(JSON.stringify(parts)).slice(0, 32)}` as Id<K>

/** A tree under repair: heads and relation numbers of `length` words. */
export interface Tree {
  readonly length: number
  readonly head: Int32Array
  readonly label: Int32Array
}

/**
 * Gives a verb's second subject to the clause it begins: in *"The envoy does not want to go," he said* a greedy
 * parser may hang *envoy* on *said*, past the clause that it has not read yet.
 *
 * @param isSubject and `isClause` by relation number: subjects; relations that a clause below a verb may have
 */
export function settleSubjects(
  { length, head, label }: Tree,
  isSubject: Uint8Array,
  isClause: Uint8Array,
): void {
  let last: Int32Array | null = null
  for (let i = 0; i < length; i++) {
    const verb = head[i]!
    if (verb === length || isSubject[label[i]!] === 0) continue
    last ??= new Int32Array(length).fill(-1)
    const before = last[verb]!
    last[verb] = i
    // Of two on one verb the nearer is its own.
    if (before < 0 || Math.abs(verb - before) < Math.abs(verb - i)) continue
    const clause = clauseBetween(head, label, verb, before, i, isSubject, isClause)
    if (clause >= 0) head[before] = clause
  }
}

/** The first clause of `verb` between its two subjects that has no subject of its own; -1 when there is none. */
function clauseBetween(
  head: Int32Array,
  label: Int32Array,
  verb: number,
  from: number,
  to: number,
  isSubject: Uint8Array,
  isClause: Uint8Array,
): number {
  let found = -1
  for (let i = from + 1; i < to; i++) {
    if (found < 0 && head[i] === verb && isClause[label[i]!] === 1) found = i
  }
  for (let i = from + 1; found >= 0 && i < to; i++) {
    if (head[i] === found && isSubject[label[i]!] === 1) found = -1
  }
  return found
}

/**
 * Of two subjects of a verb an adverb is none (*She further said that …*): it becomes a modifier.
 *
 * @param isAdverb by tag number
 * @param modifier number of the relation of adverbs
 */
export function dropAdverbSubjects(
  { length, head, label }: Tree,
  tags: Int32Array,
  isSubject: Uint8Array,
  isAdverb: Uint8Array,
  modifier: number,
): void {
  for (let i = 0; i < length; i++) {
    if (isAdverb[tags[i]!] === 0 || isSubject[label[i]!] === 0) continue
    const near = [i - 1, i + 1].some(
      at => at >= 0 && at < length && head[at] === head[i] && isSubject[label[at]!] === 1,
    )
    if (near) label[i] = modifier
  }
}

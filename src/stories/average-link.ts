/**
 * Agglomerative clustering by average link, with one more condition: two groups that each hold together much
 * better than they hold to each other stay apart, however alike they are. Two earthquakes are two stories.
 *
 * @param likeness symmetric, one row an item, 0 to 1; not changed
 * @param least mean likeness below which nothing is joined
 * @returns a group number for each item: that of its first item
 */
export function averageLink(likeness: readonly Float64Array[], least: number): Int32Array {
  const count = likeness.length
  const sums = likeness.map(row => Float64Array.from(row))
  const sizes = new Float64Array(count).fill(1)
  /** Sum of likeness over the pairs inside a group. */
  const inside = new Float64Array(count)
  const group = Int32Array.from({ length: count }, (_, at) => at)
  const alive = new Set(group)
  const partner = new Int32Array(count).fill(-1)
  const value = new Float64Array(count).fill(-1)

  const cohesion = (at: number): number =>
    sizes[at]! < 2 ? 1 : inside[at]! / ((sizes[at]! * (sizes[at]! - 1)) / 2)
  const score = (a: number, b: number): number => {
    const mean = sums[a]![b]! / (sizes[a]! * sizes[b]!)
    if (mean < least) return -1
    return mean < apart(Math.min(sizes[a]!, sizes[b]!)) * Math.sqrt(cohesion(a) * cohesion(b)) ? -1 : mean
  }
  const seek = (at: number): void => {
    partner[at] = -1
    value[at] = -1
    for (const other of alive) {
      if (other === at) continue
      const found = score(at, other)
      if (found > value[at]) [partner[at], value[at]] = [other, found]
    }
  }
  for (const at of alive) seek(at)
  for (;;) {
    let first = -1
    for (const at of alive) if (partner[at]! >= 0 && (first < 0 || value[at]! > value[first]!)) first = at
    if (first < 0) return group
    const [kept, gone] = [Math.min(first, partner[first]!), Math.max(first, partner[first]!)]
    inside[kept] = inside[kept]! + inside[gone]! + sums[kept]![gone]!
    sizes[kept] = sizes[kept]! + sizes[gone]!
    alive.delete(gone)
    for (const other of alive) {
      if (other !== kept) sums[kept]![other] = sums[other]![kept] = sums[kept]![other]! + sums[gone]![other]!
    }
    for (let at = 0; at < count; at++) if (group[at] === gone) group[at] = kept
    seek(kept)
    for (const other of alive) {
      if (other === kept) continue
      if (partner[other] === kept || partner[other] === gone) seek(other)
      else {
        const found = score(other, kept)
        if (found > value[other]!) [partner[other], value[other]] = [kept, found]
      }
    }
  }
}

/** Share of their own cohesion that two groups must reach together; small groups prove little of theirs. */
const apart = (smaller: number): number => 0.7 * (1 - 0.8 / smaller)

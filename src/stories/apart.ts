import type { Reading } from './readings.ts'

/** Whether a person says that two of these entries are not one. */
export const areApart = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.some(one =>
    b.some(other => one.apartFrom.includes(other.entry.id) || other.apartFrom.includes(one.entry.id)),
  )

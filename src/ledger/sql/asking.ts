/** What either database takes and gives; booleans and blobs are not used. */
export type Value = string | number | null
/** A row in the order of the columns asked for. */
export type Row = readonly Value[]

export interface Question {
  /** SQL with `?` for each value. */
  readonly sql: string
  readonly values: readonly Bound[]
}

/** PostgreSQL takes a whole column as one value. */
export type Bound = Value | readonly Value[]

/**
 * The logic of a ledger, written once: it yields questions and is handed the rows. SQLite answers on the spot and so
 * keeps a transaction in one breath; PostgreSQL answers later.
 */
export type Asking<T> = Generator<Question, T, readonly Row[]>

export function* all(sql: string, ...values: readonly Bound[]): Asking<readonly Row[]> {
  return yield { sql, values }
}

export function* first(sql: string, ...values: readonly Bound[]): Asking<Row | null> {
  const rows: readonly Row[] = yield { sql, values }
  return rows[0] ?? null
}

export function answered<T>(asking: Asking<T>, answer: (question: Question) => readonly Row[]): T {
  let step = asking.next()
  while (!step.done) step = asking.next(answer(step.value))
  return step.value
}

export async function answeredLater<T>(
  asking: Asking<T>,
  answer: (question: Question) => Promise<readonly Row[]>,
): Promise<T> {
  let step = asking.next()
  while (!step.done) step = asking.next(await answer(step.value))
  return step.value
}

import type { Weights } from '../weights.ts'

/** One weight file and how it is made. */
export interface Subject {
  /** As `--only` takes it. */
  readonly name: string
  /** In `models/`. */
  readonly file: string
  /**
   * @param task the folder with the training data, what was trained before, and where to report progress
   * @returns null when the data for it are not there; the file then stays as it is
   */
  train(task: Task): Weights | null
}

export interface Task {
  /** Holds `language/`, `attribution/`, `acts/`. */
  readonly data: string
  /** Weights of an earlier subject, read from `models/`. @throws E202 */
  load(file: string): Weights
  report(line: string): void
}

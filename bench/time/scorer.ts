/** What `time/score.mjs` gives back; the scorer itself is not part of this project. */
export interface Scores {
  readonly gold: number
  readonly sys: number
  readonly relaxed: { readonly p: number; readonly r: number; readonly f1: number }
  readonly strict: { readonly f1: number }
  readonly typeF1: number
  readonly valueF1: number
  readonly errs: readonly ScoredError[]
}

export interface ScoredError {
  readonly doc: string
  readonly kind: 'match' | 'miss' | 'spurious'
  readonly strict?: boolean
  readonly valueOk?: boolean
  readonly g?: {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly value: string
    readonly type: string
  }
  readonly p?: {
    readonly start: number
    readonly end: number
    readonly value: string | null
    readonly rule: string
    readonly type: string
  }
}

interface Row {
  readonly id: string
  readonly timexes: readonly object[]
}

const path = '../../../shared/eval/time/score.mjs'
export const { scoreDocs } = (await import(path)) as {
  scoreDocs: (gold: readonly Row[], predicted: readonly Row[]) => Scores
}

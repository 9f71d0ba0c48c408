/** Terms are comparable fields, not prose. Unknown is null. */
export interface Terms {
  readonly place: string | null
  /** ISO dates or coarser TIMEX3 values. */
  readonly start: string | null
  readonly end: string | null
  /** ISO 8601 duration: `P30D`. */
  readonly duration: string | null
  readonly unconditional: boolean | null
  /** `full`, `partial`, `air`, `sea`, `land`, `energy`, … joined by `+` in alphabetical order. */
  readonly scope: string | null
  readonly level: 'leaders' | 'ministers' | 'delegations' | 'envoys' | null
  /** As written, digits normalised: `1000 for 1000`, `145% to 30%`. */
  readonly quantity: string | null
  /** What must come first: `ceasefire first`. */
  readonly sequence: string | null
}

export const NO_TERMS: Terms = {
  place: null,
  start: null,
  end: null,
  duration: null,
  unconditional: null,
  scope: null,
  level: null,
  quantity: null,
  sequence: null,
}

/** A condition with its hinge (*if*, *unless*, *only after*, *provided*, *before*) and its polarity. */
export interface Condition {
  readonly hinge: string
  /** `negative`: the consequence follows if the words do *not* come true. */
  readonly polarity: 'positive' | 'negative'
  readonly text: string
}

import { accordingTo } from './according-to.ts'
import { asClause } from './as-clause.ts'
import { complement } from './complement.ts'
import { infinitive } from './infinitive.ts'
import { label } from './label.ts'
import { object } from './object.ts'
import { parenthesis } from './parenthesis.ts'
import { passive } from './passive.ts'
import { reportingNoun } from './reporting-noun.ts'
import type { GrammarRule } from './rule.ts'
import { signature } from './signature.ts'

/** In order of trust: where two find the same words, the first is kept. */
export const grammar: readonly GrammarRule[] = [
  label,
  signature,
  accordingTo,
  asClause,
  complement,
  parenthesis,
  passive,
  infinitive,
  object,
  reportingNoun,
]

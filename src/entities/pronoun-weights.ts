import type { EvidenceName } from './pronoun-evidence.ts'

/**
 * What each piece of evidence weighs for *he* and *she*: log-odds, from a fit by `bench/entities/fit-pronouns.ts` on the
 * genres of GUM (CC BY-SA 4.0) other than news, held near a first guess by hand.
 */
export const PERSON_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  gap0: 0.23,
  gap1: -0.48,
  gap2: -1.81,
  gapMore: -1.99,
  subject: 0.54,
  mainSubject: 0.56,
  object: -0.33,
  possessor: 0.24,
  lower: -0.07,
  commands: -0.29,
  previousSubject: -0.37,
  mentionsNear: 0.1,
  mentionsAll: 0.5,
  latest: 0.74,
  second: -0.1,
  pronounLast: 0.57,
  chain: 0.35,
  quotedOnly: -1.72,
  outsideOnly: -0.4,
  sameQuotation: 0.44,
  bothSubjects: 0.01,
  ownClause: 1.0,
  genderKnown: 1.3,
  nominal: -0.05,
  nominalOnly: 0.26,
  ahead: 0.34,
  lastSpeaker: 1.5,
  otherParagraph: -0.65,
  tokens: -1.02,
  opening: 0.03,
}

/** For *it* and *they*, by hand: nearness and grammar weigh more than who the article is about. */
export const PARTY_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  gap0: 1.5,
  gap1: 0,
  gap2: -1.5,
  gapMore: -3,
  subject: 0.6,
  mainSubject: 1,
  object: 0.8,
  possessor: -0.6,
  lower: 0,
  commands: 0.8,
  previousSubject: 0.4,
  mentionsNear: 0.2,
  mentionsAll: 0.2,
  latest: 0.5,
  second: 0,
  pronounLast: 0.6,
  chain: 0.4,
  quotedOnly: -1,
  outsideOnly: -0.5,
  sameQuotation: 0.5,
  bothSubjects: 0.3,
  ownClause: 1.6,
  genderKnown: 0,
  nominal: 0,
  nominalOnly: 0,
  ahead: 0.8,
  lastSpeaker: 0,
  otherParagraph: -0.6,
  tokens: -0.8,
  opening: 0,
}

/** The weight of the chance that a pronoun means none of its candidates. */
export const NOBODY = -0.4

import type { EvidenceName } from './pronoun-evidence.ts'

/**
 * What each piece of evidence weighs for *he* and *she*: log-odds, fitted by `bench/entities/fit-pronouns.ts` on the
 * genres of GUM (CC BY-SA 4.0) other than news, held near a first guess by hand.
 */
export const PERSON_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  gap0: 0.03,
  gap1: -0.44,
  gap2: -1.83,
  gapMore: -1.87,
  subject: 0.15,
  mainSubject: 0.81,
  object: -0.33,
  possessor: 0.37,
  lower: -0.1,
  commands: 0.46,
  previousSubject: -0.38,
  mentionsNear: 0.19,
  mentionsAll: 0.37,
  latest: 0.86,
  second: -0.03,
  pronounLast: 0.53,
  chain: 0.34,
  quotedOnly: -1.41,
  outsideOnly: -0.27,
  sameQuotation: 0.29,
  bothSubjects: 0.14,
  ownClause: 1.06,
  genderKnown: 1.25,
  nominal: -0.24,
  nominalOnly: 0.15,
  ahead: 0.45,
  lastSpeaker: 1.5,
  otherParagraph: -0.78,
  tokens: -1.06,
  opening: 0.01,
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
export const NOBODY = -0.21

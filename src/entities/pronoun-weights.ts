import type { EvidenceName } from './pronoun-evidence.ts'

/**
 * What each piece of evidence weighs for *he* and *she*: log-odds, fitted by `bench/entities/fit-pronouns.ts` on the
 * genres of GUM (CC BY-SA 4.0) other than news, held near a first guess by hand.
 */
export const PERSON_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  gap0: 0.21,
  gap1: -0.42,
  gap2: -1.63,
  gapMore: -1.96,
  subject: 0.27,
  mainSubject: 0.45,
  object: 0.0,
  possessor: 0.46,
  lower: 0.02,
  commands: 0.6,
  previousSubject: -0.46,
  mentionsNear: 0.12,
  mentionsAll: 0.21,
  latest: 0.91,
  second: 0.11,
  pronounLast: 0.55,
  chain: 0.29,
  quotedOnly: -1.23,
  outsideOnly: -0.28,
  sameQuotation: 0.23,
  bothSubjects: 0.24,
  ownClause: 0.8,
  genderKnown: 1.07,
  nominal: 0.08,
  nominalOnly: -0.25,
  ahead: 0.57,
  lastSpeaker: 1.5,
  otherParagraph: -0.29,
  tokens: -1.2,
  opening: 0.37,
}

/** For *it* and *they*: by hand; nearness and what the text says of the party weigh more than who is the topic. */
export const PARTY_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  ...PERSON_WEIGHTS,
  gap2: -2.5,
  gapMore: -4,
  object: 0.5,
  possessor: -0.8,
  lower: -1,
  genderKnown: 0,
  nominal: 0,
  nominalOnly: 0,
  mentionsAll: 0.2,
}

/** The weight of the chance that a pronoun means none of its candidates. */
export const NOBODY = -0.51

import type { EvidenceName } from './pronoun-evidence.ts'

/**
 * What each piece of evidence weighs for *he* and *she*, in log-odds: halfway between a first guess by hand and a fit
 * by `bench/entities/fit-pronouns.ts`, which is what does best on the genres of GUM (CC BY-SA 4.0) other than news.
 */
export const PERSON_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  gap0: 0.41,
  gap1: -0.24,
  gap2: -1.66,
  gapMore: -2.25,
  subject: 0.67,
  mainSubject: 0.88,
  object: -0.17,
  possessor: 0.12,
  lower: -0.24,
  commands: 0.6,
  previousSubject: 0.22,
  mentionsNear: 0.3,
  mentionsAll: 0.4,
  latest: 0.67,
  second: 0.05,
  pronounLast: 0.58,
  chain: 0.47,
  quotedOnly: -1.86,
  outsideOnly: -0.35,
  sameQuotation: 0.52,
  bothSubjects: 0.21,
  ownClause: 0.8,
  genderKnown: 0.9,
  nominal: -0.33,
  nominalOnly: -0.12,
  ahead: 0.67,
  lastSpeaker: 1.5,
  otherParagraph: -0.53,
  tokens: -0.66,
  opening: 0.16,
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

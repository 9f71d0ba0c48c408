import { dateWords } from './dates.ts'

export const SECTIONS = {
  stands: { kicker: 'Where it stands', heading: 'Offers, demands and what became of them' },
  fresh: { kicker: 'What is new', heading: 'Since' },
  open: { kicker: 'Open items', heading: 'By deadline' },
  said: { kicker: 'In their words', heading: 'What was said' },
  positions: { kicker: 'Positions', heading: 'Who stands where' },
  heard: { kicker: 'Second-hand', heading: 'What others say of them' },
  background: { kicker: 'Background', heading: 'Contacts and earlier steps' },
} as const

export const freshHeading = (day: string, today: string): string => `Since ${dateWords(day, today)}`
export const nothingNew = (day: string, today: string): string =>
  `Since ${dateWords(day, today)}: nothing new is recorded`
export const dropReasons = {
  actor: 'read again, the line does not give the same actor',
  act: 'read again, the line does not give the same act',
  issue: 'read again, the line does not give the same issue',
  date: 'read again, the line does not give the same day',
  polarity: 'read again, the line does not give the same polarity',
  evidence: 'no entry carries it',
} as const

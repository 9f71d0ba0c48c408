import { stem } from '../content-words.ts'

/** Words that translators and desks put for one another in reported speech, one group a line, the first stands for all. */
const GROUPS = `
  expect await anticipate awaiting
  full complete total comprehensive
  lasting durable enduring permanent sustained
  ceasefire truce armistice cease-fire
  start starting begin beginning commence
  stop cease halt end ending
  reopen reopened
  talks negotiations negotiation talk dialogue
  meet meeting
  resume restart renew
  truck lorry
  demand call insist
  agree accept consent
  reject refuse decline
  immediate immediately
  soldier troop serviceman
  prisoner captive
  deal agreement accord pact
  proposal offer suggestion
  wage pay salary
  worker employee
  safe secure
  passage conduct crossing
`

const STANDS_FOR = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap(line => {
      const words = line.trim().split(/\s+/).map(stem)
      return words.map(word => [word, words[0]!] as const)
    }),
)

/** The stem that stands for a stem's whole group. */
export const standFor = (word: string): string => STANDS_FOR.get(word) ?? word

import { expect, test } from 'vitest'
import { acts } from '../../src/acts/index.ts'
import { ISSUES } from '../../src/acts/issues.ts'
import { cameoOf, ploverOf, TYPE_OF_EVENT } from '../../src/acts/plover.ts'

/** The 16 events of PLOVER (Halterman and others, 2023), and ours for plain statements. */
const EVENTS = new Set(
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT STATEMENT'.split(
    ' ',
  ),
)
/** CAMEO root codes that each event holds. */
const ROOTS: Readonly<Record<string, RegExp>> = {
  AGREE: /^03/,
  CONSULT: /^04/,
  SUPPORT: /^05/,
  COOPERATE: /^06/,
  AID: /^07/,
  CONCEDE: /^08/,
  RETREAT: /^08/,
  REQUEST: /^(?:02|10)/,
  ACCUSE: /^(?:09|11)/,
  REJECT: /^(?:12|01[26])/,
  THREATEN: /^13/,
  PROTEST: /^14/,
  MOBILIZE: /^15/,
  SANCTION: /^16/,
  COERCE: /^17/,
  ASSAULT: /^(?:1[289]|20)/,
  STATEMENT: /^01/,
}

test.each(acts.map(({ type }) => type))(
  '%s goes down to a PLOVER event and a CAMEO code of that event, whatever the issue',
  type => {
    for (const issue of [null, ...ISSUES.map(({ id }) => id)]) {
      const { event } = ploverOf(type, issue)
      expect(EVENTS).toContain(event)
      expect(cameoOf(type, issue), `${type} ${issue}`).toMatch(/^\d{2,4}$/)
      if (event !== 'RETREAT' && event !== 'CONCEDE')
        expect(cameoOf(type, issue), `${type} ${issue}`).toMatch(ROOTS[event]!)
    }
  },
)

test('contexts follow from the issue', () => {
  expect(ploverOf('offer', 'talks')).toEqual({ event: 'AGREE', mode: null, contexts: ['diplomatic'] })
  expect(cameoOf('offer', 'talks')).toBe('036')
  expect(ploverOf('concession', 'prisoners')).toMatchObject({ event: 'RETREAT', mode: 'release' })
  expect(ploverOf('concession', 'reform').event).toBe('CONCEDE')
})

test('every event has an act type to stand for it', () => {
  for (const event of EVENTS) if (event !== 'STATEMENT') expect(TYPE_OF_EVENT[event]).toBeDefined()
})

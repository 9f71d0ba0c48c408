import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../src/model/span.ts'
import { type Reading, reading, rowOf } from '../seed/reading.ts'

interface Golden {
  readonly timexes: readonly { text: string; nth: number; value: string; anchor?: object }[]
  readonly statements: readonly {
    id: string
    speaker: string
    content: string
    mode: string
    channel: string | null
    addressee: string | null
    uttered: { from?: string | null; to: string | null }
  }[]
  readonly acts: readonly {
    id: string
    type: string
    parts?: readonly string[]
    actor: readonly string[]
    recipient: readonly string[] | null
    venue?: string
    when?: string
    start?: string
    terms?: Readonly<Record<string, unknown>>
    condition?: { hinge: string; polarity: string } | null
    factuality?: string
    never?: readonly string[]
  }[]
  readonly silences: readonly { by: readonly string[] }[]
  readonly gaps: readonly { parties: readonly (readonly string[])[] }[]
  readonly precedences: readonly { by: readonly string[]; claim: string }[]
  readonly notParties: readonly string[]
}

/** Terms that the ledger keeps; a golden may note more of the words. */
const KEPT = ['duration', 'unconditional', 'scope']

describe.each(['harbour-lockout', 'island-quota'])('%s', page => {
  const golden = JSON.parse(readFileSync(`corpus/retold/${page}/golden.json`, 'utf8')) as Golden
  let read: Reading
  beforeAll(async () => {
    read = reading(await rowOf(`corpus/retold/${page}/page.txt`))
  })

  /** An entity is who the golden names when any of its words on the page is that name. */
  const isNamed = (id: string, name: string): boolean => {
    const { doc } = read
    const plain = (text: string): string => text.toLowerCase().replace(/^the /, '')
    const words = [
      doc.entities.find(entity => entity.id === id)!.name,
      ...doc.mentions.filter(({ entity }) => entity === id).map(mention => textOf(doc.text, mention)),
    ]
    return words.some(each => plain(each) === plain(name))
  }
  const areNamed = (ids: readonly string[], names: readonly string[]): boolean =>
    ids.length === names.length && names.every(name => ids.some(id => isNamed(id, name)))
  const bare = (text: string): string => text.replace(/^["“\s]+|[",.”\s]+$/g, '')

  test.each(golden.timexes)('date $text $nth', ({ text, nth, value, anchor }) => {
    const i = read.dates.findIndex(
      ([words], at) =>
        words.includes(text) &&
        read.dates.slice(0, at).filter(([each]) => each.includes(text)).length === nth - 1,
    )
    expect(read.dates[i]?.[1]).toBe(value)
    if (anchor) expect(read.doc.settled[i]!.anchor).toMatchObject(anchor)
  })

  test.each(golden.statements)(
    'statement $id: $content',
    ({ speaker, content, mode, channel, addressee, uttered }) => {
      const { doc } = read
      const found = doc.statements.filter(
        each =>
          each.parent === null &&
          each.content.some(span => bare(textOf(doc.text, span)).includes(bare(content).slice(0, 60))),
      )
      expect(found).toHaveLength(1)
      const [statement] = found
      expect(statement!.speaker).not.toBeNull()
      expect(isNamed(statement!.speaker!, speaker)).toBe(true)
      expect(statement!.mode).toBe(mode)
      if (channel === null) expect(statement!.channel).toBeNull()
      else expect(channel).toContain(statement!.channel?.name.split(' ').at(-1))
      if (addressee !== null) expect(areNamed(statement!.addressee, [addressee])).toBe(true)
      if (uttered.to !== null) expect(statement!.uttered.to).toBe(uttered.to)
    },
  )

  test.each(golden.acts)('act $id: $type', act => {
    const { doc } = read
    const venue = doc.acts
      .flatMap(each => [...each.actor, ...each.recipient])
      .filter(id => golden.notParties.some(name => isNamed(id, name)))
    expect(venue).toEqual([])
    for (const type of [act.type, ...(act.parts ?? [])]) {
      const found = doc.acts.filter(each => each.type === type && areNamed(each.actor, act.actor))
      expect(found.length, type).toBeGreaterThan(0)
      if (act.recipient !== null && act.recipient.length > 0) {
        expect(
          found.some(each => areNamed(each.recipient, act.recipient!)),
          `${type}: recipient`,
        ).toBe(true)
      }
      // Others may tell of the same; what somebody tells of a party stays beside what the party itself did.
      expect(found.map(({ factuality }) => factuality)).toContain(act.factuality ?? 'asserted')
      for (const each of found) {
        expect([act.factuality ?? 'asserted', 'second-hand']).toContain(each.factuality)
        for (const name of act.never ?? []) expect(each.actor.some(id => isNamed(id, name))).toBe(false)
      }
      if (type === 'threat' || type === 'ultimatum') {
        expect(found[0]!.conditions.map(({ hinge, polarity }) => ({ hinge, polarity }))).toEqual([
          { hinge: act.condition!.hinge, polarity: act.condition!.polarity },
        ])
      }
      if (type === act.type) {
        // "Doesn't want to …, but wants to meet on Saturday": a refusal and a wish, two rows of one sentence.
        const told = doc.acts.filter(
          each => areNamed(each.actor, act.actor) && each.evidence[0]!.start === found[0]!.evidence[0]!.start,
        )
        const all = [...found, ...told]
        const terms = all.map(each => each.terms)
        if (act.when ?? act.start)
          expect(
            terms.some(({ start }) => start === (act.when ?? act.start)),
            'day',
          ).toBe(true)
        if (act.venue)
          expect(
            all.some(({ venue: place, terms: { place: other } }) => (place ?? other) === act.venue),
            'venue',
          ).toBe(true)
      }
      if (type === 'demand') {
        for (const [term, value] of Object.entries(act.terms ?? {})) {
          if (KEPT.includes(term))
            expect(
              found.some(each => (each.terms as unknown as Record<string, unknown>)[term] === value),
              term,
            ).toBe(true)
        }
      }
    }
  })

  test('the writer’s own: a silence, gaps, a first', () => {
    const { doc } = read
    expect(doc.silences).toHaveLength(golden.silences.length)
    for (const { by } of golden.silences) expect(doc.silences.some(each => areNamed(each.by, by))).toBe(true)
    const gaps = doc.contacts.filter(({ kind }) => kind === 'gap')
    expect(gaps).toHaveLength(golden.gaps.length)
    for (const { parties } of golden.gaps) {
      expect(gaps.some(gap => parties.every(side => gap.parties.some(each => areNamed(each, side))))).toBe(
        true,
      )
    }
    for (const { by, claim } of golden.precedences) {
      expect(doc.precedences.some(each => each.claim === claim && areNamed(each.by, by))).toBe(true)
    }
  })
})

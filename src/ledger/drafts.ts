import type { Act, Contact, Precedence, Silence } from '../model/act.ts'
import type { Article } from '../model/article.ts'
import { daysOf } from '../model/calendar.ts'
import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { ActBody, DateReason, EntryBody, EntryDraft, Party, StatementBody } from '../model/entry.ts'
import { type Hash, type Id, idOf } from '../model/id.ts'
import { contains, overlaps, type Span, textOf } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** Longest quote a row shows; what lies further apart is quoted by its first piece, and the rest is in `evidence`. */
const LONGEST_QUOTE = 1200

/** Somebody said it, and the text does not let us say who. */
const UNRESOLVED: Party = {
  key: 'unresolved',
  name: 'a speaker not resolved',
  kind: 'unnamed',
  country: null,
  role: null,
}

/**
 * Turns what the stages found in one article into ledger rows. An id is a hash of all that the row says,
 * so the same reading of the same article gives the same rows, and another reading gives others.
 *
 * @param version of Demarche: a row is attributed to `rule@version`
 */
export function draftsOf(
  article: Article,
  doc: Document,
  version: string,
  hash: Hash,
): readonly EntryDraft[] {
  const writer = new DraftWriter(article, doc, version, hash)
  for (const statement of doc.statements) writer.statement(statement)
  for (const act of doc.acts) writer.act(act)
  for (const contact of doc.contacts) writer.contact(contact)
  for (const silence of doc.silences) writer.silence(silence)
  for (const precedence of doc.precedences) writer.precedence(precedence)
  return writer.drafts
}

class DraftWriter {
  readonly drafts: EntryDraft[] = []
  readonly #written = new Set<Id<'entry'>>()
  readonly #ids = new Map<string, Id<'entry'>>()
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #statements: ReadonlyMap<string, Statement>
  readonly #acts: ReadonlyMap<string, Act>
  readonly #article: Article
  readonly #doc: Document
  readonly #version: string
  readonly #hash: Hash

  constructor(article: Article, doc: Document, version: string, hash: Hash) {
    this.#article = article
    this.#doc = doc
    this.#version = version
    this.#hash = hash
    this.#entities = new Map(doc.entities.map(entity => [entity.id, entity]))
    this.#statements = new Map(doc.statements.map(statement => [statement.id, statement]))
    this.#acts = new Map(doc.acts.map(act => [act.id, act]))
  }

  statement(statement: Statement): Id<'entry'> {
    const known = this.#ids.get(statement.id)
    if (known) return known
    const parent = statement.parent === null ? undefined : this.#statements.get(statement.parent)
    const body: StatementBody = {
      kind: 'statement',
      parent: parent === undefined ? null : this.statement(parent),
      speaker: statement.speaker === null ? null : this.#party(statement.speaker),
      candidates: this.#parties(statement.candidates),
      source: this.#words(statement.source),
      cue: this.#words(statement.cue),
      content: this.#words(statement.content) ?? '',
      mode: statement.mode,
      cueClass: statement.cueClass,
      stance: statement.stance,
      channel: statement.channel?.name ?? null,
      addressee: this.#parties(statement.addressee),
      via: statement.via.map(({ name }) => name),
      uttered: statement.uttered,
      confidence: statement.confidence,
    }
    const { from, to } = statement.uttered
    const spans = [...statement.source, ...statement.cue, ...statement.content]
    return this.#write(statement.id, body, spans, statement.content[0], from, to, statement.rule)
  }

  act(act: Act): Id<'entry'> {
    const known = this.#ids.get(act.id)
    if (known) return known
    const whole = act.part === null ? undefined : this.#acts.get(act.part)
    const statement = act.attribution === null ? undefined : this.#statements.get(act.attribution)
    const body: ActBody = {
      kind: 'act',
      type: act.type,
      part: whole === undefined ? null : this.act(whole),
      actor: this.#parties(act.actor),
      recipient: this.#parties(act.recipient),
      issue: act.issue,
      terms: act.terms,
      conditions: act.conditions.map(({ hinge, polarity, text }) => ({ hinge, polarity, text })),
      deadline:
        act.deadline === null
          ? null
          : {
              value: act.deadline.value,
              words: this.#timexWords(act.deadline.timex),
              setBy: this.#parties(act.deadline.setBy),
              vague: act.deadline.vague,
            },
      when: act.when,
      venue: act.venue,
      factuality: act.factuality,
      statement: statement === undefined ? null : this.statement(statement),
      saidBy: statement === undefined ? null : this.#saidBy(statement),
      refersTo:
        act.refersTo === null
          ? null
          : { ...act.refersTo, by: act.refersTo.by.map(id => this.#party(id).key) },
      dates: this.#datesIn(act.evidence),
      plover: act.plover,
      cameo: act.cameo,
      confidence: act.confidence,
    }
    const { from, to } = dayBounds(act.when.from, act.when.to)
    return this.#write(act.id, body, act.evidence, act.evidence[0], from, to, act.rule)
  }

  contact(contact: Contact): Id<'entry'> {
    const statement = contact.attribution === null ? undefined : this.#statements.get(contact.attribution)
    const body: EntryBody = {
      kind: 'contact',
      gap: contact.kind === 'gap',
      parties: contact.parties.map(side => this.#parties(side)),
      mode: contact.mode,
      when: { from: contact.from, to: contact.to },
      venue: contact.venue,
      statement: statement === undefined ? null : this.statement(statement),
    }
    const { from, to } = dayBounds(contact.from, contact.to)
    return this.#write(contact.id, body, contact.evidence, contact.evidence[0], from, to, contact.rule)
  }

  silence(silence: Silence): Id<'entry'> {
    const on = silence.on === null ? undefined : this.#acts.get(silence.on)
    const body: EntryBody = {
      kind: 'silence',
      on: on === undefined ? null : this.act(on),
      by: this.#parties(silence.by),
    }
    return this.#write(silence.id, body, silence.evidence, silence.evidence[0], null, null, silence.rule)
  }

  precedence(precedence: Precedence): Id<'entry'> {
    const act = precedence.act === null ? undefined : this.#acts.get(precedence.act)
    const body: EntryBody = {
      kind: 'precedence',
      act: act === undefined ? null : this.act(act),
      by: this.#parties(precedence.by),
      claim: precedence.claim,
      since: precedence.since,
    }
    return this.#write(
      precedence.id,
      body,
      precedence.evidence,
      precedence.evidence[0],
      null,
      null,
      precedence.rule,
    )
  }

  #write(
    local: string,
    body: EntryBody,
    spans: readonly Span[],
    main: Span | undefined,
    from: string | null,
    to: string | null,
    rule: string,
  ): Id<'entry'> {
    const quoted = this.#quoteSpan(spans, main)
    const evidence = [quoted, ...spans.filter(span => !contains(quoted, span))]
    const quote = textOf(this.#doc.text, quoted)
    const place = evidence.map(({ start, end }) => [start, end])
    const id = idOf('entry', this.#hash, [this.#article.id, JSON.stringify(body), JSON.stringify(place)])
    this.#ids.set(local, id)
    // Two rules may read the very same thing twice; the ledger keeps one row of it.
    if (this.#written.has(id)) return id
    this.#written.add(id)
    this.drafts.push({
      id,
      body,
      article: this.#article.id,
      validFrom: from,
      validTo: to,
      quote,
      quoteStart: quoted.start,
      quoteEnd: quoted.end,
      quoteHash: this.#hash(quote),
      evidence,
      wasAttributedTo: `${rule}@${this.#version}`,
      wasRevisionOf: null,
    })
    return id
  }

  /** Who vouches for an act: *A says that B wants X* is A's word, so the outermost statement's speaker. */
  #saidBy(statement: Statement): Party {
    const parent = statement.parent === null ? undefined : this.#statements.get(statement.parent)
    if (parent) return this.#saidBy(parent)
    return statement.speaker === null ? UNRESOLVED : this.#party(statement.speaker)
  }

  /** One span over all pieces when they lie in one paragraph and close together, else the main piece. */
  #quoteSpan(spans: readonly Span[], main: Span | undefined): Span {
    const start = Math.min(...spans.map(span => span.start))
    const end = Math.max(...spans.map(span => span.end))
    const block = this.#doc.blocks.find(each => each.start <= start && start < each.end)
    if (end - start <= LONGEST_QUOTE && block && end <= block.end) return { start, end }
    const { start: first, end: last } = main ?? spans[0]!
    return { start: first, end: last }
  }

  #words(spans: readonly Span[]): string | null {
    return spans.length === 0 ? null : spans.map(span => textOf(this.#doc.text, span)).join(' … ')
  }

  #timexWords(id: string | null): string | null {
    const timex = id === null ? undefined : this.#doc.timexes.find(each => each.id === id)
    return timex === undefined ? null : textOf(this.#doc.text, timex)
  }

  #datesIn(evidence: readonly Span[]): readonly DateReason[] {
    return this.#doc.timexes.flatMap((timex, i) => {
      if (!evidence.some(span => overlaps(span, timex))) return []
      const { value, why } = this.#doc.settled[i]!
      return [{ words: textOf(this.#doc.text, timex), value, why }]
    })
  }

  #parties(ids: readonly string[]): readonly Party[] {
    return ids.map(id => this.#party(id))
  }

  #party(id: string): Party {
    const entity = this.#entities.get(id)
    if (!entity) throw new Error(`entity ${id} is in a layer but not in entities`)
    const { key, name, kind, country, rolesOnDay } = entity
    return { key, name, kind, country, role: rolesOnDay[0] ?? null }
  }
}

/** The calendar days that bound an interval of TIMEX3 values. */
function dayBounds(from: string | null, to: string | null): { from: string | null; to: string | null } {
  return {
    from: from === null ? null : (daysOf(from)?.from ?? null),
    to: to === null ? null : (daysOf(to)?.to ?? null),
  }
}

/** Not on the shelf: a row for each article, not a form of a story. */
import type { Document, Notice } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import type { Timex } from '../model/timex.ts'
import { describeOperation } from '../model/operation.ts'
import { VERSION } from '../model/version.ts'

export const EXTRACT_LAYERS = ['timexes', 'attributions', 'acts'] as const
export type ExtractLayer = (typeof EXTRACT_LAYERS)[number]

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]

/**
 * One line of `demarche extract` (docs/extract.md): all that the stages found in one text.
 *
 * Offsets are UTF-16 code units into the given text, half open. Unknown is null or an empty list.
 *
 * @param only leaves out the layers that are not named; null keeps all
 */
export function extractRow(
  id: string,
  language: string,
  doc: Document,
  notices: readonly Notice[],
  only: readonly ExtractLayer[] | null,
): Record<string, unknown> {
  const wants = (layer: ExtractLayer): boolean => only === null || only.includes(layer)
  const who = only === null || wants('attributions') || wants('acts')
  return {
    id,
    demarche: VERSION,
    language,
    sentences: doc.sentences.map(pair),
    ...(wants('timexes') && { timexes: doc.timexes.map((timex, i) => timexRow(doc, timex, i)) }),
    ...(who && {
      entities: doc.entities.map(entityRow),
      mentions: doc.mentions.map(({ start, end, entity, kind, candidates }) => ({
        start,
        end,
        entity,
        kind,
        candidates,
      })),
    }),
    ...(wants('attributions') && { attributions: attributionRows(doc) }),
    ...(wants('acts') && {
      acts: actRows(doc),
      contacts: doc.contacts.map(({ id: contact, kind, parties, mode, from, to, evidence, attribution }) => ({
        id: contact,
        kind,
        parties,
        mode,
        from,
        to,
        evidence: evidence.map(pair),
        attribution,
      })),
      silences: doc.silences.map(({ id: silence, on, by, evidence }) => ({
        id: silence,
        on,
        by,
        evidence: evidence.map(pair),
      })),
      precedences: doc.precedences.map(({ id: precedence, act, by, claim, since, evidence }) => ({
        id: precedence,
        act,
        by,
        claim,
        since,
        evidence: evidence.map(pair),
      })),
    }),
    notices: notices.map(({ start, end, rule, reason }) => ({ start, end, rule, reason })),
  }
}

function timexRow(doc: Document, timex: Timex, index: number): Record<string, unknown> {
  const { id, start, end, type, mod, rule } = timex
  const { value, anchor, why } = doc.settled[index]!
  return {
    id,
    start,
    end,
    text: doc.text.slice(start, end),
    type,
    value,
    mod,
    operation: describeOperation(timex.operation),
    anchor:
      anchor === null
        ? null
        : { kind: anchor.kind, value: anchor.value, timex: anchor.timex, basis: anchor.basis },
    why,
    rule,
  }
}

const entityRow = ({
  id,
  key,
  name,
  kind,
  country,
  rolesOnDay,
  aliases,
  members,
}: Entity): Record<string, unknown> => ({
  id,
  key,
  name,
  kind,
  country,
  rolesOnDay,
  aliases,
  members,
})

const attributionRows = (doc: Document): unknown[] =>
  doc.statements.map(statement => ({
    id: statement.id,
    parent: statement.parent,
    source: statement.source.map(pair),
    cue: statement.cue.map(pair),
    content: statement.content.map(pair),
    mode: statement.mode,
    cueClass: statement.cueClass,
    stance: statement.stance,
    speaker: statement.speaker,
    candidates: statement.candidates,
    channel: statement.channel,
    addressee: statement.addressee,
    via: statement.via,
    uttered: statement.uttered,
    confidence: statement.confidence,
    rule: statement.rule,
  }))

const actRows = (doc: Document): unknown[] =>
  doc.acts.map(act => ({
    id: act.id,
    type: act.type,
    part: act.part,
    actor: act.actor,
    recipient: act.recipient,
    issue: act.issue,
    terms: act.terms,
    conditions: act.conditions.map(({ hinge, polarity, text, start, end }) => ({
      hinge,
      polarity,
      text,
      start,
      end,
    })),
    deadline: act.deadline,
    when: act.when,
    venue: act.venue,
    factuality: act.factuality,
    evidence: act.evidence.map(pair),
    attribution: act.attribution,
    refersTo: act.refersTo,
    plover: act.plover,
    cameo: act.cameo,
    confidence: act.confidence,
    rule: act.rule,
  }))

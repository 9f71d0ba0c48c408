import type { EntryBody, Party } from '../../model/entry.ts'
import { dayText, intervalText } from './dates.ts'
import { termText, termsText } from './terms.ts'

/** What was read from the words, field by field. */
export function Fields({ body }: { body: EntryBody }) {
  return (
    <dl>
      {fields(body)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  )
}

/** The act, the kind of contact, or the kind of entry. */
export function labelOf(body: EntryBody): string {
  if (body.kind === 'act') return body.type
  if (body.kind === 'contact') return body.gap ? 'no contact' : (body.mode ?? 'contact')
  return body.kind
}

function fields(body: EntryBody): readonly (readonly [string, string])[] {
  switch (body.kind) {
    case 'statement':
      return [
        ['speaker', body.speaker === null ? unresolved(body.candidates) : named(body.speaker)],
        ['says', body.content],
        ['by the word', body.cue ?? ''],
        ['mode', `${body.mode}, ${body.stance}`],
        ['channel', body.channel ?? ''],
        ['to', body.addressee.map(named).join('; ')],
        ['by way of', body.via.join(', ')],
        ['said', `${intervalText(body.uttered, null)}: ${body.uttered.why}`],
        [
          'confidence',
          `speaker ${percent(body.confidence.speaker)}, words ${percent(body.confidence.spans)}`,
        ],
      ]
    case 'act':
      return [
        ['who', body.actor.map(named).join('; ')],
        ['to whom', body.recipient.map(named).join('; ')],
        ['about', body.issue ?? ''],
        ['terms', termsText(body.terms, null)],
        ['conditions', body.conditions.map(({ hinge, text }) => `${hinge} ${text}`).join('; ')],
        [
          'deadline',
          body.deadline === null
            ? ''
            : body.deadline.value === null
              ? (body.deadline.words ?? 'not dated')
              : dayText(body.deadline.value, null),
        ],
        ['when', intervalText(body.when, null)],
        ['where', body.venue ?? ''],
        ['basis', BASIS[body.factuality]],
        ['according to', body.saidBy === null ? 'the writer' : named(body.saidBy)],
        [
          'why these days',
          body.dates
            .map(
              ({ words, value, why }) =>
                `“${words}” is ${value === null ? 'not known' : valueText(value)}: ${why}`,
            )
            .join(' '),
        ],
        ['codes', `PLOVER ${body.plover.event}, CAMEO ${body.cameo}`],
      ]
    case 'contact':
      return [
        ['between', body.parties.map(side => side.map(named).join(', ')).join(' – ')],
        ['when', intervalText(body.when, null)],
        ['where', body.venue ?? ''],
      ]
    case 'silence':
      return [['by', body.by.map(named).join('; ')]]
    case 'precedence':
      return [
        ['by', body.by.map(named).join('; ')],
        ['claim', body.claim],
        ['since', body.since ?? ''],
      ]
    case 'decision':
      return [
        ['author', body.author],
        ['reason', body.reason],
      ]
  }
}

const BASIS: Readonly<Record<Extract<EntryBody, { kind: 'act' }>['factuality'], string>> = {
  asserted: 'said or done, first-hand',
  denied: 'denied',
  hypothetical: 'supposed, not said to be so',
  hedged: 'hedged: the text is not sure',
  'second-hand': 'hearsay: somebody says it of another',
  historical: 'of earlier times, as background',
}

/** A day in words, a length of time as `30 days`. */
const valueText = (value: string): string =>
  value.startsWith('P') ? termText('', value, null).trim() : dayText(value, null)

const named = ({ name, role }: Party): string => (role === null ? name : `${name}, ${role}`)
const percent = (share: number): string => `${Math.round(share * 100)}%`
const unresolved = (candidates: readonly Party[]): string =>
  candidates.length === 0 ? 'not resolved' : `not resolved; may be ${candidates.map(named).join(' or ')}`

import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import type { EntryBody } from '../../model/entry.ts'
import { byline, entryLabel, intervalText, partyNames, shortId } from '../text.ts'

export const show: Command = {
  name: 'show',
  summary: 'Show the sentence behind an entry, in its paragraph, and all that was read from it.',
  args: '<entry>',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche show entry_3f2a91c0',

  async run(call) {
    const { out, options } = call
    const found = await (await call.open()).evidence(call.args[0]!, viewOf(call))
    if (options['json']) {
      out.json({ ok: true, evidence: found })
      return 0
    }
    const { entry, article, paragraph, quoteInParagraph: at } = found
    out.print(`${out.style.bold(entryLabel(entry))}  ${out.style.dim(entry.id)}`)
    out.print(
      byline(article.publisher, article.createdOn) + (article.url === null ? '' : ` · ${article.url}`),
    )
    out.print('')
    out.print(
      at === null
        ? `“${entry.quote}” (the stored text no longer has these words at their place)`
        : `${paragraph.slice(0, at.start)}${out.style.mark(paragraph.slice(at.start, at.end))}${paragraph.slice(at.end)}`,
    )
    out.print('')
    for (const [label, value] of fields(entry.body))
      if (value !== '') out.print(`${out.style.dim(label.padEnd(12))} ${value}`)
    out.print(`${out.style.dim('recorded'.padEnd(12))} ${entry.recordedAt} by ${entry.wasAttributedTo}`)
    for (const decision of found.history) {
      if (decision.body.kind !== 'decision') continue
      out.print(
        `${out.style.dim('decision'.padEnd(12))} ${decision.body.decision} by ${decision.body.author}, ${decision.recordedAt}: ${decision.body.reason}`,
      )
    }
    for (const report of found.reports) {
      out.print(
        `${out.style.dim('also'.padEnd(12))} ${shortId(report.entry.id)} ${byline(report.publisher, report.createdOn)}`,
      )
    }
    return 0
  },
}

function fields(body: EntryBody): readonly (readonly [string, string])[] {
  switch (body.kind) {
    case 'statement':
      return [
        [
          'speaker',
          body.speaker === null ? `unresolved (may be ${partyNames(body.candidates)})` : named(body.speaker),
        ],
        ['says', body.content],
        ['by the word', body.cue ?? ''],
        ['mode', body.mode],
        ['channel', body.channel ?? ''],
        ['to', body.addressee.map(({ name }) => name).join(', ')],
        ['via', body.via.join(', ')],
        ['uttered', `${intervalText(body.uttered, null)} – ${body.uttered.why}`],
        ['confidence', `speaker ${body.confidence.speaker}, spans ${body.confidence.spans}`],
      ]
    case 'act':
      return [
        ['actor', body.actor.map(named).join('; ')],
        ['recipient', body.recipient.map(named).join('; ')],
        ['issue', body.issue ?? ''],
        [
          'terms',
          Object.entries(body.terms)
            .flatMap(([term, value]) => (value === null ? [] : `${term} ${value}`))
            .join(', '),
        ],
        ['conditions', body.conditions.map(({ hinge, text }) => `${hinge}: ${text}`).join('; ')],
        ['deadline', body.deadline === null ? '' : (body.deadline.value ?? body.deadline.words ?? '')],
        ['when', intervalText(body.when, null)],
        ['venue', body.venue ?? ''],
        ['factuality', body.factuality],
        ['said by', body.saidBy?.name ?? 'the writer'],
        [
          'dates',
          body.dates.map(({ words, value, why }) => `“${words}” = ${value ?? 'unknown'}: ${why}`).join('; '),
        ],
        ['codes', `PLOVER ${body.plover.event}, CAMEO ${body.cameo}`],
      ]
    case 'contact':
      return [
        ['between', body.parties.map(partyNames).join(' – ')],
        ['when', intervalText(body.when, null)],
        ['venue', body.venue ?? ''],
      ]
    case 'silence':
      return [
        ['by', partyNames(body.by)],
        ['on', body.on ?? ''],
      ]
    case 'precedence':
      return [
        ['by', partyNames(body.by)],
        ['claim', body.claim],
        ['since', body.since ?? ''],
      ]
    case 'decision':
      return [
        ['about', body.about],
        ['author', body.author],
        ['reason', body.reason],
      ]
  }
}

const named = ({ name, role }: { name: string; role: string | null }): string =>
  role === null ? name : `${name}, ${role}`

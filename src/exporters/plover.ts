import type { Entry, Party } from '../model/entry.ts'
import type { Exporter } from './exporter.ts'

/**
 * PLOVER 2 event rows (Halterman and others, 2023), one JSON object a line. Only acts somebody did: what is
 * denied, supposed or heard of is left out, as in the datasets that coders publish.
 */
export const plover: Exporter = {
  name: 'plover',
  mediaType: 'application/x-ndjson; charset=utf-8',
  summary: 'PLOVER 2 rows with event, mode, contexts, actors, recipients and CAMEO code, as JSON Lines',
  write(story) {
    const articles = new Map(story.articles.map(article => [article.id as string, article]))
    return story.entries
      .flatMap((entry): unknown[] => {
        const { body } = entry
        if (body.kind !== 'act' || body.factuality !== 'asserted' || body.actor.length === 0) return []
        const article = articles.get(entry.article)
        if (article?.copyOf) return []
        return [
          {
            event_id: entry.id,
            event_type: body.plover.event,
            event_mode: body.plover.mode,
            event_contexts: body.plover.contexts,
            event_date: entry.validTo ?? entry.validFrom ?? article?.createdOn ?? null,
            actors: body.actor.map(partyRow),
            recipients: body.recipient.map(partyRow),
            cameo: body.cameo,
            location: body.venue,
            act_type: body.type,
            issue: body.issue,
            ...sourceRow(entry, article?.publisher ?? null, article?.canonicalUrl ?? article?.url ?? null),
          },
        ]
      })
      .map(row => `${JSON.stringify(row)}\n`)
      .join('')
  },
}

const partyRow = ({ name, country, role, kind }: Party) => ({
  text: name,
  country,
  sector: SECTORS[kind] ?? null,
  role,
})

/** The sectors that our kinds of entity can vouch for; the rest stays open. */
const SECTORS: Partial<Record<Party['kind'], string>> = { government: 'GOV', country: 'GOV' }

const sourceRow = (
  { quote, quoteStart, quoteEnd, wasAttributedTo }: Entry,
  publisher: string | null,
  url: string | null,
) => ({
  text: quote,
  span: [quoteStart, quoteEnd],
  publisher,
  url,
  coder: wasAttributedTo,
})

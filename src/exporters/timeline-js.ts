import { daysOf } from '../model/calendar.ts'
import type { Exporter } from './exporter.ts'

/** TimelineJS 3 JSON: one slide for each mark with a day; what is known of no day is left out. */
export const timelineJs: Exporter = {
  name: 'timelinejs',
  mediaType: 'application/json; charset=utf-8',
  summary: 'TimelineJS 3 slides, one for each dated mark',
  write(story) {
    const quotes = new Map(story.entries.map(({ id, quote }) => [id as string, quote]))
    const events = story.timeline.flatMap(mark => {
      const from = mark.when.from ?? mark.when.to
      const start = from === null ? null : daysOf(from)
      const end = mark.when.to === null ? null : daysOf(mark.when.to)
      if (start === null || mark.withdrawn) return []
      return {
        unique_id: mark.entry,
        start_date: dateOf(start.from),
        ...(end !== null && end.to !== start.from && { end_date: dateOf(end.to) }),
        text: { headline: escaped(mark.sentence), text: `<p>“${escaped(quotes.get(mark.entry) ?? '')}”</p>` },
        group: mark.parties[0]?.name ?? 'Not named',
      }
    })
    return `${JSON.stringify({ title: { text: { headline: escaped(story.title) } }, events }, null, 2)}\n`
  },
}

const dateOf = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}

/** TimelineJS puts these texts into a page as HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

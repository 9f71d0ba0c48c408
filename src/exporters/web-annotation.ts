import { analysedText } from '../model/article.ts'
import type { Exporter } from './exporter.ts'
import { textPositions } from './text-position.ts'

/** Words before and after the quote that find it again when the page has moved. */
const AROUND = 32

/**
 * W3C Web Annotation collection: one annotation an entry, with quote and position selectors in code points of
 * the analysed text (the headline, an empty line, the body).
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export const webAnnotation: Exporter = {
  name: 'annotations',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  summary: 'W3C Web Annotations: every entry anchored to its words in its article',
  write(story) {
    const items = story.articles.flatMap(article => {
      const { text } = analysedText(article)
      const entries = story.entries.filter(
        entry =>
          entry.article === article.id && entry.body.kind !== 'decision' && entry.quoteEnd <= text.length,
      )
      const positions = textPositions(
        text,
        entries.map(({ quoteStart, quoteEnd }) => ({ start: quoteStart, end: quoteEnd })),
      )
      return entries.map((entry, i) => ({
        id: `urn:demarche:${entry.id}`,
        type: 'Annotation',
        motivation: 'describing',
        created: entry.recordedAt,
        generator: entry.wasAttributedTo,
        body: { type: 'TextualBody', format: 'application/json', value: JSON.stringify(entry.body) },
        target: {
          source: article.canonicalUrl ?? article.url ?? `urn:demarche:${article.id}`,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: entry.quote,
              prefix: text.slice(Math.max(0, entry.quoteStart - AROUND), entry.quoteStart),
              suffix: text.slice(entry.quoteEnd, entry.quoteEnd + AROUND),
            },
            positions[i],
          ],
        },
      }))
    })
    const page = { type: 'AnnotationPage', startIndex: 0, items }
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:demarche:${story.id}`,
      type: 'AnnotationCollection',
      label: story.title,
      total: items.length,
      first: page,
    }
    return `${JSON.stringify(collection, null, 2)}\n`
  },
}

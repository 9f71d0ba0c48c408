import { analysedText } from '../model/article.ts'
import type { Exporter } from './exporter.ts'

/** schema.org: articles as NewsArticle, statements as Quotation, second-hand and denied acts as Claim. */
export const jsonLd: Exporter = {
  name: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  summary: 'schema.org NewsArticle, Quotation and Claim, linked by ids',
  write(story, brief) {
    const articles = story.articles.map(article => ({
      '@type': 'NewsArticle',
      '@id': urn(article.id),
      headline: article.title ?? analysedText(article).text.slice(0, 110),
      ...optional('url', article.canonicalUrl ?? article.url),
      ...optional('datePublished', article.publishedAt ?? article.createdOn),
      ...(article.publisher !== null && { publisher: { '@type': 'Organization', name: article.publisher } }),
      ...(article.byline !== null && { author: { '@type': 'Person', name: article.byline } }),
      ...optional('inLanguage', article.language),
      ...(article.copyOf !== null && { isBasedOn: { '@id': urn(article.copyOf) } }),
    }))
    const quotations = story.entries.flatMap(entry => {
      if (entry.body.kind !== 'statement') return []
      const { speaker, content, channel, uttered } = entry.body
      return {
        '@type': 'Quotation',
        '@id': urn(entry.id),
        text: content,
        ...(speaker !== null && { spokenByCharacter: person(speaker.name, speaker.role) }),
        ...optional('dateCreated', uttered.from === uttered.to ? uttered.from : null),
        ...(channel !== null && { publication: { '@type': 'PublicationEvent', name: channel } }),
        isPartOf: { '@id': urn(entry.article) },
      }
    })
    const claims = story.entries.flatMap(entry => {
      if (entry.body.kind !== 'act' || entry.body.saidBy === null) return []
      return {
        '@type': 'Claim',
        '@id': urn(entry.id),
        text: entry.quote,
        claimInterpreter: person(entry.body.saidBy.name, entry.body.saidBy.role),
        appearance: { '@id': urn(entry.article) },
      }
    })
    const page = { '@type': 'Report', '@id': urn(story.id), headline: brief.headline, dateCreated: brief.day }
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': [page, ...articles, ...quotations, ...claims] }, null, 2)}\n`
  },
}

const urn = (id: string): string => `urn:demarche:${id}`
const optional = (name: string, value: string | null): Record<string, string> =>
  value === null ? {} : { [name]: value }
const person = (name: string, role: string | null): Record<string, string> => ({
  '@type': 'Person',
  name,
  ...optional('jobTitle', role),
})

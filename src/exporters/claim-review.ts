import type { ActBody, Entry, StatementBody } from '../model/entry.ts'
import type { Exporter } from './exporter.ts'

/**
 * Drafts of schema.org ClaimReview, one for each statement and each act that somebody else reported. Demarche
 * gives no verdict: `reviewRating` says that none was given, and a fact-checker fills it in.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export const claimReview: Exporter = {
  name: 'claimreview',
  mediaType: 'application/ld+json; charset=utf-8',
  summary:
    'drafts of schema.org ClaimReview for a fact-checker to fill in: claim, who made it, where it stands',
  write(story, brief) {
    const articles = new Map(story.articles.map(article => [article.id as string, article]))
    const drafts = story.entries.flatMap(entry => {
      const claim = claimOf(entry)
      if (claim === null) return []
      const article = articles.get(entry.article)
      const address = article?.canonicalUrl ?? article?.url ?? `urn:demarche:${entry.article}`
      return {
        '@type': 'ClaimReview',
        '@id': `urn:demarche:${entry.id}:review`,
        claimReviewed: claim.words,
        datePublished: brief.day,
        itemReviewed: {
          '@type': 'Claim',
          '@id': `urn:demarche:${entry.id}`,
          author: {
            '@type': 'Person',
            name: claim.author,
            ...(claim.role !== null && { jobTitle: claim.role }),
          },
          ...(claim.day !== null && { datePublished: claim.day }),
          appearance: {
            '@type': 'CreativeWork',
            url: address,
            ...(article?.title && { headline: article.title }),
            ...(article?.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
          },
        },
        reviewRating: { '@type': 'Rating', alternateName: 'not rated' },
      }
    })
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': drafts }, null, 2)}\n`
  },
}

interface Claimed {
  readonly words: string
  readonly author: string
  readonly role: string | null
  readonly day: string | null
}

/** What somebody named has claimed; null where nobody named stands behind the words. */
function claimOf({ body, quote }: Entry): Claimed | null {
  if (body.kind === 'statement') return claimOfStatement(body)
  if (body.kind === 'act') return claimOfAct(body, quote)
  return null
}

const claimOfStatement = ({ speaker, content, uttered }: StatementBody): Claimed | null =>
  speaker && {
    words: content,
    author: speaker.name,
    role: speaker.role,
    day: uttered.from === uttered.to ? uttered.from : null,
  }

const claimOfAct = ({ saidBy }: ActBody, quote: string): Claimed | null =>
  saidBy && { words: quote, author: saidBy.name, role: saidBy.role, day: null }

import type { StoredArticle } from '../../model/entry.ts'
import { dayText } from './dates.ts'

/** Groups that are shown at once; the rest is folded away. */
const MOST = 6

/** The articles of a story, the newest first; those that repeat another's words, and its other versions, stand under it. */
export function Articles({ articles }: { articles: readonly StoredArticle[] }) {
  const groups = groupsOf(articles)
  const rest = groups.slice(MOST)
  const folded = rest.reduce((count, group) => count + group.length, 0)
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul>
        {groups.slice(0, MOST).map(group => (
          <Group group={group} />
        ))}
      </ul>
      {folded === 0 ? null : (
        <details>
          <summary>and {folded} more</summary>
          <ul>
            {rest.map(group => (
              <Group group={group} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Group({ group: [first, ...others] }: { group: readonly StoredArticle[] }) {
  const copies = others.filter(({ copyOf }) => copyOf !== null)
  const versions = others.filter(({ copyOf }) => copyOf === null)
  return (
    <li>
      <Title article={first!} />
      <div class="quiet">{placeOf(first!)}</div>
      <Others articles={copies} words="The same words: " />
      <Others articles={versions} words="Other versions: " />
    </li>
  )
}

function Others({ articles, words }: { articles: readonly StoredArticle[]; words: string }) {
  if (articles.length === 0) return null
  return (
    <div class="quiet">
      {words}
      {articles.map((article, i) => (
        <>
          {i > 0 ? '; ' : ''}
          <Title article={article} text={placeOf(article)} />
        </>
      ))}
    </div>
  )
}

/** An article's address is its publisher's word: only http and https become links. */
function Title({ article, text }: { article: StoredArticle; text?: string }) {
  const words = text ?? article.title ?? 'Untitled'
  const address = article.canonicalUrl ?? article.url
  if (address === null || !/^https?:\/\//i.test(address)) return <>{words}</>
  return (
    <a href={address} rel="noreferrer nofollow">
      {words}
    </a>
  )
}

const placeOf = ({ publisher, createdOn }: StoredArticle): string =>
  `${publisher ?? 'Outlet not known'}, ${createdOn === null ? 'day not known' : dayText(createdOn, null)}`

function groupsOf(articles: readonly StoredArticle[]): readonly (readonly StoredArticle[])[] {
  const known = new Map(articles.map(article => [article.id, article]))
  const first = (article: StoredArticle): StoredArticle => {
    let at = article
    // Each leads to an older one, so this ends.
    for (
      let older = known.get((at.copyOf ?? at.versionOf)!);
      older;
      older = known.get((at.copyOf ?? at.versionOf)!)
    ) {
      if (older.sequence >= at.sequence) break
      at = older
    }
    return at
  }
  const groups = new Map<StoredArticle, StoredArticle[]>()
  for (const article of articles) {
    const root = first(article)
    const group = groups.get(root)
    if (group) group.push(article)
    else groups.set(root, [article])
  }
  return [...groups.values()].sort(([a], [b]) => {
    const [left, right] = [a!.createdOn ?? '', b!.createdOn ?? '']
    return left === right ? a!.sequence - b!.sequence : left < right ? 1 : -1
  })
}

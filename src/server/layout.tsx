import type { Child } from 'hono/jsx'
import { assets } from './assets.ts'

/** A feed that a reader's program finds by itself. */
export interface FeedLink {
  readonly title: string
  readonly type: 'application/atom+xml' | 'application/feed+json'
  readonly href: string
}

/** What the script of a page knows of it: whose page it is, and as known on which instant. */
export interface Live {
  /** Null: a page about more than one story. */
  readonly story: string | null
  /** Instant, UTC. */
  readonly at: string | null
}

/** The frame of every page. `children` are escaped by JSX: no text of an article becomes markup. */
export function Layout({
  title,
  search = '',
  feeds = [],
  live = null,
  children,
}: {
  title: string
  search?: string
  feeds?: readonly FeedLink[]
  /** Null: the page shows a past state of knowledge, or nothing that an append would change. */
  live?: Live | null
  children: Child
}) {
  const { style, script } = assets()
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === '' ? 'Demarche' : `${title} · Demarche`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={style.path} />
        <script type="module" src={script.path} />
        {feeds.map(feed => (
          <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="masthead">
          <div>
            <a class="name" href="/">
              Demarche
            </a>
            <nav aria-label="Main">
              <a href="/">Stories</a>
              <a href="/check">Check a quote</a>
              <a href="/review">Review</a>
              <a href="/corrections">Corrections</a>
              <a href="/sources">Sources</a>
            </nav>
            <form action="/search" method="get" role="search">
              <input
                type="search"
                name="q"
                aria-label="Search the ledger"
                placeholder="Search the ledger"
                value={search}
              />
              <button type="submit">Search</button>
            </form>
          </div>
        </header>
        <main
          id="content"
          tabindex={-1}
          data-live={live === null ? undefined : (live.story ?? 'all')}
          data-at={live?.at ?? undefined}
        >
          {children}
        </main>
        <footer>
          <div>
            Every line opens the sentence that says it. Demarche records who said what; it gives no verdict on
            truth.
          </div>
        </footer>
      </body>
    </html>
  )
}

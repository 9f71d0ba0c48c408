import type { Child } from 'hono/jsx'

/** The frame of every page. `children` are escaped by JSX: no text of an article becomes markup. */
export function Layout({
  title,
  search = '',
  children,
}: {
  title: string
  search?: string
  children: Child
}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === '' ? 'Demarche' : `${title} · Demarche`}</title>
        <link rel="stylesheet" href="/assets/style.css" />
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
        <main id="content">{children}</main>
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

import type { ArticleLine } from './articles.ts'

/** A news page as sites write them: metadata, a menu, paragraphs, a footer. */
export const pageOf = ({ title, createdOn, text }: ArticleLine): string =>
  `<!doctype html><html lang="en"><head><title>${title} - Harbour Wire</title>
<meta property="og:site_name" content="Harbour Wire"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${createdOn}T09:00:00Z"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>${title}</h1>
${text.replace(/[^\n]+/g, '<p>$&</p>')}
</article><aside><h2>Related</h2><ul><li><a href="/a">Another story</a></li></ul></aside>
<footer><p>All rights reserved.</p></footer></body></html>
`

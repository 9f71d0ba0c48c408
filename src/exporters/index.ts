import { atom } from './atom.ts'
import { claimReview } from './claim-review.ts'
import { contactsTable } from './contacts-table.ts'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import type { Exporter } from './exporter.ts'
import { html } from './html.ts'
import { ics } from './ics.ts'
import { jsonFeed } from './json-feed.ts'
import { jsonLd } from './json-ld.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'
import { timelineJs } from './timeline-js.ts'
import { webAnnotation } from './web-annotation.ts'

/** The reader's forms first, then those of calendars and feeds, then those of other programs. */
export const exporters: readonly Exporter[] = [
  markdown,
  html,
  docx,
  json,
  csv,
  parquet,
  ics,
  atom,
  jsonFeed,
  contactsTable,
  plover,
  jsonLd,
  claimReview,
  webAnnotation,
  timelineJs,
]

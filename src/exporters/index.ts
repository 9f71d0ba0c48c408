import { atom } from './atom.ts'
import { contactsTable } from './contacts-table.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { html } from './html.ts'
import { ics } from './ics.ts'
import { jsonLd } from './json-ld.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { plover } from './plover.ts'
import { timelineJs } from './timeline-js.ts'
import { webAnnotation } from './web-annotation.ts'

/** The reader's forms first, then those of calendars and feeds, then those of other programs. */
export const exporters: readonly Exporter[] = [
  markdown,
  html,
  json,
  csv,
  ics,
  atom,
  contactsTable,
  plover,
  jsonLd,
  webAnnotation,
  timelineJs,
]

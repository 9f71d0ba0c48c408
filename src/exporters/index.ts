import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { ics } from './ics.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'

export const exporters: readonly Exporter[] = [markdown, json, csv, ics]

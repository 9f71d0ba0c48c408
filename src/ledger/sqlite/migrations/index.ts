import { entries } from './0001-entries.ts'
import { watched } from './0002-watched.ts'
import { erasure } from './0003-erasure.ts'
import { lists } from './0004-lists.ts'
import { storyDecisions } from './0005-story-decisions.ts'

/** In order; add at the end, never edit one that shipped. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  entries,
  watched,
  erasure,
  lists,
  storyDecisions,
]

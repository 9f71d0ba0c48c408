import { entries } from './0001-entries.ts'

/** In order; add at the end, never edit one that shipped. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [entries]

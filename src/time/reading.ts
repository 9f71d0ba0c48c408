import type { Atom } from './atoms.ts'

/** A reading of some atoms: where it ends and what it says. */
export interface Found {
  readonly end: number
  readonly value: number | string
}

export const NONE: readonly Found[] = []

/** True when an atom is there and no block begins with it. */
export const joined = (atoms: readonly Atom[], at: number): boolean =>
  at < atoms.length && atoms[at]!.gap !== 'block'
/** True when an atom says this and no space stands before it. */
export const touching = (atoms: readonly Atom[], at: number, lower: string): boolean =>
  at < atoms.length && atoms[at]!.gap === 'none' && atoms[at]!.lower === lower

import { existsSync, readFileSync } from 'node:fs'

export interface GoldTimex {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly value: string
  readonly nested?: boolean
}

export interface GoldDocument {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly GoldTimex[]
}

const DATA = '../shared/data/time'

/** @returns null when the data is not on this machine: it may not be handed on, so it is not in the project */
export function readGold(name: string): GoldDocument[] | null {
  const path = `${DATA}/${name}.jsonl`
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as GoldDocument)
}

/**
 * The fixed split, by a hash of the document's id (FNV-1a, bit 8): rules are made on `tune`, and `check` is only counted.
 */
export const halfOf = (id: string): 'tune' | 'check' => {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0
  return (hash >>> 8) % 2 === 0 ? 'tune' : 'check'
}

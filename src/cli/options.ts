import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'

type Given = string | boolean | undefined

export function dayOption(given: Given, flag: string): string | null {
  if (typeof given !== 'string') return null
  if (!isDay(given)) throw failure('E801', [given, `a day for ${flag}: write it as 2025-05-12`])
  return given
}

export function countOption(given: Given, flag: string): number | null {
  if (typeof given !== 'string') return null
  if (!/^[1-9]\d{0,8}$/.test(given)) throw failure('E801', [given, `a whole number for ${flag}`])
  return Number(given)
}

const FACTORS = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 } as const

/** `500K`, `20M`, `1G`, or bytes. */
export function sizeOption(given: Given, flag: string): number | null {
  if (typeof given !== 'string') return null
  const size = /^(\d{1,12})([KMG]?)$/i.exec(given)
  if (!size) throw failure('E801', [given, `a size for ${flag}: write it as 20M`])
  return Number(size[1]) * FACTORS[size[2]!.toUpperCase() as keyof typeof FACTORS]
}

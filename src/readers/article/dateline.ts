import { instantOf } from './instant.ts'

/** `KYIV, Ukraine, May 12, 2025 (Example News) —`: where, when and by whose credit a report was sent. */
export interface Dateline {
  readonly place: string
  /** `YYYY-MM-DD`; null when the line gives no year, for a year is never guessed. */
  readonly day: string | null
  /** The agency in parentheses. */
  readonly agency: string | null
}

const PLACE = String.raw`(\p{Lu}[\p{Lu}\p{M}'’. -]{2,40}(?:,\s\p{L}[\p{L}. ]{1,30})?)`
const DATE = String.raw`(?:[,/]\s?((?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,9}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?))?`
const AGENCY = String.raw`(?:\s?[(/]([\p{L}][\p{L} .&-]{1,40})[)/])?`
const DATELINE = new RegExp(`^${PLACE}${DATE}${AGENCY}\\s?(?:--|[—–-]|:)\\s`, 'u')

/** The dateline at the very start of a body; null when there is none. */
export function datelineOf(text: string): Dateline | null {
  const found = DATELINE.exec(text.slice(0, 200))
  if (!found || (found[2] === undefined && found[3] === undefined)) return null
  return {
    place: found[1]!.trim(),
    day: found[2] !== undefined ? (instantOf(found[2])?.day ?? null) : null,
    agency: found[3]?.trim() ?? null,
  }
}

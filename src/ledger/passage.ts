import type { EntryBody, Party } from '../model/entry.ts'

/** Words of a text as they stand in it, for asking. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Words without accents and in lower case: the same folding as SQLite's `remove_diacritics`. */
export const lexemes = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The names by which full-text search finds an entry beside its quote. */
export function partyNames(body: EntryBody): string {
  const parties: (Party | null)[] =
    body.kind === 'statement'
      ? [body.speaker, ...body.addressee]
      : body.kind === 'act'
        ? [...body.actor, ...body.recipient, body.saidBy]
        : body.kind === 'contact'
          ? body.parties.flat()
          : body.kind === 'decision'
            ? []
            : [...body.by]
  const names = parties.flatMap(party => (party === null ? [] : [party.name, party.role ?? '']))
  return [...new Set(names.filter(name => name !== ''))].join(' · ')
}

/** False for what is not to be found by words: decisions, and rows that have lost both words and names. */
export const isFindable = (body: EntryBody, quote: string): boolean =>
  body.kind !== 'decision' && (quote !== '' || partyNames(body) !== '')

/** Puts U+E000 and U+E001 around the found words, and keeps about 30 words around the first. */
export function snippetOf(quote: string, words: readonly string[]): string {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = new Set(words.map(plain))
  const tokens = [...quote.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)].map(([token]) => token)
  const hits = tokens.map(token => wanted.has(plain(token)))
  const first = Math.max(0, hits.indexOf(true))
  const from = Math.max(0, first - 20)
  const until = Math.min(tokens.length, from + 70)
  const shown = tokens
    .slice(from, until)
    .map((token, i) => (hits[from + i] ? `\u{E000}${token}\u{E001}` : token))
  return `${from > 0 ? '…' : ''}${shown.join('')}${until < tokens.length ? '…' : ''}`
}

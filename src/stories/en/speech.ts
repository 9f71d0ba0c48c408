import type { Interval } from '../../model/act.ts'
import type { StatementBody } from '../../model/entry.ts'
import { dateWords, whenWords } from './dates.ts'
import { nameOf } from './parties.ts'
import { capital, stopped } from './sentences.ts'

/** In quotation marks, without the marks and the comma that stood around it in the article. */
export const quoted = (words: string): string => {
  // Words that are quoted only in part keep their own marks.
  const inside = /^[^"“”]{1,40}["“]([^"“”]+)["”]?[.,]?$/.exec(words.trim())
  if (inside && !/^that ["“]/.test(words.trim()))
    return `${words.trim().slice(0, words.trim().search(/["“]/))}“${inside[1]!.replace(/,$/, '')}”`
  const inner = words
    .replace(/^that (?=["“])/, '')
    .replace(/["”]\s+["“]/g, ' ')
    .replace(/[,.]?["“”]\s*…\s*["“”]/g, ' … ')
    .replace(/^["“”‘\s]+|["“”\s]+$/g, '')
    .replace(/,$/, '')
    .replace(/["“”]/g, '’')
  return `“${inner}”`
}

/** `Volodymyr Zelenskyy wrote on X (on Sunday, 11 May): “…”`: the day in brackets, so that nobody takes it for the speaker. */
export function statementSentence(body: StatementBody, when: Interval, today: string): string {
  const verb = body.cueClass === 'writing' ? 'wrote' : 'said'
  const channel = body.channel ? channelWords(body.channel) : ''
  const happened = whenWords(when, today)
  const speaker = body.speaker ? nameOf(body.speaker) : 'an unnamed speaker'
  return stopped(
    `${capital(speaker)} ${verb}${channel}${happened ? ` (${happened})` : ''}: ${quoted(body.content)}`,
  )
}

const channelWords = (channel: string): string =>
  VOICES.test(channel)
    ? ''
    : /\b(?:interview|address|speech|statement|call|letter|briefing|conference|programme)\b/i.test(channel)
      ? ` in ${withArticle(channel)}`
      : ` on ${channel}`

/** Who spoke for the speaker is no place where it was said. */
const VOICES = /^(?:spokes\w+|press secretary|aide|lawyer)$/i

const withArticle = (noun: string): string =>
  /^(?:an?|the|his|her|its) /i.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** `An article of Monday, 12 May`: for want of an outlet's name. */
export const articleOf = (day: string, today: string): string => `An article of ${dateWords(day, today)}`

/** The writer's own words, with the outlet that prints them. */
export const writersSentence = (publisher: string | null, quote: string): string =>
  stopped(publisher ? `${publisher}: ${quoted(quote)}` : quoted(quote))

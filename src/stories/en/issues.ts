import { daysOf } from '../../model/calendar.ts'
import type { Terms } from '../../model/terms.ts'
import { dateWords } from './dates.ts'

/** What an act is about, as the object of *offered* or *agreed to*. `plural` takes no article. */
const ISSUES: Readonly<
  Record<string, { readonly noun: string; readonly plural?: boolean; readonly label?: string }>
> = {
  ceasefire: { noun: 'ceasefire' },
  talks: { noun: 'talks', plural: true },
  prisoners: { noun: 'exchange of prisoners', label: 'prisoners' },
  withdrawal: { noun: 'withdrawal' },
  guarantees: { noun: 'security guarantees', plural: true },
  inspections: { noun: 'inspections', plural: true },
  sanctions: { noun: 'sanctions', plural: true },
  arms: { noun: 'arms', plural: true },
  aid: { noun: 'aid', plural: true },
  reparations: { noun: 'reparations', plural: true },
  mediation: { noun: 'mediation', plural: true },
  deal: { noun: 'deal' },
}

/** Issues too wide for a noun of their own: what an act is *on* or *over*. */
const ABOUT: Readonly<Record<string, string>> = {
  nuclear: 'the nuclear programme',
  labour: 'pay and work',
  coalition: 'a coalition',
  reform: 'reforms',
  attack: 'an attack',
}

/** `pay and work`, after *on* or *over*; null where the act is about nothing that can be named. */
export const aboutOf = (issue: string | null): string | null =>
  issue === null ? null : (ABOUT[issue] ?? issueLabel(issue))

/** What is held somewhere; the place beside anything else is most often where it was spoken of. */
const HELD: ReadonlySet<string> = new Set(['talks', 'mediation', 'inspections'])

/** A party threatens sanctions; over a deal or an exchange it threatens something else. */
export const isThreat = (issue: string | null): boolean => issue === 'sanctions'

/** `pay and work`, `prisoners`: an issue on its own, without an article. */
export const issueName = (issue: string): string =>
  (ABOUT[issue] ?? issueLabel(issue)).replace(/^(?:an?|the) /, '')

export const issueLabel = (issue: string): string =>
  ISSUES[issue]?.label ?? ISSUES[issue]?.noun ?? issue.replaceAll('-', ' ')

/** `a full, unconditional ceasefire of 30 days`; null where the issue has no noun of its own. */
export function objectOf(issue: string | null, terms: Terms, today: string): string | null {
  const found = issue === null ? undefined : ISSUES[issue]
  if (!found) return null
  const scope = terms.scope?.replaceAll('+', ' and ') ?? null
  const before = [
    scope === 'full' || scope === 'partial' ? scope : null,
    terms.unconditional ? 'unconditional' : null,
    issue === 'ceasefire' && terms.duration ? durationBefore(terms.duration) : null,
  ].filter(word => word !== null)
  const noun = [...before, found.noun].join(' ')
  const level = terms.level && issue === 'talks' ? ` of ${terms.level}` : ''
  const after = [
    scope !== null && scope !== 'full' && scope !== 'partial' ? ` on ${scope}` : '',
    terms.quantity ? quantityWords(issue!, terms.quantity) : '',
    terms.place && HELD.has(issue!) ? ` in ${terms.place}` : '',
    startWords(issue, terms, today),
  ]
  return `${found.plural ? '' : article(noun)}${noun}${level}${after.join('')}`
}

/** `, 1,000 for 1,000`. */
function quantityWords(issue: string, quantity: string): string {
  const words = quantity
    .replace(/\d{4,}/g, digits => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))
    .replace(/^((?!1 )[\d,.]+ \p{L}*[^s\W])$/u, '$1s')
  return issue === 'prisoners' ? `, ${words.replace(/ prisoners$/, '')}` : ` of ${words}`
}

function startWords(issue: string | null, { start, end }: Terms, today: string): string {
  const until = end ? ` until ${dateWords(end, today)}` : ''
  if (!start) return until
  const single = daysOf(start)?.from === daysOf(start)?.to
  const word = issue === 'talks' ? (single ? 'on' : 'in') : 'from'
  return ` ${word} ${dateWords(start, today)}${until}`
}

const article = (noun: string): string => (/^[aeiou]/i.test(noun) && !/^uni/i.test(noun) ? 'an ' : 'a ')

/** `30-day`, before a noun. */
function durationBefore(duration: string): string | null {
  const found = /^P(?:T?)(\d+)([YMWDH])$/.exec(duration)
  return found ? `${found[1]}-${UNITS[found[2]!]}` : null
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }

/** Not on the shelf: the verbs and small words that tell which way a date looks. */

const setOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.split(' ')))

/** Verbs whose plan lies ahead of them, whatever their own tense: "was set for Monday", "postponed until Friday". */
export const SCHEDULING = setOf(
  'schedule reschedule plan expect set slate due postpone delay adjourn defer extend expire resume',
  'book invite propose offer suggest request promise pledge vow intend want hope aim agree prepare ready urge ask demand',
  'call arrange convene await anticipate threaten summon prepared poise bind pencil put push move',
)

/** Ahead of these, a day names the end of what was given: "gave Iraq until Monday". */
export const GRANTING = setOf('give have grant allow extend set wait stay remain leave')

/** "He says on Monday" is past in a newspaper. */
export const REPORTING = setOf('say tell report announce add write note warn state post')

/** In the present tense these tell a timetable: "the treaty ends on 31 December". */
export const TIMETABLED = setOf(
  'end expire begin start open close lapse finish resume arrive depart run fall mature elapse reopen',
)

/** These guess about what was as often as they plan. */
export const WEAK_MODALS = setOf('may might can could must should')

/** Lemmas and short forms of the modals that look ahead. */
export const FUTURE_MODALS = setOf("will would shall 'll ’ll wo can could may might must should ca 'd")

/** What is attended, with its day, lies ahead: "reason to attend Monday's talks". */
export const ATTENDING = setOf('attend join skip boycott miss host open chair lead win contest prepare')

/** Participles that name a plan even beside "was": "was scheduled Friday". */
export const ALWAYS_AHEAD = setOf('schedule reschedule slate due expect postpone set')

/** What these take as an object lies ahead, with its day: "planned a march on Saturday". */
export const PLANNED = setOf('plan schedule reschedule expect await set anticipate book')

/** These name what lies ahead only where it is an occasion: "proposed talks this Thursday", but "demanded a rise on Monday". */
export const WISHING = setOf('propose offer invite summon urge ask demand want promise request suggest')

/** Lemmas of what is held on a day. */
export const OCCASIONS = setOf(
  'meeting talk talks summit visit session round negotiation negotiations call vote election referendum strike walkout',
  'march rally demonstration protest conference hearing ceremony trip',
)

/** What hangs from these happens, or does not, with them: "refused to talk on Monday". */
export const DONE_AT_ONCE = setOf(
  'refuse fail manage decline begin start continue cease stop try help happen appear seem come use',
  'rush able force get',
)

/** Words that begin a condition. */
export const CONDITIONS = setOf('if unless should provided')

/** Prepositions that point ahead from a verb of planning. */
export const AHEAD = setOf('for until till by before')

/** Prepositions of the end of a span. */
export const DEADLINE = setOf('until till by')

/** Their *to* names a new day: "moved to Friday". */
export const MOVING = setOf('move postpone push put delay defer reschedule adjourn shift')

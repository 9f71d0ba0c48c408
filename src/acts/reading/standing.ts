import type { ActType } from '../../model/act.ts'
import { matchAt } from './frames.ts'
import { formOf, type Page } from './page.ts'
import { auxiliariesOf, childrenBy, isNegated, isVerb, markOf } from './tree.ts'

/**
 * How the text stands to what a predicate says: it holds (`main`), it is to come (`planned`), it is left open
 * (`would`, `hypothetical`, `hedged`), it is said not to be (`negated`), it is only the condition of something
 * (`condition`) or only what another act is about (`content`). The last two are no rows of their own.
 */
export type Standing =
  | 'main'
  | 'planned'
  | 'would'
  | 'hypothetical'
  | 'hedged'
  | 'negated'
  | 'condition'
  | 'content'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Verbs that pass on what their clause says. */
const REPORTING = words(
  'say tell announce report state add confirm note reveal show explain claim acknowledge admit stress write insist disclose recall repeat reiterate emphasise emphasize underline argue maintain conclude tweet post indicate signal testify mention remark observe brief inform know learn hear see find believe think suggest warn',
)
/** Verbs whose infinitive happens when they do. */
const IMPLICATIVE = words(
  'begin start continue resume manage decide choose proceed help get dare keep finish go come vote move use stop return join serve unite rush come',
)
const STRICT_PLANNING = words('plan intend prepare schedule set due arrange about going expect slate')
const HEDGING = words(
  'appear seem allege rumour rumor say believe report think understand suspect likely certain suppose',
)
const OPEN = words('consider mull weigh contemplate discuss debate ponder study explore')
const CONDITIONS = words('if unless whether lest once provided providing should until till assuming')
const ASIDE = words('instead rather without')
/** Passives that speak of what people say: "is said to have met". */
const SAID_OF = words('say believe report think allege understand suspect rumour rumor suppose claim')

const SURE: ReadonlySet<Standing> = new Set(['main', 'planned'])

/** Walks from the predicate up to the top of its sentence. Linear in the tree's depth. */
/** @param isDemanded the modal of duty on the predicate is itself the act ("Serbia *must* apologise, Kosovo said") */
export function standingOf(page: Page, predicate: number, isDemanded = false): Standing {
  const first = own(page, predicate)
  let standing: Standing = isDemanded && first === 'content' ? 'main' : first
  if (standing === 'content') return standing
  let at = predicate
  for (let steps = 0; steps < 24; steps++) {
    const { head, relation } = page.doc.words[at]!
    if (head < 0) return standing
    const step = stepUp(page, at, head, relation)
    if (step === 'content' || step === 'condition') return step
    if (step === 'negated') return 'negated'
    if (step !== 'main' && SURE.has(standing)) standing = step
    if (steps > 0 || step === 'main') {
      const above =
        relation === 'conj' || relation === 'acl:relcl' || relation === 'advcl' ? 'main' : own(page, head)
      if (
        above === 'hypothetical' &&
        SURE.has(standing) &&
        PASSES_ON.has(relation) &&
        !REPORTING.has(page.lemmas[head]!)
      )
        standing = above
    }
    at = head
  }
  return standing
}

const PASSES_ON = words('xcomp obj nsubj:pass')

/** What the predicate's own auxiliaries and adverbs say. */
function own(page: Page, at: number): Standing {
  const auxiliaries = auxiliariesOf(page, at)
  const { head, xpos, relation } = page.doc.words[at]!
  // A headline's "Obama *to announce* …" is to come.
  if (head < 0 && xpos === 'VB' && auxiliaries.length === 0 && markOf(page, at) === 'to') return 'planned'
  // "*was visiting* Qatar when …": where somebody was, not what is told.
  if (xpos === 'VBG' && PASSING.has(page.lemmas[at]!) && auxiliaries.includes('be') && isPast(page, at))
    return 'content'
  // "The ministers *are to meet* on Friday."
  if (xpos === 'VB' && markOf(page, at) === 'to' && isBeTo(page, at)) return 'planned'
  for (const each of page.children[at]!) {
    const { relation: joined } = page.doc.words[each]!
    if (joined === 'advmod' && HEDGES.has(page.lemmas[each]!)) return 'hedged'
  }
  // "should withdraw and *stop* …": a bare verb has the modal of the one that it is joined to.
  if (xpos === 'VB' && auxiliaries.length === 0 && relation === 'conj' && head >= 0 && head < at)
    return own(page, head)
  if (auxiliaries.some(each => each === 'may' || each === 'might' || each === 'could')) {
    return auxiliaries.includes('have') ? 'hedged' : 'hypothetical'
  }
  if (auxiliaries.includes('should') || auxiliaries.includes('must') || auxiliaries.includes('ought')) {
    return 'content'
  }
  if (auxiliaries.includes('would')) return isReported(page, at) ? 'planned' : 'would'
  if (auxiliaries.some(each => each === 'will' || each === 'shall' || each === "'ll")) return 'planned'
  return 'main'
}

const PASSING = words('visit tour travel attend')

const isPast = (page: Page, at: number): boolean =>
  page.children[at]!.some(each => page.lemmas[each] === 'be' && page.doc.words[each]!.xpos === 'VBD')

const isBare = (page: Page, at: number): boolean =>
  page.doc.words[at]!.xpos === 'VB' &&
  !page.children[at]!.some(each => /^(?:aux|cop)/.test(page.doc.words[each]!.relation))

const isBeTo = (page: Page, at: number): boolean =>
  /^(?:am|is|are|was|were)$/i.test(formOf(page, at - 2 >= 0 ? at - 2 : at)) &&
  childrenBy(page, at, 'cop', 'aux').includes(at - 2)

const HEDGES = words(
  'reportedly allegedly apparently possibly perhaps maybe purportedly supposedly seemingly probably presumably likely',
)

function isReported(page: Page, at: number): boolean {
  if (page.contentOf[at] !== null) return true
  let up = at
  for (let steps = 0; steps < 8; steps++) {
    const { head, relation } = page.doc.words[up]!
    if (head < 0) return false
    if (relation === 'ccomp') return true
    up = head
  }
  return false
}

function stepUp(page: Page, at: number, head: number, relation: string): Standing {
  const mark = markOf(page, at)
  const above = page.lemmas[head]!
  if (mark !== null && CONDITIONS.has(mark) && relation !== 'conj') return 'condition'
  switch (relation) {
    case 'conj':
    case 'parataxis':
    case 'appos':
    case 'list':
    case 'dep':
    case 'acl:relcl':
      return 'main'
    case 'advcl':
      if (mark !== null && CONDITIONS.has(mark)) return 'condition'
      if (mark === 'without') return 'negated'
      // No adverbial clause begins with a bare *that*: the tree has missed the verb before it ("starting to *doubt* that").
      if (mark === 'that' && isAfterActOfWords(page, at)) return 'content'
      if (mark !== null && ASIDE.has(mark)) return 'content'
      if (mark === 'to') return PURPOSEFUL.has(above) ? 'main' : 'content'
      if (mark === 'for' || mark === 'of' || mark === 'from' || mark === 'on') return 'content'
      return hasSuppletive(page, at) ? 'condition' : 'main'
    case 'acl':
      // "rejected a ceasefire *proposed by* Kabul": the participle only says which one.
      if (page.doc.words[at]!.xpos === 'VBN' && isArgument(page, head)) return 'content'
      return mark === 'to' || mark === 'of' || mark === 'for' || mark === 'that' ? 'content' : 'main'
    case 'ccomp':
    case 'csubj':
    case 'csubj:pass':
      if (mark !== null && CONDITIONS.has(mark)) return 'condition'
      if (isNegated(page, head) && !REPORTING.has(above)) return 'content'
      if (isActOfWords(page, head)) return 'content'
      // "recommended that they *not attend*": what is to be done.
      if (mark === 'that' && isBare(page, at)) return 'content'
      if (REPORTING.has(above) || page.cueOf[head] !== null || page.contentOf[at] !== page.contentOf[head])
        return 'main'
      return HEDGING.has(above) ? 'hedged' : 'content'
    case 'xcomp':
      if (SAID_OF.has(above) && !isActiveReport(page, head)) return 'hedged'
      if (above === 'appear' || above === 'seem') return 'hedged'
      if (above === 'likely') return 'hedged'
      if (IMPLICATIVE.has(above))
        return above === 'go' && formOf(page, head) === 'going'
          ? 'planned'
          : isNegated(page, head)
            ? 'negated'
            : 'main'
      if (above === 'prepare' && isVerb(page, head)) return 'hypothetical'
      if (STRICT_PLANNING.has(above)) return 'planned'
      if (OPEN.has(above)) return 'hypothetical'
      return 'content'
    default:
      return 'main'
  }
}

/** "used a speech *to call for* a truce": the purpose is what was done. */
const PURPOSEFUL = words('use take turn write phone')

/** Acts whose clause says what is wanted, feared or denied, not what is so. */
const OF_WORDS: ReadonlySet<ActType> = new Set<ActType>([
  'demand',
  'request',
  'threat',
  'ultimatum',
  'offer',
  'counter-offer',
  'promise',
  'denial',
  'doubt',
  'rejection',
  'acceptance',
  'conditional-acceptance',
  'accusation',
  'announcement',
  'agreement',
])

const isActOfWords = (page: Page, at: number): boolean => {
  const match = matchAt(page, at)
  return match !== null && OF_WORDS.has(match.definition.type)
}

/** The word right before a clause's *that* is an act whose clause says what is wanted, feared or denied. */
const isAfterActOfWords = (page: Page, at: number): boolean => {
  const that = page.children[at]!.find(each => page.lemmas[each] === 'that' && each < at)
  if (that === undefined) return false
  let before = that - 1
  while (before > 0 && page.doc.words[before]!.upos === 'PUNCT') before--
  return before >= 0 && isActOfWords(page, before)
}

const isArgument = (page: Page, noun: number): boolean => {
  const { head, relation } = page.doc.words[noun]!
  return head >= 0 && /^(?:obj|obl|nsubj:pass)$/.test(relation) && matchAt(page, head) !== null
}

const isActiveReport = (page: Page, at: number): boolean =>
  page.children[at]!.some(each => page.doc.words[each]!.relation === 'nsubj') &&
  !page.children[at]!.some(each => page.doc.words[each]!.relation === 'aux:pass')

/** "*Should* the army attack, …", "*Had* they agreed, …". */
const hasSuppletive = (page: Page, at: number): boolean => {
  const first = page.children[at]![0]
  return (
    first !== undefined &&
    first < at &&
    page.doc.words[first]!.relation === 'aux' &&
    /^(?:should|had|were)$/i.test(formOf(page, first))
  )
}

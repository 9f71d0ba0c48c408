/** Not on the shelf: the way down to PLOVER 2 and CAMEO. */
import type { ActType, Plover } from '../model/act.ts'
import { acts } from './index.ts'
import { ISSUES } from './issues.ts'

const definitions = new Map(acts.map(definition => [definition.type, definition]))
const contextsOf = new Map(ISSUES.map(({ id, contexts }) => [id, contexts]))

/** PLOVER modes that the issue, not the type, decides. */
const MODES: Partial<Record<ActType, Readonly<Record<string, string>>>> = {
  demand: {
    talks: 'meet',
    mediation: 'meet',
    deal: 'meet',
    aid: 'assist',
    arms: 'assist',
    trade: 'assist',
    reform: 'change',
    sanctions: 'yield',
    prisoners: 'yield',
    ceasefire: 'yield',
    withdrawal: 'yield',
    inspections: 'yield',
  },
  request: {
    talks: 'meet',
    mediation: 'meet',
    deal: 'meet',
    aid: 'assist',
    arms: 'assist',
    trade: 'assist',
    reform: 'change',
    sanctions: 'yield',
    prisoners: 'yield',
    ceasefire: 'yield',
    withdrawal: 'yield',
    inspections: 'yield',
  },
  rejection: {
    talks: 'meet',
    mediation: 'meet',
    deal: 'meet',
    aid: 'assist',
    arms: 'assist',
    trade: 'assist',
    reform: 'change',
    sanctions: 'yield',
    prisoners: 'yield',
    ceasefire: 'yield',
    withdrawal: 'yield',
    inspections: 'yield',
  },
  threat: {
    sanctions: 'restrict',
    trade: 'restrict',
    talks: 'relations',
    relations: 'relations',
    aid: 'relations',
    labour: 'relations',
    attack: 'violence',
    arms: 'violence',
  },
  concession: {
    sanctions: 'ease',
    trade: 'ease',
    prisoners: 'release',
    inspections: 'access',
    aid: 'access',
  },
  sanction: { relations: 'withdraw', talks: 'withdraw', aid: 'discontinue', arms: 'discontinue' },
  protest: { labour: 'boycott' },
  coercion: { prisoners: 'arrest', migration: 'deport', justice: 'arrest' },
  accusation: { justice: 'investigate' },
}

/** Releasing people and easing measures are RETREAT in PLOVER; other yielding is CONCEDE. */
const RETREATS: ReadonlySet<string> = new Set([
  'sanctions',
  'trade',
  'prisoners',
  'inspections',
  'aid',
  'ceasefire',
])

/**
 * The PLOVER 2 code (Halterman and others, 2023) of an act. `STATEMENT` is ours: PLOVER drops plain statements.
 *
 * @param issue an issue's id, or null
 */
export function ploverOf(type: ActType, issue: string | null): Plover {
  const { plover } = definitions.get(type)!
  const event = type === 'concession' && issue !== null && RETREATS.has(issue) ? 'RETREAT' : plover.event
  const mode = (issue !== null && MODES[type]?.[issue]) || plover.mode
  return { event, mode, contexts: (issue !== null && contextsOf.get(issue)) || [] }
}

/** The CAMEO 1.1b3 code (Schrodt 2012) of an act. */
export function cameoOf(type: ActType, issue: string | null): string {
  const { cameo, cameoByIssue } = definitions.get(type)!
  return (issue !== null && cameoByIssue?.[issue]) || cameo
}

/** The act type that stands for a PLOVER event when nothing but the event is known. */
export const TYPE_OF_EVENT: Readonly<Record<string, ActType>> = {
  AGREE: 'promise',
  CONSULT: 'meeting',
  SUPPORT: 'praise',
  CONCEDE: 'concession',
  YIELD: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'concession',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'assault',
}

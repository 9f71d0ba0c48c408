import type { Entity, Mention } from '../model/entity.ts'
import type { Stage } from '../model/stage.ts'
import { antecedentOf, isOpenPredicate, isRole, sameAs, together } from './by-grammar.ts'
import { Cast, type Character, character, entityOf } from './cast.ts'
import { byPlace, type Draft } from './drafts.ts'
import type { Knowledge } from './knowledge.ts'
import { apposedNames, governmentsBySentence, namedDrafts } from './named-drafts.ts'
import { readNominal } from './nominal-readings.ts'
import { type Nominal, nominalsOf } from './nominals.ts'
import { type Parties, partiesOf } from './parties.ts'
import { peopleOf, type PersonName, stateRole } from './people.ts'
import { ancestorsOf, type PronounContext } from './pronoun-evidence.ts'
import { pronounAt, type PronounClass, type PronounReader, readPronoun } from './pronouns.ts'
import type { ReadingContext, Referent } from './reading-context.ts'
import { rolesOnDay } from './roles.ts'
import { Salience } from './salience.ts'
import { isPossessive, isSubject, type Scene, type SceneLayer, sceneOf } from './scene.ts'
import { reportersOf, speakersOf } from './speakers.ts'

/** One thing to read, at its place in the text. */
type Event =
  | { readonly at: number; readonly draft: Draft }
  | { readonly at: number; readonly nominal: Nominal }
  | { readonly at: number; readonly pronoun: PronounClass }

/** Who is meant by each name, title, pronoun and noun: text before knowledge, and nobody rather than a guess. */
export const entitiesStage = (
  knowledge: Knowledge,
  pronounReader: PronounReader = readPronoun,
): Stage<SceneLayer, 'entities' | 'mentions'> => ({
  name: 'entities',
  needs: ['blocks', 'tokens', 'sentences', 'quotations', 'words', 'names'],
  gives: ['entities', 'mentions'],
  run(doc) {
    const scene = sceneOf(doc)
    const cast = new Cast()
    const parties = partiesOf(scene, cast, knowledge)
    const people = peopleOf(scene, cast, parties, knowledge, doc.createdOn)
    const drafts = read(scene, cast, parties, people, knowledge, doc.createdOn, pronounReader)
    return finished(scene, drafts, knowledge, doc.createdOn)
  },
})

function read(
  scene: Scene,
  cast: Cast,
  parties: Parties,
  people: readonly PersonName[],
  knowledge: Knowledge,
  day: string | null,
  pronounReader: PronounReader,
): Draft[] {
  const inTitles: { readonly entity: Character; readonly head: number }[] = []
  const named = namedDrafts(scene, cast, parties, people, inTitles)
  const taken = new Uint8Array(scene.tokens.length)
  for (const { first, end, rule } of named) if (rule !== 'adjective') taken.fill(1, first, end)
  const events: Event[] = named.map(draft => ({ at: draft.head, draft }))
  for (const nominal of nominalsOf(scene, taken)) events.push({ at: nominal.head, nominal })
  for (let at = 0; at < scene.tokens.length; at++) {
    const pronoun = taken[at] ? null : pronounAt(scene, at)
    if (pronoun !== null) events.push({ at, pronoun })
  }
  events.sort((a, b) => a.at - b.at)

  const atToken: (Draft | undefined)[] = Array.from({ length: scene.tokens.length })
  const salience = new Salience(scene, governmentsBySentence(scene, named))
  const speakers = speakersOf(scene)
  const reporting = new Set(speakers)
  const reporters = reportersOf(scene)
  const entityAt = (token: number): Character | null => (token >= 0 ? (atToken[token]?.entity ?? null) : null)
  // A subject may stand after its quotation, so names are placed before anything is read.
  for (const draft of named) atToken[draft.head] = draft
  const byEnd = new Map<number, Draft>()
  const reading: ReadingContext = {
    scene,
    cast,
    parties,
    knowledge,
    day,
    entityAt,
    endingAt: token => byEnd.get(token)?.entity ?? null,
  }
  const apposed = apposedNames(scene, named)

  const subjects = subjectsAhead(scene, named)
  const contextOf = (at: number): PronounContext => {
    const quotation = scene.quotation[at]!
    const above = ancestorsOf(scene, at)
    let before = lastQuotationBefore(scene, at)
    // The quotation that the pronoun itself reports says nothing of who spoke before it.
    while (before >= 0 && speakers[before] === at) before--
    return {
      scene,
      at,
      salience,
      speaker: quotation >= 0 ? entityAt(speakers[quotation]!) : null,
      lastSpeaker: entityAt(Math.max(before >= 0 ? speakers[before]! : -1, reporters.before[at]!)),
      reports: quotation < 0 && reporting.has(at),
      says: quotation < 0 && (reporting.has(at) || reporters.at.has(at)),
      ahead: above.slice(1).flatMap(verb => {
        const subject = subjects.get(verb)
        return subject !== undefined && subject.head > at ? [subject] : []
      }),
    }
  }

  let nextInTitle = 0
  const drafts: Draft[] = []
  for (const event of events) {
    salience.moveTo(event.at)
    for (; nextInTitle < inTitles.length && inTitles[nextInTitle]!.head < event.at; nextInTitle++) {
      const { entity, head } = inTitles[nextInTitle]!
      salience.add({
        entity,
        head,
        sentence: scene.tokens[head]!.sentence,
        subject: false,
        main: false,
        object: false,
        modifier: true,
        quotation: scene.quotation[head]!,
        possessor: true,
        kind: 'name',
        noun: null,
      })
    }
    let draft: Draft
    let noun: string | null = null
    let likely: Character | null = null
    if ('draft' in event) draft = event.draft
    else if ('nominal' in event) {
      const { nominal } = event
      const { first, end, head } = nominal
      const apposedTo = nominal.title !== null && !nominal.plural ? apposed.get(end)?.entity : null
      if (apposedTo) {
        const owner = nominal.owner >= 0 ? [nominal.owner] : []
        stateRole(apposedTo, nominal.title!, nominal.former, [...owner, ...nominal.names], parties)
      }
      if (isRole(scene, nominal) || isOpenPredicate(scene, nominal, entityAt)) continue
      const beside = apposed.get(end)
      const referent =
        beside?.entity && nominal.determiner !== 'bare' && !nominal.plural
          ? { entity: beside.entity, candidates: [], rule: 'apposition' }
          : (sameAs(scene, nominal, entityAt) ?? readNominal(reading, nominal, salience))
      draft = {
        first,
        end,
        head,
        kind: nominal.class === 'title' ? 'title' : 'nominal',
        possessor: isPossessive(scene, end),
        plural: nominal.plural,
        ...referent,
      }
      noun = nominal.noun
    } else {
      const { at, pronoun } = event
      const referent: Referent =
        pronoun === 'relative'
          ? antecedentOf(scene, at, atToken, token => byEnd.get(token + 1))
          : pronoun === 'speaker'
            ? { entity: null, candidates: [], rule: 'speaker' }
            : ((pronoun === 'they' ? together(scene, cast, at, entityAt) : null) ??
              pronounReader(contextOf(at), pronoun))
      likely = referent.likely ?? null
      draft = {
        first: at,
        end: at + 1,
        head: at,
        kind: 'pronoun',
        possessor: scene.words[at]!.relation === 'nmod:poss',
        plural: pronoun === 'they',
        entity: referent.entity,
        candidates: referent.candidates,
        rule: referent.rule,
      }
    }
    drafts.push(draft)
    byEnd.set(draft.end, draft)
    atToken[draft.head] ??= draft
    if (draft.kind === 'name' && draft.candidates.length > 0) likely = ambiguous(draft.candidates)
    const inMind = draft.entity ?? likely
    if (inMind === null) continue
    if (draft.entity !== null && draft.kind === 'pronoun' && draft.entity.human) {
      const gender = event.at >= 0 && 'pronoun' in event ? event.pronoun : null
      if (gender === 'he') draft.entity.gender ??= 'male'
      if (gender === 'she') draft.entity.gender ??= 'female'
    }
    salience.add({
      entity: inMind,
      head: draft.head,
      sentence: scene.tokens[draft.head]!.sentence,
      subject: isSubject(scene, draft.head),
      main: isMain(scene, draft.head),
      object: /^i?obj$/.test(scene.words[draft.head]!.relation),
      modifier:
        draft.kind === 'name' &&
        (scene.words[draft.head]!.relation === 'compound' || (draft.rule === 'adjective' && draft.possessor)),
      quotation: scene.quotation[draft.head]!,
      possessor: draft.possessor,
      kind: draft.kind,
      noun,
    })
  }
  return drafts
}

const isMain = (scene: Scene, at: number): boolean => {
  const { head } = scene.words[at]!
  return head >= 0 && scene.words[head]!.relation === 'root'
}

/** Named subjects by their verbs: whom a pronoun in front of them may mean. */
function subjectsAhead(
  scene: Scene,
  named: readonly Draft[],
): ReadonlyMap<number, { readonly entity: Character; readonly head: number }> {
  const found = new Map<number, { readonly entity: Character; readonly head: number }>()
  for (const { entity, head } of named) {
    if (entity !== null && isSubject(scene, head)) found.set(scene.words[head]!.head, { entity, head })
  }
  return found
}

/** The last quotation that ends before a token; -1 without one. */
function lastQuotationBefore(scene: Scene, at: number): number {
  const { quotations } = scene.doc
  const { start } = scene.tokens[at]!
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A stand-in for a name that may be one of several: whoever it is, a pronoun after it may mean them. */
const ambiguous = (alternatives: readonly Character[]): Character => {
  const [gender, ...others] = new Set(alternatives.map(one => one.gender))
  return character({
    key: '',
    name: '',
    kind: 'person',
    alternatives,
    gender: others.length === 0 ? (gender ?? null) : null,
  })
}

function finished(
  scene: Scene,
  drafts: readonly Draft[],
  knowledge: Knowledge,
  day: string | null,
): { entities: Entity[]; mentions: Mention[] } {
  const ids = new Map<Character, string>()
  const order: Character[] = []
  const idOf = (of: Character): string => {
    const known = ids.get(of)
    if (known !== undefined) return known
    const id = `e${ids.size + 1}`
    ids.set(of, id)
    order.push(of)
    return id
  }
  const mentions = drafts.toSorted(byPlace).map(
    (draft): Mention => ({
      start: scene.tokens[draft.first]!.start,
      end: scene.tokens[draft.end - 1]!.end,
      entity: draft.entity === null ? null : idOf(draft.entity),
      kind: draft.kind,
      candidates: draft.entity === null ? draft.candidates.map(idOf) : [],
      head: draft.head,
      possessor: draft.possessor,
      rule: draft.rule,
    }),
  )
  const entities: Entity[] = []
  for (let i = 0; i < order.length; i++) {
    const of = order[i]!
    const kind = of.kind === 'place' && of.acts ? 'government' : of.kind
    entities.push(entityOf(idOf(of), { ...of, kind }, rolesOnDay(of, knowledge, day), idOf))
  }
  return { entities, mentions }
}

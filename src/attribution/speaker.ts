import type { Entity, Mention } from '../model/entity.ts'
import type { Range, Reading } from './reading.ts'

/** Who a source is, as far as the text lets us say. */
export interface Speaker {
  readonly entity: string | null
  /** Best first; empty when `entity` is certain or nobody is known. */
  readonly candidates: readonly string[]
  /** How the words led to the entity: what the confidence is calibrated on. */
  readonly by: 'name' | 'title' | 'nominal' | 'pronoun' | 'relative' | 'continued' | 'none'
}

export const NOBODY: Speaker = { entity: null, candidates: [], by: 'none' }

/** Mentions by the token of their head, and by every token they cover (the shortest wins). */
export interface MentionIndex {
  readonly entities: ReadonlyMap<string, Entity>
  byHead(token: number): Mention | null
  covering(token: number): Mention | null
}

export function indexMentions(
  { doc }: Reading,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): MentionIndex {
  const heads = new Map<number, Mention>()
  const covering: (Mention | undefined)[] = Array.from({ length: doc.tokens.length })
  const length = (mention: Mention): number => mention.end - mention.start
  let at = 0
  for (const mention of mentions) {
    const rival = heads.get(mention.head)
    if (!rival || length(mention) < length(rival)) heads.set(mention.head, mention)
    while (at < doc.tokens.length && doc.tokens[at]!.end <= mention.start) at++
    for (let i = at; i < doc.tokens.length && doc.tokens[i]!.start < mention.end; i++) {
      const other = covering[i]
      if (!other || length(mention) < length(other)) covering[i] = mention
    }
  }
  return {
    entities: new Map(entities.map(entity => [entity.id, entity])),
    byHead: token => heads.get(token) ?? null,
    covering: token => covering[token] ?? null,
  }
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])

/**
 * The entity that a source's words mean: by its head, by a name in apposition, by what *who* goes back to.
 *
 * @param owns the source is the possessor of a noun of saying ("Voss's claim that …"), which does speak
 */
export function speakerOf(reading: Reading, index: MentionIndex, source: Range, owns: boolean): Speaker {
  const head = headOf(reading, source)
  if (RELATIVE.has(reading.lower[head]!) && source.end - source.first <= 3) {
    const antecedent = antecedentOf(reading, head)
    if (antecedent < 0) return NOBODY
    const speaker = atHead(reading, index, antecedent, null, false)
    return speaker.entity === null ? speaker : { ...speaker, by: 'relative' }
  }
  const speaker = atHead(reading, index, head, source, owns)
  return isAnother(reading, index, source, speaker) ? { ...speaker, entity: null } : speaker
}

/**
 * "Fisheries Minister Elin Aspen said", when somebody else holds that office in our tables: the name that is written
 * is right, and a title that leads to another is not.
 */
function isAnother(reading: Reading, index: MentionIndex, source: Range, { entity }: Speaker): boolean {
  const known = entity === null ? undefined : index.entities.get(entity)
  if (known?.kind !== 'person') return false
  const { doc, lower, name } = reading
  let differs = false
  for (let i = source.first; i < source.end; i++) {
    if (lower[i] === ',' || (doc.words[i]!.upos === 'ADP' && lower[i] !== 'of')) break
    const written = doc.names[name[i]!]
    if (!written || written.type !== 'PERSON' || i !== written.endToken - 1) continue
    const isOwner = /^['’]s?$/.test(lower[i + 1] ?? '')
    if (isOwner || lower[written.firstToken - 1] === 'of') continue
    const word = plain(doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end))
    if ([known.name, ...known.aliases].some(each => plain(each).includes(word))) return false
    differs = true
  }
  return differs
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The token of a phrase that hangs on a word outside it. */
export function headOf({ doc: { words } }: Reading, { first, end }: Range): number {
  for (let i = first; i < end; i++) {
    const { head, relation } = words[i]!
    if ((head < first || head >= end) && relation !== 'punct' && relation !== 'det' && relation !== 'case')
      return i
  }
  return end - 1
}

/** The noun that a relative clause hangs on; where the tree does not say, the noun right before it. */
export function antecedentOf({ doc: { words }, lower }: Reading, relative: number): number {
  for (let i = relative, steps = 0; i >= 0 && steps < 3; i = words[i]!.head, steps++) {
    if (words[i]!.relation === 'acl:relcl') return words[i]!.head
  }
  const before = lower[relative - 1] === ',' ? relative - 2 : relative - 1
  return before >= 0 && /^(?:NOUN|PROPN)$/.test(words[before]!.upos) ? before : -1
}

function atHead(
  reading: Reading,
  index: MentionIndex,
  head: number,
  source: Range | null,
  owns: boolean,
): Speaker {
  const { words } = reading.doc
  const usable = (mention: Mention | null): Mention | null =>
    mention && (owns || !mention.possessor) ? mention : null
  const own = usable(index.byHead(head)) ?? usable(index.covering(head))
  if (own && isDoubtful(reading, index, own)) {
    return {
      entity: null,
      candidates: own.entity ? [own.entity, ...own.candidates] : own.candidates,
      by: own.kind,
    }
  }
  // "The White House official": somebody there, and not the house.
  if (own?.entity && isMember(reading, index, source ? nounOf(reading, source) : head, own))
    return { entity: null, candidates: [], by: own.kind }
  if (own?.entity && own.kind !== 'nominal') return { entity: own.entity, candidates: [], by: own.kind }
  // "The foreign minister, Ana Ruiz, said": the name stands in apposition.
  for (const i of reading.children(head)) {
    if (words[i]!.relation !== 'appos' && words[i]!.relation !== 'flat') continue
    const named = usable(index.byHead(i)) ?? usable(index.covering(i))
    if (named?.entity && named.kind === 'name') return { entity: named.entity, candidates: [], by: 'name' }
  }
  if (own?.entity) return { entity: own.entity, candidates: [], by: own.kind }
  if (own) return { entity: null, candidates: own.candidates, by: own.kind }
  const named = source ? nameIn(reading, index, source, usable) : null
  if (named) return { entity: named.entity, candidates: [], by: 'name' }
  return NOBODY
}

const MEMBER =
  /^(?:official|spokes(?:man|woman|person)|diplomat|source|aide|adviser|advisor|envoy|negotiator)s?$/

/** The last word before the first comma or preposition: what a phrase calls its person, wherever the tree has its head. */
function nounOf({ doc: { words }, lower }: Reading, { first, end }: Range): number {
  let at = first
  while (at + 1 < end && lower[at + 1] !== ',' && words[at + 1]!.upos !== 'ADP') at++
  return at
}

/** A common noun for a person that was taken for the country or the body that the person serves. */
function isMember({ lower }: Reading, index: MentionIndex, head: number, mention: Mention): boolean {
  if (!MEMBER.test(lower[head]!) || mention.entity === null) return false
  const kind = index.entities.get(mention.entity)?.kind
  return kind === 'country' || kind === 'government' || kind === 'organisation' || kind === 'place'
}

/** A *he* that would be "his head", or a name that goes on behind its hyphen: better nobody than that. */
function isDoubtful(
  { doc: { text } }: Reading,
  index: MentionIndex,
  { kind, entity, end }: Mention,
): boolean {
  if (kind === 'name') return text[end] === '-'
  const found = entity === null ? undefined : index.entities.get(entity)
  return kind === 'pronoun' && found?.kind === 'unnamed' && /^(?:his|her|its|their|my|our) /i.test(found.name)
}

/**
 * A parser may hang a name on its title ("Director Ingrid Mar, who …"): the person named before the first comma,
 * unless a preposition puts somebody else first ("a spokesman for Mar").
 */
function nameIn(
  { doc: { words }, lower }: Reading,
  index: MentionIndex,
  { first, end }: Range,
  usable: (mention: Mention | null) => Mention | null,
): Mention | null {
  let found: Mention | null = null
  for (let i = first; i < end; i++) {
    if (lower[i] === ',' || RELATIVE.has(lower[i]!) || words[i]!.upos === 'ADP' || words[i]!.upos === 'CCONJ')
      break
    const mention = usable(index.covering(i))
    if (mention?.kind === 'name' && isPerson(index, mention)) found = mention
  }
  return found
}

const isPerson = (index: MentionIndex, mention: Mention): boolean =>
  mention.entity !== null && index.entities.get(mention.entity)?.kind === 'person'

import { type Cast, type Character, character } from './cast.ts'
import { byPlace, type Draft } from './drafts.ts'
import type { Parties } from './parties.ts'
import type { PersonName } from './people.ts'
import { headOfRun, isPossessive, type Scene } from './scene.ts'

/** Names with the titles before and beside them. */
export function namedDrafts(
  scene: Scene,
  cast: Cast,
  parties: Parties,
  people: readonly PersonName[],
  inTitles: { readonly entity: Character; readonly head: number }[],
): Draft[] {
  const drafts: Draft[] = []
  const absorbed = new Set<number>()
  for (const one of people) {
    const first = one.before ? withArticle(scene, one.before.first) : one.first
    for (const name of one.before?.names ?? []) {
      const entity = parties.party(name)
      if (entity !== null) inTitles.push({ entity, head: scene.doc.names[name]!.firstToken })
    }
    for (const name of one.before?.names ?? []) absorbed.add(name)
    drafts.push({
      first,
      end: one.end,
      head: headOfName(scene, first, one.first, one.end),
      kind: 'name',
      possessor: isPossessive(scene, one.end),
      plural: false,
      entity: one.entity,
      candidates: one.candidates,
      rule: one.rule,
    })
    if (one.beside !== null && one.entity !== null) {
      const { first: from, end, head } = one.beside
      drafts.push({
        first: from,
        end,
        head,
        kind: 'title',
        possessor: false,
        plural: false,
        entity: one.entity,
        candidates: [],
        rule: 'apposition',
      })
    }
  }
  scene.doc.names.forEach(({ type, firstToken, endToken }, index) => {
    if (type === 'PERSON' || absorbed.has(index)) return
    const reading = parties.read(index)
    if (reading === null) return
    const head = headOfRun(scene, firstToken, endToken)
    const modifies = /^(?:amod|compound)$/.test(scene.words[head]!.relation)
    const isPeople =
      reading.rule !== 'country' &&
      /^(?:adjective|demonym)$/.test(reading.rule) &&
      !modifies &&
      /(?:s|ese|ish|ch)$/.test(scene.forms[endToken - 1]!) &&
      scene.words[head]!.upos !== 'ADJ'
    // *The Hungarian agreed*: one of them, not their country.
    const isOne =
      !isPeople &&
      /^(?:adjective|demonym)$/.test(reading.rule) &&
      /^(?:the|a|an)$/.test(scene.folds[firstToken - 1] ?? '') &&
      /^(?:nsubj|obj|iobj)/.test(scene.words[head]!.relation) &&
      !/^(?:NOUN|PROPN|ADJ|NUM|CCONJ|PUNCT|PART)$/.test(scene.words[endToken]?.upos ?? '')
    const entity = isPeople
      ? peopleOfLand(
          cast,
          scene.doc.text.slice(scene.tokens[firstToken]!.start, scene.tokens[endToken - 1]!.end),
          reading.entity,
        )
      : reading.entity
    drafts.push({
      first: firstToken,
      end: endToken,
      head,
      kind: 'name',
      possessor: isPossessive(scene, endToken) || (modifies && !isPeople),
      plural: isPeople,
      entity: isOne ? null : entity,
      candidates: [],
      rule: isOne ? 'demonym/one' : isPeople ? 'people' : reading.rule,
    })
  })
  return drafts.sort(byPlace)
}

/** The head of a name with its title: a token of the name, unless the name itself hangs on the title. */
function headOfName(scene: Scene, titleFirst: number, first: number, end: number): number {
  const own = headOfRun(scene, first, end)
  const up = scene.words[own]!.head
  return up >= titleFirst && up < first ? headOfRun(scene, titleFirst, end) : own
}

/** *Ukrainians*: the people, who are not their government. */
function peopleOfLand(cast: Cast, words: string, land: Character): Character {
  const key = `group:people-of-${(land.country ?? land.key.split(':')[1]!).toLowerCase()}`
  return cast.enter(key, () =>
    character({ key, name: words, kind: 'group', country: land.country, plural: true, home: land }),
  )
}

const withArticle = (scene: Scene, first: number): number =>
  first > scene.sentenceOf(first).firstToken && scene.folds[first - 1] === 'the' && scene.name[first - 1]! < 0
    ? first - 1
    : first

/** Person drafts by the token where a phrase before the comma ends: *the president of Y*, X. */
export function apposedNames(scene: Scene, named: readonly Draft[]): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>()
  for (const draft of named) {
    if (draft.kind !== 'name' || draft.entity?.kind !== 'person') continue
    if (draft.first >= 1 && scene.forms[draft.first - 1] === ',') found.set(draft.first - 1, draft)
  }
  return found
}

/** Acting countries named in each sentence, each once. */
export function governmentsBySentence(
  scene: Scene,
  named: readonly Draft[],
): ReadonlyMap<number, readonly Character[]> {
  const found = new Map<number, Character[]>()
  for (const { entity, head } of named) {
    if (entity === null || !(entity.kind === 'country' || entity.acts)) continue
    const { sentence } = scene.tokens[head]!
    const list = found.get(sentence) ?? []
    if (!list.includes(entity)) list.push(entity)
    found.set(sentence, list)
  }
  return found
}

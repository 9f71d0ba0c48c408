import type { Title } from './en/titles.ts'
import { isPossessive, type Scene } from './scene.ts'
import { modifiersBefore, titleEndingAt } from './title-phrases.ts'

/** A title beside a name: *X, the president of Y,* or *the president of Y, X,*. */
export interface TitleBeside {
  /** Half-open token range of the whole phrase, its *of Y* included. */
  readonly first: number
  readonly end: number
  readonly head: number
  readonly title: Title
  readonly former: boolean
  /** Indices of the names before the title (*Ukrainian*) and after it (*of Ukraine*). */
  readonly names: readonly number[]
}

const REACH = 9
const LINKS = new Set(['of', 'for', 'at', 'in', 'with', 'to'])

/** *X, the president of Y*: the phrase after a name and a comma or a bracket; null when what follows is no title. */
export function titleAfter(scene: Scene, nameEnd: number): TitleBeside | null {
  const { endToken } = scene.sentenceOf(nameEnd - 1)
  let first = nameEnd
  if (first >= endToken || !/^[,(–—-]$/.test(scene.forms[first]!)) return null
  first++
  // An age or a *who is* may come before the title.
  if (/^\d{1,2}$/.test(scene.forms[first] ?? '') && scene.forms[first + 1] === ',') first += 2
  if (scene.folds[first] === 'who' && /^(?:is|was|has|serves)$/.test(scene.folds[first + 1] ?? '')) first += 2
  return titlePhraseFrom(scene, first, endToken)
}

/** *X is the president of Y*: the phrase after a name and a form of *be*. */
export function titlePredicated(scene: Scene, nameEnd: number): TitleBeside | null {
  const { endToken } = scene.sentenceOf(nameEnd - 1)
  if (nameEnd >= endToken || !/^(?:is|was|became)$/.test(scene.folds[nameEnd]!)) return null
  return titlePhraseFrom(scene, nameEnd + 1, endToken)
}

/** Reads a noun phrase that begins at `first` and whose head is a title; null when it is something else. */
function titlePhraseFrom(scene: Scene, first: number, limit: number): TitleBeside | null {
  for (let at = first; at < Math.min(limit, first + REACH); at++) {
    const { upos } = scene.words[at]!
    if (upos === 'VERB' || upos === 'AUX' || (upos === 'PUNCT' && !/^[-‐–'’]$/.test(scene.forms[at]!)))
      return null
    if (upos === 'ADP' || (upos === 'PRON' && !/^(?:his|her|its|their|our)$/.test(scene.folds[at]!)))
      return null
    const name = scene.name[at]!
    if (name >= 0 && scene.doc.names[name]!.type === 'PERSON') return null
    let end = at + 1
    const found = titleEndingAt(scene, end, first)
    if (!found || found.plural) continue
    // *X, the president's son,*: whose son somebody is says no office.
    if (isPossessive(scene, end)) return null
    // The longest reading: *chief executive officer*, not *chief*.
    let best = found
    for (let longer = end + 1; longer <= Math.min(limit, end + 4); longer++) {
      const further = titleEndingAt(scene, longer, first)
      if (
        further &&
        !further.plural &&
        (further.first <= best.first || scene.words[longer - 1]!.upos === 'NOUN')
      ) {
        best = further
        end = longer
      }
    }
    const { names, former } = modifiersBefore(scene, best.first, first)
    const all = [...names, ...namesFrom(scene, first, best.first)]
    const after = namesAfterLink(scene, end, limit)
    // *X, German Chancellor Y*: in a list each title goes with the name after it.
    const next = after.end < limit ? scene.name[after.end]! : -1
    if (next >= 0 && scene.doc.names[next]!.type === 'PERSON') return null
    return {
      first,
      end: after.end,
      head: end - 1,
      title: best.title,
      former,
      names: [...new Set([...all, ...after.names])],
    }
  }
  return null
}

const namesFrom = (scene: Scene, first: number, end: number): number[] => {
  const found: number[] = []
  for (let i = first; i < end; i++)
    if (scene.name[i]! >= 0 && !found.includes(scene.name[i]!)) found.push(scene.name[i]!)
  return found
}

/** The names that go on after one: *France*, *Germany and Poland*. */
export function coordinatedNames(
  scene: Scene,
  after: { readonly end: number; readonly names: readonly number[] },
  limit: number,
): { end: number; names: number[] } {
  const names = [...after.names]
  let end = after.end
  for (let at = end; names.length > 0 && at < limit; ) {
    let next = at
    while (next < limit && /^(?:,|and|or|&)$/.test(scene.forms[next]!)) next++
    if (next < limit && scene.folds[next] === 'the') next++
    const name = next > at && next < limit ? scene.name[next]! : -1
    if (name < 0 || !/^(?:PLACE|ORGANISATION)$/.test(scene.doc.names[name]!.type)) break
    names.push(name)
    end = Math.min(limit, scene.doc.names[name]!.endToken)
    at = end
  }
  // A list is told by its *and*; after a lone comma something new may begin.
  const isList = scene.forms.slice(after.end, end).some(form => form === 'and' || form === '&')
  return isList ? { end, names } : { end: after.end, names: [...after.names] }
}

/** The name after *of*, *for*, *at*: at most four words further on. */
export function namesAfterLink(scene: Scene, end: number, limit: number): { end: number; names: number[] } {
  if (end >= limit || !LINKS.has(scene.folds[end]!)) return { end, names: [] }
  for (let at = end + 1; at < Math.min(limit, end + 5); at++) {
    const name = scene.name[at]!
    if (name >= 0) {
      const { type, endToken } = scene.doc.names[name]!
      return type === 'PERSON' ? { end, names: [] } : { end: Math.min(endToken, limit), names: [name] }
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(scene.words[at]!.upos)) break
  }
  return { end, names: [] }
}

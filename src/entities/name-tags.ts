import type { NameType } from '../model/document.ts'

/** What the tagger decides for one token: begin, inside, last, or the whole of a name; or no name. */
const TYPES = ['PERSON', 'ORGANISATION', 'PLACE'] as const satisfies readonly NameType[]
const PARTS = ['B', 'I', 'L', 'U'] as const

export const TAGS: readonly string[] = ['O', ...TYPES.flatMap(type => PARTS.map(part => `${part}-${type}`))]
export const OUTSIDE = 0

/** Which tags may follow which: a name that has begun goes on until its last token. */
export const FOLLOWERS: readonly (readonly number[])[] = TAGS.map(before =>
  TAGS.flatMap((after, index) => {
    const open = before.startsWith('B') || before.startsWith('I')
    const inner = after.startsWith('I') || after.startsWith('L')
    const fits = open ? inner && after.slice(2) === before.slice(2) : !inner
    return fits ? [index] : []
  }),
)

export const mayBegin = (tag: number): boolean => !/^[IL]/.test(TAGS[tag]!)
export const mayEnd = (tag: number): boolean => !/^[BI]/.test(TAGS[tag]!)

export interface TaggedName {
  readonly first: number
  readonly end: number
  readonly type: (typeof TYPES)[number]
}

export function namesOf(tags: ArrayLike<number>): TaggedName[] {
  const names: TaggedName[] = []
  let first = -1
  for (let i = 0; i < tags.length; i++) {
    const tag = TAGS[tags[i]!]!
    if (tag.startsWith('U') || tag.startsWith('B')) first = i
    if ((tag.startsWith('U') || tag.startsWith('L')) && first >= 0) {
      names.push({ first, end: i + 1, type: tag.slice(2) as TaggedName['type'] })
      first = -1
    }
  }
  return names
}

/** The tags that mark these names in a sentence of `length` tokens. */
export function tagsOf(names: readonly TaggedName[], length: number): Int8Array {
  const tags = new Int8Array(length).fill(OUTSIDE)
  for (const { first, end, type } of names) {
    for (let i = first; i < end; i++) {
      const part = end - first === 1 ? 'U' : i === first ? 'B' : i === end - 1 ? 'L' : 'I'
      tags[i] = TAGS.indexOf(`${part}-${type}`)
    }
  }
  return tags
}

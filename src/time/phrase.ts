import type { Atom } from './atoms.ts'
import { CLASSES, type ClassName, type Found } from './classes.ts'

/** What a phrase caught: by name, the value and the atoms it stands on. */
export interface Capture extends Found {
  readonly first: number
}

export interface Match {
  readonly first: number
  readonly end: number
  readonly captures: ReadonlyMap<string, Capture>
}

type Node =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly name: string | null }
  | { readonly kind: 'class'; readonly of: ClassName; readonly name: string }
  | { readonly kind: 'group'; readonly options: readonly Sequence[]; readonly name: string | null }
  | { readonly kind: 'optional'; readonly node: Node }
  | { readonly kind: 'touch' }
type Sequence = readonly Node[]

/** A phrase made ready: what it may begin with, and how to read it. */
export interface Phrase {
  readonly words: ReadonlySet<string>
  readonly classes: ReadonlySet<ClassName>
  /** The longest way to read the phrase at an atom; null when it is not there. */
  match(atoms: readonly Atom[], at: number): Match | null
}

/**
 * Makes a phrase from its notation: words stand for themselves (`next|coming`), `<month>` for a class,
 * `name=<month>` and `mod=(early|late)` name what they catch, `( … | … )` groups, `?` after any of these makes it
 * optional, and `_` says that no space may stand here. There is no repetition, so every reading is short.
 */
export function phrase(notation: string): Phrase {
  const options = parse(notation)
  const words = new Set<string>()
  const classes = new Set<ClassName>()
  options.forEach(sequence => firsts(sequence, words, classes))
  return {
    words,
    classes,
    match(atoms, at) {
      let best: Match | null = null
      const captures = new Map<string, Capture>()
      for (const sequence of options) {
        read(sequence, 0, atoms, at, at, captures, end => {
          if (end > at && (best === null || end > best.end))
            best = { first: at, end, captures: new Map(captures) }
        })
      }
      return best
    },
  }
}

function read(
  sequence: Sequence,
  index: number,
  atoms: readonly Atom[],
  first: number,
  at: number,
  captures: Map<string, Capture>,
  then: (end: number) => void,
): void {
  const node = sequence[index]
  if (node === undefined) return then(at)
  const next = (end: number): void => read(sequence, index + 1, atoms, first, end, captures, then)
  readNode(node, atoms, first, at, captures, next)
}

function readNode(
  node: Node,
  atoms: readonly Atom[],
  first: number,
  at: number,
  captures: Map<string, Capture>,
  next: (end: number) => void,
): void {
  if (node.kind === 'optional') {
    readNode(node.node, atoms, first, at, captures, next)
    return next(at)
  }
  const atom = atoms[at]
  if (atom === undefined || (at > first && atom.gap === 'block')) return
  switch (node.kind) {
    case 'touch':
      if (atom.gap === 'none') next(at)
      return
    case 'word':
      if (node.words.has(atom.lower))
        catching(node.name, { first: at, end: at + 1, value: atom.lower }, captures, next)
      return
    case 'class':
      for (const found of CLASSES[node.of].read(atoms, at))
        catching(node.name, { first: at, ...found }, captures, next)
      return
    case 'group':
      for (const option of node.options) {
        read(option, 0, atoms, first, at, captures, end => {
          if (node.name === null) return next(end)
          const value = atoms
            .slice(at, end)
            .map(({ lower }) => lower)
            .join(' ')
          catching(node.name, { first: at, end, value }, captures, next)
        })
      }
  }
}

function catching(
  name: string | null,
  capture: Capture,
  captures: Map<string, Capture>,
  next: (end: number) => void,
): void {
  if (name === null) return next(capture.end)
  const before = captures.get(name)
  captures.set(name, capture)
  next(capture.end)
  if (before) captures.set(name, before)
  else captures.delete(name)
}

/** Collects what a sequence may begin with; true when all of it may be empty. */
function firsts(sequence: Sequence, words: Set<string>, classes: Set<ClassName>): boolean {
  for (const node of sequence) if (!firstsOf(node, words, classes)) return false
  return true
}

function firstsOf(node: Node, words: Set<string>, classes: Set<ClassName>): boolean {
  switch (node.kind) {
    case 'touch':
      return true
    case 'word':
      node.words.forEach(word => words.add(word))
      return false
    case 'class':
      classes.add(node.of)
      return false
    case 'optional':
      firstsOf(node.node, words, classes)
      return true
    case 'group':
      return node.options.map(option => firsts(option, words, classes)).some(Boolean)
  }
}

function parse(notation: string): Sequence[] {
  const parts = notation.match(/\w+=|<\w+>|[()|?_]|[^\s()|?<>=]+/g) ?? []
  let at = 0
  const options = (): Sequence[] => {
    const found: Node[][] = [[]]
    while (at < parts.length && parts[at] !== ')') {
      if (parts[at] === '|') {
        found.push([])
        at += 1
      } else found.at(-1)!.push(item())
    }
    return found
  }
  const item = (): Node => {
    const name = parts[at]!.endsWith('=') ? parts[at++]!.slice(0, -1) : null
    let node = base(name)
    if (parts[at] === '?') {
      at += 1
      node = { kind: 'optional', node }
    }
    return node
  }
  const base = (name: string | null): Node => {
    const part = parts[at++]!
    if (part === '_') return { kind: 'touch' }
    if (part.startsWith('<')) {
      const of = part.slice(1, -1) as ClassName
      if (!(of in CLASSES)) throw new Error(`no class ${part} in phrase ${notation}`)
      return { kind: 'class', of, name: name ?? of }
    }
    if (part !== '(') return { kind: 'word', words: new Set([part]), name }
    const inside = options()
    at += 1
    const single = inside.every(
      sequence => sequence.length === 1 && sequence[0]!.kind === 'word' && sequence[0]!.name === null,
    )
    if (!single) return { kind: 'group', options: inside, name }
    return {
      kind: 'word',
      words: new Set(inside.flatMap(([node]) => [...(node as { words: ReadonlySet<string> }).words])),
      name,
    }
  }
  return options()
}

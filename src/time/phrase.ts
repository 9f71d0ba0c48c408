import type { Atom } from './atoms.ts'
import { CLASSES, type Class, type ClassName } from './classes.ts'
import type { Found } from './reading.ts'

/** What a phrase caught: by name, the value and the atoms it stands on. */
interface Capture extends Found {
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
 * Makes a phrase from its notation: words stand for themselves, `<month>` for a class, `name=<month>` and
 * `mod=(early|late)` name what they catch, `( … | … )` groups, `?` after any of these makes it optional, and `_` says
 * that no space may stand here. There is no repetition, so every reading is short.
 */
export function phrase(notation: string): Phrase {
  const options = parse(notation)
  const words = new Set<string>()
  const classes = new Set<ClassName>()
  options.forEach(sequence => firsts(sequence, words, classes))
  const starts = options.map(sequence => compiled(sequence, 0, keep))
  return {
    words,
    classes,
    match(atoms, at) {
      const state: State = { atoms, first: at, captures: [], best: null }
      for (const start of starts) start(state, at)
      return state.best
    },
  }
}

interface State {
  readonly atoms: readonly Atom[]
  readonly first: number
  /** What is caught on the way that is being tried; popped when it leads nowhere further. */
  readonly captures: { readonly name: string; readonly capture: Capture }[]
  best: Match | null
}

/** Tries to go on from an atom. All steps are made once, with what follows them, so that reading makes none. */
type Step = (state: State, at: number) => void

const keep: Step = (state, at) => {
  const { best, first, captures } = state
  if (at === first || (best !== null && at <= best.end)) return
  state.best = { first, end: at, captures: new Map(captures.map(({ name, capture }) => [name, capture])) }
}

function compiled(sequence: Sequence, index: number, then: Step): Step {
  const node = sequence[index]
  return node === undefined ? then : compiledNode(node, compiled(sequence, index + 1, then))
}

function compiledNode(node: Node, then: Step): Step {
  switch (node.kind) {
    case 'optional': {
      const step = compiledNode(node.node, then)
      return (state, at) => {
        step(state, at)
        then(state, at)
      }
    }
    case 'touch':
      return (state, at) => {
        if (state.atoms[at]?.gap === 'none') then(state, at)
      }
    case 'word': {
      const { words, name } = node
      return (state, at) => {
        const atom = state.atoms[at]
        if (atom === undefined || !words.has(atom.lower) || isCut(state, at)) return
        caught(state, name, at, at + 1, atom.lower, then)
      }
    }
    case 'class': {
      const { name } = node
      const kind: Class = CLASSES[node.of]
      return (state, at) => {
        const atom = state.atoms[at]
        if (atom === undefined || !kind.starts(atom) || isCut(state, at)) return
        for (const { end, value } of kind.read(state.atoms, at)) caught(state, name, at, end, value, then)
      }
    }
    case 'group':
      return compiledGroup(node.options, node.name, then)
  }
}

function compiledGroup(options: readonly Sequence[], name: string | null, then: Step): Step {
  if (name === null) {
    const steps = options.map(option => compiled(option, 0, then))
    return (state, at) => {
      for (const step of steps) step(state, at)
    }
  }
  // Where a named group begins is told to its end by a stack, because groups may stand inside one another.
  const begins: number[] = []
  const finish: Step = (state, at) => {
    const first = begins.pop()!
    const value = state.atoms
      .slice(first, at)
      .map(({ lower }) => lower)
      .join(' ')
    caught(state, name, first, at, value, then)
    begins.push(first)
  }
  const steps = options.map(option => compiled(option, 0, finish))
  return (state, at) => {
    begins.push(at)
    for (const step of steps) step(state, at)
    begins.pop()
  }
}

const isCut = ({ atoms, first }: State, at: number): boolean => at > first && atoms[at]!.gap === 'block'

function caught(
  state: State,
  name: string | null,
  first: number,
  end: number,
  value: number | string,
  then: Step,
): void {
  if (name === null) return then(state, end)
  state.captures.push({ name, capture: { first, end, value } })
  then(state, end)
  state.captures.pop()
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

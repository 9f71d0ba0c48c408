import { readFileSync } from 'node:fs'

export const TUTORIALS = ['correspondent', 'analyst', 'fact-checker', 'researcher'] as const
export type Tutorial = (typeof TUTORIALS)[number]

export interface Block {
  /** Words of each command line, without `demarche`. */
  readonly commands: readonly (readonly string[])[]
  /** Lines that it prints, among others and in this order; `…` stands for anything. */
  readonly prints: readonly string[]
}

const read = (name: Tutorial): string => readFileSync(`docs/tutorials/${name}.md`, 'utf8')

/** The `sh` blocks of a tutorial, each with the `text` block that follows it. */
export function commandsOf(name: Tutorial): readonly Block[] {
  const [commandLine] = read(name).split('\n## On the pages')
  return [...commandLine!.matchAll(/```sh\n([^`]+)```(?:\n```text\n([^`]+)```)?/g)].map(([, sh, text]) => ({
    commands: sh!.trim().split('\n').map(wordsOf),
    prints: text === undefined ? [] : text.trim().split('\n'),
  }))
}

function wordsOf(line: string): readonly string[] {
  const [program, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain!,
  )
  if (program !== 'demarche') throw new Error(`not a command of ours: ${line}`)
  return words
}

/** The first line that the output does not have where it should; null when all are there. */
export function unmatched(prints: readonly string[], output: string): string | null {
  let at = 0
  for (const line of prints) {
    for (const part of line.split('…').map(each => each.trim())) {
      const found = output.indexOf(part, at)
      if (found < 0) return line
      at = found + part.length
    }
  }
  return null
}

/** A step of a walk over the pages. */
export type Step =
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'follow' | 'read' | 'press'; readonly words: string }
  | { readonly kind: 'choose' | 'fill'; readonly value: string; readonly field: string }
  | { readonly kind: 'first'; readonly what: 'story' | 'source' | 'result' }

const STEPS: readonly (readonly [RegExp, (found: RegExpExecArray) => Step])[] = [
  [/^Open `([^`]+)`$/, ([, path]) => ({ kind: 'open', path: path! })],
  [/^Follow the story$/, () => ({ kind: 'first', what: 'story' })],
  [
    /^Follow the first (source|result)$/,
    ([, what]) => ({ kind: 'first', what: what as 'source' | 'result' }),
  ],
  [/^Follow \*\*(.+)\*\*$/, ([, words]) => ({ kind: 'follow', words: words! })],
  [/^Read \*\*(.+)\*\*$/, ([, words]) => ({ kind: 'read', words: words! })],
  [/^Press \*\*(.+)\*\*$/, ([, words]) => ({ kind: 'press', words: words! })],
  [
    /^Choose \*\*(.+)\*\* for \*\*(.+)\*\*$/,
    ([, value, field]) => ({ kind: 'choose', value: value!, field: field! }),
  ],
  [/^Fill the token into \*\*(.+)\*\*$/, ([, field]) => ({ kind: 'fill', value: 'TOKEN', field: field! })],
  [
    /^Fill \*\*(.+)\*\* into \*\*(.+)\*\*$/,
    ([, value, field]) => ({ kind: 'fill', value: value!, field: field! }),
  ],
]

/** The numbered steps under "On the pages". */
export function walkOf(name: Tutorial): readonly Step[] {
  const pages = read(name).split('\n## On the pages')[1]!
  return [...pages.matchAll(/^\d+\. (.+)$/gm)].map(([, words]) => {
    for (const [pattern, step] of STEPS) {
      const found = pattern.exec(words!)
      if (found) return step(found)
    }
    throw new Error(`no step that can be walked: ${words}`)
  })
}

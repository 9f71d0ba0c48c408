import type { CueClass, Mode } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import type { Speaker } from './speaker.ts'

/** Below it a speaker is not printed: it stays unresolved, with its candidates. */
export const DEFAULT_THRESHOLD = 0.8

/** Who found the words: the tagger and the grammar alike, or one of them. */
export type Witness = 'both' | 'tagger' | 'grammar'

/** How often the words are right, and how often the source is right when they are. */
interface Share {
  readonly spans: number
  readonly source: number
}

/**
 * Shares measured on half of the development articles (every second one), drawn together where a cell held
 * too few; `docs/how-it-decides-who-said-it.md` lays the other half beside them.
 */
const SAID: Readonly<Record<Witness, Readonly<Record<Mode, Share>>>> = {
  both: {
    direct: { spans: 0.96, source: 0.97 },
    mixed: { spans: 0.95, source: 0.95 },
    indirect: { spans: 0.82, source: 0.96 },
  },
  tagger: {
    direct: { spans: 0.86, source: 0.94 },
    mixed: { spans: 0.79, source: 0.93 },
    indirect: { spans: 0.59, source: 0.83 },
  },
  grammar: {
    direct: { spans: 0.57, source: 0.93 },
    mixed: { spans: 0.5, source: 0.9 },
    indirect: { spans: 0.4, source: 0.88 },
  },
}

/** The same for stances, beliefs, decrees and evidence, where even trained people differ. */
const HELD: Readonly<Record<Witness, Share>> = {
  both: { spans: 0.73, source: 0.9 },
  tagger: { spans: 0.49, source: 0.84 },
  grammar: { spans: 0.4, source: 0.85 },
}

/** How often the entity is the right one when the source is: shrunk, for every one on our passages was right. */
const RESOLVED: Readonly<Record<Speaker['by'], number>> = {
  name: 0.99,
  title: 0.97,
  nominal: 0.95,
  relative: 0.95,
  pronoun: 0.94,
  continued: 0.94,
  none: 0,
}

export function confidenceOf(
  { rule }: Draft,
  speaker: Speaker,
  mode: Mode,
  cueClass: CueClass,
  isNested: boolean,
): { spans: number; speaker: number } {
  const share =
    cueClass === 'speech' || cueClass === 'writing' ? SAID[witnessOf(rule)][mode] : HELD[witnessOf(rule)]
  // The tagger never marks an inner level, so that its silence there says nothing.
  const spans = isNested ? Math.max(share.spans, NESTED.spans) : share.spans
  const source = isNested ? Math.max(share.source, NESTED.source) : share.source
  return { spans, speaker: rounded(source * RESOLVED[speaker.by]) }
}

const NESTED: Share = { spans: 0.7, source: 0.93 }

const witnessOf = (rule: string): Witness =>
  !rule.startsWith('model/') ? 'grammar' : rule.includes('+') ? 'both' : 'tagger'

const rounded = (share: number): number => Math.round(share * 1000) / 1000

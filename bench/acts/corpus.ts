import { readFileSync } from 'node:fs'

/** An act as the corpus writes it; parties are words of the sentence. */
export interface GoldAct {
  readonly type: string
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly issue: string | null
  readonly factuality: string
  readonly condition: {
    readonly polarity: string
    readonly text: string
    readonly hinge: string | null
  } | null
  readonly deadline: string | null
}

export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly acts: readonly GoldAct[]
  /** One in three is kept aside: never looked at while rules are written. */
  readonly aside: boolean
}

export const GOLD_DAY = '2025-05-12'
const FILES = ['peace', 'trade', 'other', 'none', 'hard', 'terms', 'conditions', 'elsewhere'] as const

/** The sentences of `corpus/acts`, in order. @param folder of the files */
export function readCorpus(folder = 'corpus/acts'): readonly GoldSentence[] {
  return FILES.flatMap(name => {
    const sentences: { text: string; acts: GoldAct[] }[] = []
    for (const line of readFileSync(`${folder}/sentences-${name}.txt`, 'utf8').split('\n')) {
      if (line.startsWith('#') || line.trim() === '') continue
      if (line.startsWith('  ')) sentences.at(-1)!.acts.push(actOf(line))
      else sentences.push({ text: line, acts: [] })
    }
    return sentences.map((sentence, i) => ({ id: `${name}-${i + 1}`, ...sentence, aside: i % 3 === 2 }))
  })
}

function actOf(line: string): GoldAct {
  const [type, actor, recipient, issue, ...rest] = line.split('|').map(part => part.trim())
  const parties = (text: string | undefined): readonly string[] =>
    text === undefined || text === '-' || text === '' ? [] : text.split(';').map(each => each.trim())
  const field = (prefix: string): string | null =>
    rest
      .find(part => part.startsWith(prefix))
      ?.slice(prefix.length)
      .trim() ?? null
  const [positive, negative] = [field('if+:'), field('if-:')]
  return {
    type: type!,
    actor: parties(actor),
    recipient: parties(recipient),
    issue: issue === undefined || issue === '-' ? null : issue,
    factuality: rest.find(part => /^[a-z-]+$/.test(part)) ?? 'asserted',
    condition:
      positive !== null
        ? { polarity: 'positive', text: positive, hinge: field('hinge:') }
        : negative !== null
          ? { polarity: 'negative', text: negative, hinge: field('hinge:') }
          : null,
    deadline: field('by:'),
  }
}

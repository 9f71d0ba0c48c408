import type { ActType } from '../../model/act.ts'
import type { Draft } from './draft.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { objectOf, ownerOf } from './arguments.ts'
import { partiesAt } from './parties.ts'
import { below, obliquesOf } from './tree.ts'

/** "accepted *the proposal*", "rejected *his offer*": the words that point back at an earlier act. */
export function referenceOf(page: Page, { at, verb }: Match): Draft['refersTo'] {
  if (verb < 0) return null
  const objects = [objectOf(page, verb), ...obliquesOf(page, at)]
  for (const noun of objects) {
    if (noun < 0 || noun === at) continue
    const type = REFERENCES[page.lemmas[noun]!]
    if (!type) continue
    const owner = ownerOf(page, noun)
    const words = below(page, noun, each =>
      /^(?:acl|acl:relcl|advcl|case)$/.test(page.doc.words[each]!.relation),
    )
    const { tokens, text } = page.doc
    return {
      type,
      by: owner >= 0 ? partiesAt(page, owner) : [],
      words: text.slice(tokens[words[0]!]!.start, tokens[words.at(-1)!]!.end),
    }
  }
  return null
}

const REFERENCES: Readonly<Record<string, ActType>> = {
  offer: 'offer',
  proposal: 'offer',
  plan: 'offer',
  invitation: 'offer',
  initiative: 'offer',
  demand: 'demand',
  condition: 'demand',
  request: 'request',
  appeal: 'request',
  call: 'request',
  ultimatum: 'ultimatum',
  deadline: 'ultimatum',
  threat: 'threat',
  warning: 'threat',
  agreement: 'agreement',
  deal: 'agreement',
  promise: 'promise',
  pledge: 'promise',
  accusation: 'accusation',
  allegation: 'accusation',
}

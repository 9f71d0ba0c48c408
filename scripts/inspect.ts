// What every stage found in one text: npx tsx scripts/inspect.ts FILE|- [YYYY-MM-DD] [layer…]
import { readFileSync } from 'node:fs'
import { openEngine } from '../src/conductor/engine.ts'
import type { Document } from '../src/model/document.ts'
import { textOf } from '../src/model/span.ts'

const [path = '-', createdOn = null, ...layers] = process.argv.slice(2)
const text = readFileSync(path === '-' ? 0 : path, 'utf8')
const { doc, notices } = openEngine().analyse({ text, createdOn, headlineEnd: 0, publisher: null })
const wants = (layer: keyof Document): boolean => layers.length === 0 || layers.includes(layer)
const show = (layer: keyof Document, lines: readonly string[]): void => {
  if (wants(layer)) console.log(`== ${layer}\n${lines.join('\n')}`)
}
const words = (spans: readonly { start: number; end: number }[]): string =>
  spans.map(span => `“${textOf(text, span)}”`).join(' ')
const entity = (id: string | null): string =>
  id === null ? '?' : `${id} ${doc.entities.find(each => each.id === id)!.name}`

show(
  'blocks',
  doc.blocks.map(block => `${block.kind}: ${textOf(text, block).slice(0, 80)}`),
)
show(
  'words',
  doc.sentences.flatMap(({ firstToken, endToken }) => [
    '',
    ...doc.words.slice(firstToken, endToken).map((word, i) => {
      const head = word.head < 0 ? 'ROOT' : textOf(text, doc.tokens[word.head]!)
      return `${textOf(text, doc.tokens[firstToken + i]!)}\t${word.upos} ${word.xpos}\t${word.lemma}\t${word.relation} ← ${head}`
    }),
  ]),
)
show(
  'names',
  doc.names.map(name => `${name.type}: ${textOf(text, name)}`),
)
show(
  'timexes',
  doc.timexes.map(
    (timex, i) => `${textOf(text, timex)} = ${doc.settled[i]!.value} (${timex.rule}) ${doc.settled[i]!.why}`,
  ),
)
show(
  'entities',
  doc.entities.map(
    each => `${each.id} ${each.kind} ${each.key} ${each.country ?? ''} ${each.rolesOnDay.join(' / ')}`,
  ),
)
show(
  'mentions',
  doc.mentions.map(
    each =>
      `${textOf(text, each)} → ${entity(each.entity)} ${each.candidates.join(' ')} ${each.kind}${each.possessor ? ' possessor' : ''} ${each.rule}`,
  ),
)
show(
  'statements',
  doc.statements.map(
    each =>
      `${each.id}${each.parent ? `<${each.parent}` : ''} ${entity(each.speaker)} | ${words(each.source)} | ${words(each.cue)} | ${words(each.content)} | ${each.mode} ${each.cueClass} ${each.stance} ch=${each.channel?.name ?? '-'} to=${each.addressee.map(entity).join()} via=${each.via.map(({ name }) => name).join()} uttered=${each.uttered.from}..${each.uttered.to} ${each.uttered.basis} conf=${each.confidence.speaker.toFixed(2)} ${each.rule}`,
  ),
)
show(
  'acts',
  doc.acts.map(
    each =>
      `${each.id}${each.part ? `<${each.part}` : ''} ${each.type} [${each.actor.map(entity).join()}] → [${each.recipient.map(entity).join()}] ${each.issue} ${each.factuality} when=${each.when.from}..${each.when.to} venue=${each.venue} ${JSON.stringify(Object.fromEntries(Object.entries(each.terms).filter(([, value]) => value !== null)))} if=${each.conditions.map(({ hinge, polarity, text: condition }) => `${hinge}/${polarity}: ${condition}`).join('; ')} due=${each.deadline?.value ?? '-'} by=${each.attribution} ${each.rule} ${each.confidence.toFixed(2)} ${words(each.evidence)}`,
  ),
)
show(
  'contacts',
  doc.contacts.map(
    each =>
      `${each.kind} ${each.parties.map(side => side.map(entity).join('+')).join(' – ')} ${each.mode} ${each.from}..${each.to} ${words(each.evidence)}`,
  ),
)
show(
  'silences',
  doc.silences.map(each => `${each.by.map(entity).join()} on ${each.on} ${words(each.evidence)}`),
)
show(
  'precedences',
  doc.precedences.map(
    each =>
      `${each.claim} by ${each.by.map(entity).join()} on ${each.act} since ${each.since} ${words(each.evidence)}`,
  ),
)
for (const notice of notices) console.log(`notice ${notice.rule}: “${textOf(text, notice)}” ${notice.reason}`)

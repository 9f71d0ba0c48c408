// Writes docs/acts.md from the act types: npx tsx bench/acts/write-docs.ts. A test holds the page to it.
import { writeFileSync } from 'node:fs'
import type { ActDefinition, Frame } from '../../src/acts/definition.ts'
import { acts } from '../../src/acts/index.ts'
import { ISSUES } from '../../src/acts/issues.ts'
import { cameoOf, ploverOf } from '../../src/acts/plover.ts'

const INTRODUCTION = `# How Demarche reads acts

An **act** is what a statement, or the writer, says that a party did: its type, who did it, to whom, what it is about, on which terms and conditions, until when, and how sure the text is of it. Acts are read from the dependency tree, the statements and the entities; the order of words decides nothing by itself.

1. **A frame** is a predicate with what must stand beside it: "call *off*", "accept" with an offer or a demand for its object, "ready *to meet*". The first type in the list below whose frame holds takes the predicate. An act noun counts with its light verb ("made an offer") or with its maker ("Turkey's offer to mediate"); a noun that only points back ("rejected *the offer*") is kept as \`refersTo\`.
2. **Who**: the subject, the agent of a passive, or whoever controls an infinitive; the maker of an act noun. A possessor is not the actor (*Ukraine's allies* are the allies), a venue is no party. Where nobody is resolved the list stays empty; a thing or an idea that "offers" or "hits" performs no act, and gives no row.
3. **What a clause does to it**: *will impose* is a threat and *will withdraw* a promise (\`planned\`), *will not lift* is a rejection (\`refused\`). What stands in a condition, or is only wished, demanded, denied or doubted, is no act of its own.
4. **Factuality**: \`asserted\`; \`denied\` (did not); \`hypothetical\` (may, might, could, a question, being considered); \`hedged\` (reportedly, may have, is said to); \`second-hand\` (somebody of another side says so); \`historical\` (dated more than a year back). Where several hold, the earlier in the order denied, hypothetical, second-hand, hedged, historical is kept.
5. **Conditions** have a hinge (if, only if, unless, provided, on condition, in exchange, in return, as long as, once, until, before, only after, only when) and a polarity: \`negative\` says that the consequence follows if the thing does *not* come about. Each belongs to one act: the nearest above it in the tree, else the one beside it.
6. **A deadline** is a date or a length of time behind *by*, *before*, *within* or *until*, or a stated deadline, of an act that looks ahead. A day that was read as past is not kept as its value.
7. **Threat and demand in one**: a threat whose condition is that the other side does or does not do something is an \`ultimatum\`, and its demand and its threat are rows of their own with \`part\`.
8. **Yes without the word**: to say that one is ready to meet, or will be waiting, is an acceptance where the other side has offered it on the same page, and an offer or an announcement where it has not.
9. Where no frame holds anywhere in a sentence, the trained scorer (models/acts.md) speaks if its probability is 0.8 or more and two parties stand beside the main verb; else there is no row.

Beside acts stand **contacts** (meetings, calls, visits, exchanges; or a stated gap: "no talks since March"), **silences** ("has not responded to the offer"; not "did not respond to a request for comment") and **precedences** ("the first such offer since").

Your own issues go before ours: give \`actsStage\` a list of \`{ id, field, contexts, words }\` (see src/acts/issues.ts).
`

const THREADS = (definition: ActDefinition): string => {
  const { thread } = definition
  if (thread.role === 'answers') return `answers ${thread.answers.join(', ')}: ${thread.outcome}`
  return thread.role === 'opens' ? 'opens a thread' : 'stands beside threads'
}

const written = (frame: Frame): string =>
  [
    frame.negated ? 'not' : '',
    frame.words.split(' ').join('/'),
    frame.particle ?? '',
    frame.object && frame.object !== '-' ? `+ ${frame.object.split(' ').slice(0, 4).join('/')}` : '',
    frame.preposition ? frame.preposition.split(' ').join('/') : '',
    frame.about ? `+ ${frame.about.split(' ').slice(0, 4).join('/')}` : '',
    frame.clause ? `+ ${frame.clause === 'any' ? 'clause' : frame.clause}` : '',
  ]
    .filter(part => part !== '')
    .join(' ')

function sectionOf(definition: ActDefinition): string {
  const { type, examples, rejects, frames, refused, planned, cameoByIssue = {} } = definition
  const issues = [null, ...Object.keys(cameoByIssue).filter(id => ISSUES.some(issue => issue.id === id))]
  const rows = issues.map(issue => {
    const { event, mode, contexts } = ploverOf(type, issue)
    return `| ${issue ?? 'any other'} | ${event} | ${mode ?? '–'} | ${contexts.join(', ') || '–'} | ${cameoOf(type, issue)} |`
  })
  return [
    `## ${type}`,
    definition.definition,
    `Thread: ${THREADS(definition)}.${refused ? ` Refused, it is a ${refused}.` : ''}${planned ? ` Still to come, it is a ${planned}.` : ''}`,
    ['| issue | PLOVER event | mode | contexts | CAMEO |', '|---|---|---|---|---|', ...rows].join('\n'),
    `Frames: ${frames.map(frame => `${frame.on} *${written(frame)}*`).join(' · ')}`,
    `Is one: ${examples.map(each => `“${each}”`).join(' ')}`,
    `Is none: ${rejects.map(each => `“${each}”`).join(' ')}`,
  ].join('\n\n')
}

/** The page, as the code says. */
export const actsPage = (): string =>
  `${[INTRODUCTION.trimEnd(), '# The types, in the order in which they are tried', ...acts.map(sectionOf)].join('\n\n')}\n`

if (process.argv[1]?.endsWith('write-docs.ts')) writeFileSync('docs/acts.md', actsPage())

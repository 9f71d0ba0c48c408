import { counted } from '../model/counted.ts'
import type { Demarche, StoryDecisionGiven } from '../demarche.ts'
import { failure } from '../model/errors.ts'
import type { Call, ExitCode } from './command.ts'
import { shortId } from './text.ts'

type Action = (app: Demarche, words: readonly string[], call: Call) => Promise<ExitCode>

/** What can be decided about stories: `demarche story ACTION WORDS`. */
export const storyActions: Readonly<Record<string, Action>> = {
  rename: (app, [story, ...title], call) =>
    decided(app, call, {
      kind: 'rename',
      story: needed(story, 'a story and its title: demarche story rename STORY TITLE'),
      title: title.length === 0 ? null : title.join(' '),
    }),
  merge: (app, [story, ...others], call) =>
    decided(app, call, {
      kind: 'merge',
      story: needed(
        story,
        'the story that stays and those that go into it: demarche story merge STORY OTHER…',
      ),
      with: others,
    }),
  split: (app, [story, ...articles], call) =>
    decided(app, call, {
      kind: 'split',
      story: needed(story, 'a story and the articles that leave it: demarche story split STORY ARTICLE…'),
      articles,
    }),
  pin: (app, [article, story], call) =>
    decided(app, call, {
      kind: 'pin',
      article: needed(
        article,
        'an article, and a story if it is to move: demarche story pin ARTICLE [STORY]',
      ),
      ...(story !== undefined && { story }),
    }),
  undo: (app, [decision], call) =>
    decided(app, call, {
      kind: 'undo',
      decision: needed(decision, 'a decision: list them with "demarche story decisions"'),
    }),

  decisions: async (app, _, { out, options }) => {
    const decisions = await app.storyDecisions()
    if (options['json']) out.json({ ok: true, decisions })
    else if (decisions.length === 0) out.print('Nothing was decided about stories.')
    else
      out.table(
        ['Decision', 'When', 'Who', 'What', 'Why'],
        decisions.map(({ id, recordedAt, author, body, reason }) => [
          shortId(id),
          recordedAt,
          author,
          body.kind,
          reason,
        ]),
      )
    return 0
  },

  recluster: async (app, _, { out, options }) => {
    const { moves, decision } = await app.recluster({ take: options['take'] === true })
    if (options['json']) out.json({ ok: true, moves, decision })
    else if (moves.length === 0) out.print('Sorted anew, every article stays where it is.')
    else {
      for (const { article, from, story } of moves)
        out.print(`${shortId(article)}: ${shortId(from)} → ${shortId(story)}`)
      out.print(
        decision === null
          ? `${counted(moves.length, 'article')} would move. Record it with --take.`
          : `${counted(moves.length, 'article')} moved, recorded as ${shortId(decision.id)}`,
      )
    }
    return 0
  },
}

type Unsigned = StoryDecisionGiven extends infer Given
  ? Given extends StoryDecisionGiven
    ? Omit<Given, 'author' | 'reason'>
    : never
  : never

async function decided(app: Demarche, { out, options }: Call, given: Unsigned): Promise<ExitCode> {
  const { author, reason } = options
  if (typeof author !== 'string') throw failure('E801', ['', 'an author: give --author NAME'])
  if (typeof reason !== 'string') throw failure('E801', ['', 'a reason: give --reason WORDS'])
  const decision = await app.decideStory({ ...given, author, reason } as StoryDecisionGiven)
  if (options['json']) out.json({ ok: true, decision })
  else {
    const { body, id } = decision
    const made = body.kind === 'split' ? `; the new story is ${body.into}` : ''
    out.print(`${body.kind}, recorded as ${shortId(id)}${made}`)
  }
  return 0
}

function needed(word: string | undefined, what: string): string {
  if (word === undefined) throw failure('E801', ['', what])
  return word
}

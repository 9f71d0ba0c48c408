import { existsSync } from 'node:fs'
import { counted } from '../../model/counted.ts'
import type { Demarche } from '../../demarche.ts'
import type { BriefLine } from '../../model/story.ts'
import { type Call, type Command, type ExitCode, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { dayOption } from '../options.ts'
import { shortIds } from '../text.ts'
import { written } from '../../model/calendar.ts'

export const brief: Command = {
  name: 'brief',
  summary: 'Write the brief of a story, or of files given here (which then stay out of the ledger).',
  args: '[places...]',
  options: [
    {
      flags: '--story <story>',
      description: 'id or words of the title, where the ledger holds more than one',
    },
    { flags: '--since <when>', description: 'say what is new since a day or an instant' },
    { flags: '--date <day>', description: 'the day of files that give none themselves' },
    ...VIEW_OPTIONS,
    JSON_OPTION,
  ],
  example: 'demarche brief article.html',

  async run(call): Promise<ExitCode> {
    const { args, options, out } = call
    const view = viewOf(call)
    const since =
      typeof options['since'] === 'string'
        ? viewOf({ options: { ...options, knownOn: options['since'] } })
        : null
    const files = named(call) === null ? args : []
    const app = await (files.length > 0 ? call.openInMemory() : call.open())
    const code = files.length > 0 ? await load(app, call) : 0
    if (code === 2) {
      out.warn(`No article was found in ${args.join(', ')}.`)
      return 1
    }
    for (const which of await storiesOf(app, call)) {
      const { brief: page, story } = await app.brief(which, view, since)
      if (options['json']) {
        out.json({ ok: true, brief: page })
        continue
      }
      const line = ({ text, entries }: BriefLine): string =>
        `${text}  ${out.style.dim(`[${shortIds(entries)}]`)}`
      out.print(out.style.bold(page.headline))
      out.print(out.style.dim(`${written(page.day)} · ${counted(story.articles.length, 'article')}`))
      for (const each of page.standfirst) out.print(line(each))
      for (const section of page.sections) {
        out.print(`\n${out.style.dim(section.kicker.toUpperCase())}\n${out.style.bold(section.heading)}`)
        for (const each of section.lines) out.print(`- ${line(each)}`)
      }
      if (page.dropped.length > 0) {
        out.print(`\n${out.style.dim('LEFT OUT: THE EVIDENCE DOES NOT CARRY IT')}`)
        for (const each of page.dropped) out.print(`- ${line(each)} ${out.style.dim(`(${each.reason})`)}`)
      }
      out.print('')
    }
    return code
  },
}

/** The story that is meant; an id needs no option, since the other commands take it so. */
function named({ args, options }: Call): string | null {
  const [first] = args
  if (typeof options['story'] === 'string') return options['story']
  return args.length === 1 && /^story_[0-9a-f]+$/.test(first!) && !existsSync(first!) ? first! : null
}

/** Reads the files into the ledger in memory. @returns 1 when some failed, 2 when nothing at all was read */
async function load(app: Demarche, { args, options, out }: Call): Promise<0 | 1 | 2> {
  const createdOn = dayOption(options['date'], '--date')
  const bar = out.progress(null, 'articles read:')
  let [read, failed] = [0, 0]
  for await (const added of app.add(args, { createdOn })) {
    bar.step()
    if (added.kind === 'failed') {
      failed++
      out.warn(`${added.error.message} (${added.error.code})`)
    } else {
      read++
      if (added.kind === 'added')
        for (const { code, message } of added.warnings) out.warn(`${added.place}: ${message} (${code})`)
    }
  }
  bar.stop()
  return read === 0 ? 2 : failed > 0 ? 1 : 0
}

async function storiesOf(app: Demarche, call: Call): Promise<readonly (string | null)[]> {
  const story = named(call)
  if (story !== null || call.args.length === 0) return [story]
  return (await app.stories()).map(({ id }) => id)
}

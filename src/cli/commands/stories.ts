import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { dateText, shortId } from '../text.ts'

export const stories: Command = {
  name: 'stories',
  summary: 'List the stories: how many articles, what is newest, what is due next.',
  options: [...VIEW_OPTIONS, JSON_OPTION],
  example: 'demarche stories --known-on 2025-05-12',

  async run(call) {
    const { out, options } = call
    const list = await (await call.open()).stories(viewOf(call))
    if (options['json']) out.json({ ok: true, stories: list })
    else if (list.length === 0) out.print('No story yet. Add articles with "demarche add FILE".')
    else {
      out.table(
        ['Story', 'Title', 'Articles', 'Days', 'Newest', 'Due next'],
        list.map(story => [
          shortId(story.id),
          story.title,
          String(story.articles),
          [story.from, story.to].filter(Boolean).join(' – '),
          story.newest ?? '–',
          story.due === null ? '–' : `${dateText(story.due.day, story.to)}: ${story.due.sentence}`,
        ]),
      )
    }
    return 0
  },
}

import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { countOption } from '../options.ts'
import { byline, entryLabel, shortId } from '../text.ts'

export const search: Command = {
  name: 'search',
  summary: 'Find entries by words of their quotes or by the names in them.',
  args: '<words...>',
  options: [
    { flags: '--limit <count>', description: 'most results', default: '20' },
    ...VIEW_OPTIONS,
    JSON_OPTION,
  ],
  example: 'demarche search unconditional ceasefire',

  async run(call) {
    const { out, options, args } = call
    const limit = countOption(options['limit'], '--limit') ?? 20
    const hits = await (await call.open()).search(args.join(' '), viewOf(call), limit)
    if (options['json']) out.json({ ok: true, hits })
    else if (hits.length === 0) out.print('Nothing found.')
    for (const { entry, article, snippet } of options['json'] ? [] : hits) {
      const shown = snippet.replace(/\u{E000}(.*?)\u{E001}/gu, (_, words: string) => out.style.mark(words))
      out.print(
        `${out.style.bold(shortId(entry.id))} ${entryLabel(entry)} · ${byline(article.publisher, article.createdOn)}`,
      )
      out.print(`  ${shown}`)
    }
    return 0
  },
}

import { counted } from '../../model/counted.ts'
import { enqueuePlaces } from '../../demarche.ts'
import { type Command, JSON_OPTION } from '../command.ts'

export const enqueue: Command = {
  name: 'enqueue',
  summary:
    'Put articles of files, folders and addresses in the work queue of a PostgreSQL ledger, for "demarche work".',
  args: '<places...>',
  options: [
    { flags: '--allow-private', description: 'let addresses of your own network be fetched' },
    JSON_OPTION,
  ],
  example: 'demarche --ledger postgres://localhost/news enqueue archive/',

  async run({ args, options, out, place }) {
    let [articles, failed] = [0, 0]
    for await (const each of enqueuePlaces(place, args, { allowPrivate: options['allowPrivate'] === true })) {
      if (each.kind === 'enqueued') articles = each.articles
      else {
        failed++
        out.warn(`${each.place}: ${each.error.message} (${each.error.code})`)
      }
    }
    if (options['json']) out.json({ ok: failed === 0, articles, failed })
    else
      out.print(
        `${counted(articles, 'article')} put into the queue. Those it knew already were not put twice.`,
      )
    return failed > 0 ? 1 : 0
  },
}

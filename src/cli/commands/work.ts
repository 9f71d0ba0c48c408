import { working } from '../../demarche.ts'
import type { Command } from '../command.ts'
import { countOption } from '../options.ts'
import { shortId } from '../text.ts'

export const work: Command = {
  name: 'work',
  summary:
    'Take articles from the work queue and read them into the PostgreSQL ledger. Start as many as there are cores. Ctrl-C stops.',
  options: [
    { flags: '--until-empty', description: 'end when nothing waits' },
    {
      flags: '--expire <seconds>',
      description: 'after so long without an answer another worker takes an article (default: 300)',
    },
    {
      flags: '--retries <count>',
      description: 'so often an article is tried again before it becomes a dead letter (default: 4)',
    },
  ],
  example: 'demarche --ledger postgres://localhost/news work --until-empty',

  async run({ options, out, place }) {
    const stop = new AbortController()
    const onSignal = (): void => stop.abort()
    process.once('SIGINT', onSignal)
    process.once('SIGTERM', onSignal)
    const expireSeconds = countOption(options['expire'], '--expire')
    const retries = countOption(options['retries'], '--retries')
    let failed = 0
    try {
      const done = working(place, {
        untilEmpty: options['untilEmpty'] === true,
        signal: stop.signal,
        ...(expireSeconds !== null && {
          expireSeconds,
          maintenanceSeconds: Math.max(1, Math.min(30, expireSeconds)),
        }),
        ...(retries !== null && { retries }),
      })
      for await (const each of done) {
        if (each.kind === 'failed') {
          failed++
          out.warn(`${each.place}: ${each.error.message} (${each.error.code})`)
        } else if (each.kind !== 'listed') out.print(`${each.place}: ${each.kind} ${shortId(each.article)}`)
      }
    } finally {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    }
    return failed > 0 ? 1 : 0
  },
}

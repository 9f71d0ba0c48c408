import { failure } from '../../model/errors.ts'
import type { Command } from '../command.ts'
import { webhooksOf } from '../webhooks.ts'

export const watch: Command = {
  name: 'watch',
  summary:
    'Follow feeds and pages: fetch what is due in rounds, politely, and read what is new. Ctrl-C stops; the next call goes on.',
  args: '[addresses...]',
  options: [
    { flags: '--once', description: 'one round, then stop' },
    { flags: '--allow-private', description: 'let addresses of your own network be fetched' },
  ],
  example: 'demarche watch https://news.example/feed.xml',

  async run({ args, options, out, open, environment }) {
    const app = await open()
    const hooks = webhooksOf(app, environment)
    const secret = environment['DEMARCHE_WEBHOOK_SECRET'] ?? null
    if (secret === null && hooks.list().length > 0) throw failure('E806', [])
    const stop = new AbortController()
    const onSignal = (): void => stop.abort()
    process.once('SIGINT', onSignal)
    process.once('SIGTERM', onSignal)
    let failures = 0
    try {
      const rounds = app.watch(args, {
        once: options['once'] === true,
        allowPrivate: options['allowPrivate'] === true,
        signal: stop.signal,
      })
      for await (const round of rounds) {
        failures = round.failed.length
        out.print(
          `${round.at} asked ${round.asked}, unchanged ${round.unchanged}, added ${round.added}, known ${round.known}, failed ${round.failed.length}${round.nextAt === null ? '' : `; next ${round.nextAt}`}`,
        )
        for (const { place, code, message } of round.failed) out.warn(`  ${place}: ${message} (${code})`)
        if (secret === null) continue
        // Also when nothing came in: a try that failed may be due again.
        const fetch = { allowPrivate: options['allowPrivate'] === true }
        for await (const { url, error } of hooks.deliver({ secret, fetch })) {
          if (error) out.warn(`  ${url}: ${error.message} (${error.code})`)
        }
      }
    } finally {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    }
    return options['once'] && failures > 0 ? 1 : 0
  },
}

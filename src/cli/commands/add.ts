import { type Command, type ExitCode, JSON_OPTION } from '../command.ts'
import { shortId } from '../text.ts'
import { countOption, dayOption, sizeOption } from '../options.ts'

export const add: Command = {
  name: 'add',
  summary:
    'Read articles into the ledger: files, folders, archives, feeds, addresses, or - for standard input.',
  args: '<places...>',
  options: [
    { flags: '--date <day>', description: 'the day of the articles that give none themselves, YYYY-MM-DD' },
    {
      flags: '--recorded-at <instant>',
      description: 'record under this instant instead of now (for archives that are rebuilt)',
    },
    { flags: '--max-bytes <size>', description: 'largest input that is read, for example 20M' },
    { flags: '--allow-private', description: 'let addresses of your own network be fetched' },
    { flags: '--workers <count>', description: 'threads that read when there is much (default: one a core)' },
    JSON_OPTION,
  ],
  example: 'demarche add --date 2025-05-12 pages/ https://news.example/talks.html',

  async run({ args, options, out, open }): Promise<ExitCode> {
    const createdOn = dayOption(options['date'], '--date')
    const maxBytes = sizeOption(options['maxBytes'], '--max-bytes')
    const workers = countOption(options['workers'], '--workers')
    const { recordedAt } = options
    const app = await open()
    const bar = out.progress(null, 'articles read:')
    const counts = { added: 0, known: 0, failed: 0, listed: 0 }
    try {
      for await (const added of app.add(args, {
        createdOn,
        ...(typeof recordedAt === 'string' && { recordedAt }),
        ...(maxBytes !== null && { maxBytes }),
        ...(workers !== null && { workers }),
        allowPrivate: options['allowPrivate'] === true,
      })) {
        counts[added.kind]++
        bar.step()
        if (options['json']) {
          const { kind, place } = added
          out.print(
            JSON.stringify(
              added.kind === 'failed'
                ? { kind, place, code: added.error.code, error: added.error.message }
                : added,
            ),
          )
        } else if (added.kind === 'failed') {
          out.warn(`${added.error.message} (${added.error.code})`)
        } else if (added.kind === 'listed') {
          out.print(`${added.place}: lists ${added.url}`)
        } else if (added.kind === 'known') {
          out.print(`${added.place}: already in the ledger`)
        } else {
          const { statements, acts } = added.counts
          const copy = added.copyOf ? `, the same words as ${shortId(added.copyOf)}` : ''
          const version = added.versionOf ? `, a new version of ${shortId(added.versionOf)}` : ''
          out.print(
            `${added.place}: ${statements} statements, ${acts} acts → ${shortId(added.story)}${copy}${version}`,
          )
          for (const { code, message } of added.warnings) out.warn(`  ${message} (${code})`)
        }
      }
    } finally {
      bar.stop()
    }
    const found = counts.added + counts.known + counts.failed + counts.listed
    if (!options['json'] && (args.length > 1 || found === 0)) {
      out.print(`${counts.added} added, ${counts.known} known already, ${counts.failed} failed`)
    }
    if (!options['json'] && counts.listed > 0) {
      out.print(`${counts.listed} addresses listed, none fetched: follow them with "demarche watch ADDRESS"`)
    }
    return counts.failed > 0 ? 1 : 0
  },
}

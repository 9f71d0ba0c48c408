import { type Command, JSON_OPTION } from '../command.ts'

export const sources: Command = {
  name: 'sources',
  summary: 'List the feeds and pages that are watched: last success, errors, articles.',
  options: [
    { flags: '--remove <address>', description: 'stop watching an address' },
    { flags: '--pages', description: 'list pages found in feeds too' },
    JSON_OPTION,
  ],
  example: 'demarche sources',

  async run({ options, out, open }) {
    const app = await open()
    if (typeof options['remove'] === 'string') {
      await app.unwatch(options['remove'])
      out.print(`${options['remove']}: no longer watched`)
      return 0
    }
    const found = (await app.sources()).filter(({ foundIn }) => options['pages'] === true || foundIn === null)
    if (options['json']) out.json({ ok: true, sources: found })
    else if (found.length === 0) out.print('Nothing is watched. Begin with "demarche watch ADDRESS".')
    else {
      out.table(
        ['Address', 'Articles', 'Last success', 'Failures', 'Last error', 'Next'],
        found.map(source => [
          source.url,
          String(source.articles),
          source.lastSuccessAt ?? 'never',
          String(source.failures),
          source.lastError === null ? '–' : `${source.lastError.code} ${source.lastError.message}`,
          source.nextAt ?? 'never',
        ]),
      )
    }
    return 0
  },
}

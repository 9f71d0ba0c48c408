import { type Command, JSON_OPTION } from '../command.ts'
import { shortId } from '../text.ts'

export const agreement: Command = {
  name: 'agreement',
  summary:
    'How far reviewers agree: Cohen’s kappa for two, Krippendorff’s alpha for all, and where they differ.',
  options: [{ flags: '--authors <names>', description: 'only these (commas between)' }, JSON_OPTION],
  example: 'demarche agreement --authors "I. Moreno,K. Abe"',

  async run({ options, out, open }) {
    const { authors } = options
    const only = typeof authors === 'string' ? authors.split(',').map(name => name.trim()) : null
    const found = await (await open()).agreement(only)
    if (options['json']) out.json({ ok: true, agreement: found })
    else {
      out.print(`${found.entries} entries were judged by two or more.`)
      if (found.alpha !== null) out.print(`Krippendorff's alpha ${found.alpha.toFixed(3)}`)
      for (const { authors: two, entries, agreed, kappa } of found.pairs) {
        out.print(
          `${two.join(' and ')}: ${agreed} of ${entries} alike, Cohen's kappa ${kappa === null ? 'not defined' : kappa.toFixed(3)}`,
        )
      }
      for (const { entry, verdicts } of found.differ) {
        out.print(
          `${shortId(entry)}: ${Object.entries(verdicts)
            .map(([author, verdict]) => `${author} ${verdict}`)
            .join(', ')}`,
        )
      }
    }
    return 0
  },
}

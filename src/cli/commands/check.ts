import { counted } from '../../model/counted.ts'
import type { QuoteVerdict } from '../../model/story.ts'
import { type Command, JSON_OPTION, VIEW_OPTIONS, viewOf } from '../command.ts'
import { byline, shortId } from '../text.ts'

const VERDICTS: Readonly<Record<QuoteVerdict, string>> = {
  verbatim: 'verbatim',
  altered: 'altered',
  truncated: 'truncated',
  'another-speaker': 'the same words, another speaker',
  paraphrase: 'a close paraphrase',
  'no-record': 'no record',
}

export const check: Command = {
  name: 'check',
  summary:
    'Look up a quotation: verbatim, altered, cut, of another speaker, or not on record. No verdict on truth.',
  args: '<words>',
  options: [
    { flags: '--speaker <name>', description: 'who is said to have said it' },
    ...VIEW_OPTIONS,
    JSON_OPTION,
  ],
  example: 'demarche check "We await a full and lasting ceasefire" --speaker Zelensky',

  async run(call) {
    const { out, options } = call
    const speaker = typeof options['speaker'] === 'string' ? options['speaker'] : null
    const result = await (await call.open()).check(call.args[0]!, speaker, viewOf(call))
    if (options['json']) {
      out.json({ ok: true, check: result })
      return 0
    }
    const { articles, from, to } = result.searched
    out.print(
      `${out.style.bold(VERDICTS[result.verdict])} – searched ${counted(articles, 'article')}${from === null ? '' : `, ${from} – ${to}`}`,
    )
    if (result.difference.some(({ kind }) => kind !== 'same')) {
      out.print(
        result.difference
          .map(({ kind, words }) =>
            kind === 'same' ? words : kind === 'given' ? `[-${words}-]` : `{+${words}+}`,
          )
          .join(' '),
      )
    }
    if (result.cut?.before) out.print(`left out before: ${result.cut.before}`)
    if (result.cut?.after) out.print(`left out after: ${result.cut.after}`)
    for (const variant of result.variants) {
      out.print(
        `${byline(variant.publisher, variant.createdOn)} · ${variant.speaker?.name ?? 'speaker unresolved'} · ${VERDICTS[variant.verdict]}${variant.entry === null ? '' : `  ${out.style.dim(`[${shortId(variant.entry)}]`)}`}`,
      )
      out.print(
        `  ${out.style.dim(variant.before ?? '')} “${variant.words}” ${out.style.dim(variant.after ?? '')}`.trimEnd(),
      )
    }
    return 0
  },
}

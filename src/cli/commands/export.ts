import { writeFileSync } from 'node:fs'
import { failure } from '../../model/errors.ts'
import { type Command, VIEW_OPTIONS, viewOf } from '../command.ts'

export const exportStory: Command = {
  name: 'export',
  summary: 'Write a story in another form (docs/exports.md).',
  args: '[story]',
  options: [
    {
      flags: '--format <format>',
      description:
        'md, html, docx, json, csv, parquet, ics, atom, jsonfeed, contacts, plover, jsonld, claimreview, annotations, timelinejs',
      default: 'md',
    },
    { flags: '--output <file>', description: 'write to a file instead of standard output' },
    ...VIEW_OPTIONS,
  ],
  example: 'demarche export --format ics --output talks.ics',

  async run(call) {
    const { out, options } = call
    const { content } = await (await call.open()).export(
      call.args[0] ?? null,
      String(options['format']),
      viewOf(call),
    )
    const { output } = options
    if (typeof output === 'string') {
      try {
        writeFileSync(output, content)
      } catch (cause) {
        throw failure('E803', [output, (cause as Error).message], { cause })
      }
      out.print(`Wrote ${output}`)
    } else if (typeof content === 'string') out.print(content.replace(/\n$/, ''))
    else out.bytes(content)
    return 0
  },
}

// Writes the pages of docs/ that follow from the code: npx tsx scripts/write-docs.ts. A test holds them to it.
import { writeFileSync } from 'node:fs'
import { commands } from '../src/cli/commands/index.ts'
import { exporters } from '../src/exporters/index.ts'
import { errorMessages } from '../src/model/errors.ts'

/** Each generated page, by path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/commands.md': commandsPage,
  'docs/errors.md': errorsPage,
  'docs/exports.md': exportsPage,
}

function commandsPage(): string {
  const sections = commands.map(({ name, args, summary, options, example }) =>
    [
      `## demarche ${name}${args === undefined ? '' : ` ${args}`}`,
      summary,
      ...(options.length === 0
        ? []
        : [
            [
              '| option | meaning |',
              '|---|---|',
              ...options.map(
                option =>
                  `| \`${option.flags}\` | ${cell(option.description)}${option.default === undefined ? '' : ` (default: ${option.default})`} |`,
              ),
            ].join('\n'),
          ]),
      `\`\`\`sh\n${example}\n\`\`\``,
    ].join('\n\n'),
  )
  return `${[
    '# Commands',
    'Every command takes `--ledger PATH` (default: `DEMARCHE_LEDGER`, else `.demarche/ledger.db` in this folder or the nearest above it, else the user’s data folder) and `--help`. Colour only on a terminal; `NO_COLOR` is honoured. Results go to standard output, everything else to standard error.',
    'Exit status: **0** done · **1** something failed and the rest was done · **2** wrong usage · **3** some lines of a stream were malformed.',
    '`--known-on` reads only what was known by then: a day means its end. On the *recorded* clock that is what this ledger had learned, and the same question gives the same answer for ever; on the *published* clock (for archives loaded late) it is what had been published. `--as-of` is the day on which deadlines are judged.',
    ...sections,
  ].join('\n\n')}\n`
}

function errorsPage(): string {
  const rows = Object.entries(errorMessages).map(([code, write]) => {
    // The gaps of a message bear the names of the parameters that fill them.
    const names = /^\(?([^)=]*)\)?\s*=>/
      .exec(write.toString())![1]!
      .split(',')
      .map(name => `<${name.trim()}>`)
    const message = (write as (...args: string[]) => string)(...names)
    return `| ${code} | ${cell(message)} |`
  })
  return `${[
    '# Errors and warnings',
    'A code is public: it is never reused. A message says what happened, then what to do. On the command line the code stands in brackets behind the message; over HTTP the answer is `{ "ok": false, "code", "error" }`; in a stream the row is `{ "id", "error": { "code", "message" } }`. Codes that an article carries as a warning stop nothing.',
    ['| code | message |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n')}\n`
}

function exportsPage(): string {
  const rows = exporters.map(
    ({ name, mediaType, summary }) => `| \`${name}\` | ${mediaType.split(';')[0]} | ${cell(summary)} |`,
  )
  return `${[
    '# Exports',
    '`demarche export --format NAME`, or the ending of a story’s address: `/stories/ID.NAME`. Both take the same state of knowledge (`--known-on`, `?known-on=`). The same story gives the same bytes.',
    ['| name | type | holds |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

if (process.argv[1]?.endsWith('write-docs.ts'))
  for (const [path, write] of Object.entries(pages)) writeFileSync(path, write())

// Writes the pages of docs/ that follow from the code: npx tsx scripts/write-docs.ts. A test holds them to it.
import { writeFileSync } from 'node:fs'
import { commands } from '../src/cli/commands/index.ts'
import { SETTINGS } from '../src/cli/settings.ts'
import { exporters } from '../src/exporters/index.ts'
import { errorMessages } from '../src/model/errors.ts'

/** Each generated page, by path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/commands.md': commandsPage,
  'docs/errors.md': errorsPage,
  'docs/exports.md': exportsPage,
  'docs/settings.md': settingsPage,
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
    'Every command takes `--ledger PATH` (default: `DEMARCHE_LEDGER`, else `.demarche/ledger.db` in this folder or the nearest above it, else the user’s data folder) and `--help`; settings may stand in a file ([settings.md](settings.md)). `demarche complete bash|zsh|fish|powershell` prints a completion script for your shell. Colour only on a terminal; `NO_COLOR` is honoured. Results go to standard output, everything else to standard error.',
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

function settingsPage(): string {
  const rows = SETTINGS.map(
    ({ name, variable, description, byDefault }) =>
      `| \`${name}\` | \`${variable}\` | ${cell(description)} | ${byDefault === null ? 'none' : cell(byDefault)} |`,
  )
  return `${[
    '# Settings',
    'A flag outranks a variable, a variable the settings file, the file the default. `demarche init` writes the file with every line out of use: `.demarche/config.yaml`. The nearest one in this folder or above it holds, or the one that `--config` or `DEMARCHE_CONFIG` names; `.json`, `.json5` and `.toml` are read as well. It is data and never runs. Paths count from the folder of the file.',
    ['| in the file | variable | sets | default |', '|---|---|---|---|', ...rows].join('\n'),
    'Secrets are variables only, so that a settings file can be shared: `DEMARCHE_TOKEN` lets who has it read beyond loopback and write, `DEMARCHE_WEBHOOK_SECRET` signs what webhooks are sent ([webhooks.md](webhooks.md)).',
    '```yaml\nledger: postgres://desk@db.example/demarche\ncontact: mailto:desk@paper.example\ntables: tables.json\n```',
  ].join('\n\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

if (process.argv[1]?.endsWith('write-docs.ts'))
  for (const [path, write] of Object.entries(pages)) writeFileSync(path, write())

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { failure } from '../../model/errors.ts'
import { type Command, JSON_OPTION } from '../command.ts'
import { SETTINGS } from '../settings.ts'

export const init: Command = {
  name: 'init',
  summary: 'Set up this folder: a ledger of its own and a settings file to fill in.',
  args: '[folder]',
  options: [
    { flags: '--force', description: 'write the settings file anew when it is there already' },
    JSON_OPTION,
  ],
  example: 'demarche init && demarche add article.html',

  async run({ args, options, out, openAt }) {
    const folder = join(args[0] ?? '.', '.demarche')
    const settings = join(folder, 'config.yaml')
    const ledger = join(folder, 'ledger.db')
    if (existsSync(settings) && !options['force']) throw failure('E805', [settings])
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(settings, settingsFile())
      // The data is the user's, not the repository's it may lie in.
      writeFileSync(join(folder, '.gitignore'), '*\n!config.yaml\n!.gitignore\n')
    } catch (cause) {
      throw failure('E803', [dirname(settings), (cause as Error).message], { cause })
    }
    await openAt(ledger)
    if (options['json']) out.json({ ok: true, settings, ledger })
    else {
      out.print(`Ledger   ${relative('.', ledger)}`)
      out.print(`Settings ${relative('.', settings)}`)
      out.print('Next: demarche add FILE|FOLDER|ADDRESS…, then demarche brief')
    }
    return 0
  },
}

/** Every setting with what it does, out of use: the defaults hold until a line is uncommented. */
export function settingsFile(): string {
  const lines = SETTINGS.map(({ name, description, byDefault }) =>
    [`# ${description}`, `# ${name}: ${name === 'ledger' ? 'ledger.db' : (byDefault ?? '')}`].join('\n'),
  )
  return `# Settings of Demarche for this folder and those below it. Flags and variables outrank them.\n\n${lines.join('\n\n')}\n`
}

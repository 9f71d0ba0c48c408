import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command as Program, CommanderError } from 'commander'
import { type Demarche, type LogLevel, openDemarche, startLog } from '../demarche.ts'
import { DemarcheError } from '../model/errors.ts'
import { VERSION } from '../model/version.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { commands } from './commands/index.ts'
import { dataFolder } from './data-folder.ts'
import type { Output } from './output.ts'
import { findSettings, withSettings } from './settings.ts'

/** What was typed is at fault, not what was read. */
const WRONG_USAGE: ReadonlySet<string> = new Set(['E801', 'E802'])

/**
 * Runs one call of the command line.
 *
 * @param args without the interpreter and the script
 * @returns the exit status: 0 done · 1 something failed, the rest was done · 2 wrong usage · 3 malformed lines in a stream
 */
export async function runProgram(
  args: readonly string[],
  out: Output,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Program('demarche')
    .description('Follows a negotiation through the news, and shows the sentence behind every line.')
    .version(VERSION)
    .option(
      '--ledger <path>',
      'the ledger file (default: DEMARCHE_LEDGER, the nearest .demarche/, else the data folder)',
    )
    .option(
      '--config <file>',
      'the settings file (default: DEMARCHE_CONFIG, else the nearest .demarche/config.yaml)',
    )
    .addHelpText(
      'after',
      '\nCompletion: demarche complete bash|zsh|fish|powershell prints a script for your shell.\nExit status: 0 done, 1 something failed and the rest was done, 2 wrong usage, 3 malformed lines.',
    )
    .configureOutput({
      writeOut: text => out.print(text.trimEnd()),
      writeErr: text => out.warn(text.trimEnd()),
    })
    .exitOverride()
  for (const command of commands) {
    subcommand(program, command).action(async (...given: unknown[]) => {
      const { ledger = null, config = null } = program.opts<{ ledger?: string; config?: string }>()
      code = await runCommand(command, given, ledger, out, await settled(environment, config))
    })
  }
  try {
    // Only a shell that completes a line waits for the library.
    if (args[0] === 'complete') (await import('@bomb.sh/tab/commander')).default(program)
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof DemarcheError)) throw error
    out.warn(`${error.message} (${error.code})`)
    return WRONG_USAGE.has(error.code) ? 2 : 1
  }
  return code
}

/**
 * The environment with the settings file's values. Stages and workers read the environment of the process, so what
 * the file sets goes there too.
 */
async function settled(environment: NodeJS.ProcessEnv, config: string | null): Promise<NodeJS.ProcessEnv> {
  const path = config ?? (environment['DEMARCHE_CONFIG'] || findSettings(process.cwd()))
  const found = await withSettings(environment, path)
  for (const [name, value] of Object.entries(found))
    if (name.startsWith('DEMARCHE_')) process.env[name] = value
  await startLog((found['DEMARCHE_LOG_LEVEL'] ?? 'silent') as LogLevel)
  return found
}

function subcommand(program: Program, { name, summary, args, options, example }: Command): Program {
  const made = program
    .command(args === undefined ? name : `${name} ${args}`)
    .description(summary)
    .addHelpText('after', `\nExample:\n  ${example}`)
  for (const { flags, description, default: value } of options) {
    if (value === undefined) made.option(flags, description)
    else made.option(flags, description, value)
  }
  return made
}

async function runCommand(
  command: Command,
  given: readonly unknown[],
  ledger: string | null,
  out: Output,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  // Commander hands over the arguments, then the options, then itself.
  const options = given.at(-2) as Call['options']
  const opened: Demarche[] = []
  const place = ledger ?? defaultLedger(environment)
  const open = async (place: string): Promise<Demarche> => {
    const app = await openDemarche(place)
    opened.push(app)
    return app
  }
  try {
    return await command.run({
      args: given
        .slice(0, -2)
        .flat()
        .filter((each): each is string => typeof each === 'string'),
      options,
      out,
      place,
      environment,
      open: () => open(place),
      openAt: open,
      openInMemory: () => open(':memory:'),
    })
  } finally {
    for (const app of opened) await app.close()
  }
}

/** `DEMARCHE_LEDGER`, else `.demarche/ledger.db` in this folder or the nearest above it, else the user's data folder. */
export function defaultLedger(environment: NodeJS.ProcessEnv, folder = process.cwd()): string {
  if (environment['DEMARCHE_LEDGER']) return environment['DEMARCHE_LEDGER']
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, '.demarche', 'ledger.db')
    if (existsSync(path)) return path
    if (dirname(at) === at) break
  }
  return join(dataFolder(environment), 'ledger.db')
}

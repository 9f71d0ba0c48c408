import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { z } from 'zod'
import { failure } from '../model/errors.ts'

/** One thing that can be set: by a flag, else by its variable, else in the settings file, else by its default. */
export interface Setting {
  /** In the settings file. */
  readonly name: string
  readonly variable: string
  readonly description: string
  /** Null: nothing. */
  readonly byDefault: string | null
  /** True when it names a file beside the settings file. */
  readonly isPath?: boolean
  readonly schema: z.ZodType<string | number>
}

const port = z.number().int().min(1).max(65535)
const text = z.string().min(1)

export const SETTINGS: readonly Setting[] = [
  {
    name: 'ledger',
    variable: 'DEMARCHE_LEDGER',
    description: 'the ledger: a file, or postgres://user@host/database',
    byDefault: 'ledger.db beside this file, else in the user’s data folder',
    isPath: true,
    schema: text,
  },
  {
    name: 'tables',
    variable: 'DEMARCHE_TABLES',
    description: 'your own countries, organisations, offices and issues (docs/knowledge.md)',
    byDefault: null,
    isPath: true,
    schema: text,
  },
  {
    name: 'contact',
    variable: 'DEMARCHE_CONTACT',
    description: 'how the owner of a site reaches you: an address or mailto:, sent as user agent',
    byDefault: null,
    schema: text,
  },
  {
    name: 'port',
    variable: 'DEMARCHE_PORT',
    description: 'port that "demarche serve" listens on',
    byDefault: '4780',
    schema: port,
  },
  {
    name: 'host',
    variable: 'DEMARCHE_HOST',
    description: 'address that "demarche serve" listens on; beyond loopback DEMARCHE_TOKEN is required',
    byDefault: '127.0.0.1',
    schema: text,
  },
  {
    name: 'allowHost',
    variable: 'DEMARCHE_ALLOW_HOST',
    description: 'another name under which requests are let in',
    byDefault: null,
    schema: text,
  },
  {
    name: 'logLevel',
    variable: 'DEMARCHE_LOG_LEVEL',
    description: 'which lines of the log go to standard error: silent, error, warn, info, debug',
    byDefault: 'silent',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  },
]

/** Data only: a settings file never runs. */
const FILES = ['config.yaml', 'config.yml', 'config.json', 'config.json5', 'config.toml'] as const

/** The nearest `.demarche/config.*` in this folder or above it; null when there is none. */
export function findSettings(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = FILES.map(name => join(at, '.demarche', name)).find(path => existsSync(path))
    if (found !== undefined) return found
    if (dirname(at) === at) return null
  }
}

/**
 * The environment, with the settings file's values for the variables that it does not set.
 *
 * @param path of the settings file; null: none
 * @throws {DemarcheError} E804 it cannot be read, or sets what is no setting
 */
export async function withSettings(
  environment: NodeJS.ProcessEnv,
  path: string | null,
): Promise<NodeJS.ProcessEnv> {
  if (path === null) return environment
  const values = await readSettings(path)
  const beside = dirname(path)
  const found = Object.fromEntries(
    SETTINGS.flatMap(({ name, variable, isPath }) => {
      const value = values[name]
      if (value === undefined) return []
      return [
        [variable, isPath && !isAddress(String(value)) ? resolve(beside, String(value)) : String(value)],
      ]
    }),
  )
  return { ...found, ...environment }
}

async function readSettings(path: string): Promise<Readonly<Record<string, string | number>>> {
  if (!FILES.some(name => path.endsWith(extname(name)))) {
    throw failure('E804', [
      path,
      `it must end in ${[...new Set(FILES.map(name => extname(name)))].join(', ')}`,
    ])
  }
  let config: unknown
  try {
    // The library trips over a file in which nothing is in use yet.
    if (!/^\s*[^#\s]/m.test(readFileSync(path, 'utf8'))) return {}
    // Only who keeps a settings file waits for the library.
    const { loadConfig } = await import('c12')
    ;({ config } = await loadConfig({
      cwd: dirname(path),
      configFile: path,
      configFileRequired: true,
      rcFile: false,
      globalRc: false,
      packageJson: false,
      dotenv: false,
      envName: false,
      extend: false,
    }))
  } catch (cause) {
    throw failure('E804', [path, (cause as Error).message.split('\n')[0]!], { cause })
  }
  const read = FILE.safeParse(config)
  if (read.success) return read.data as Readonly<Record<string, string | number>>
  const [first] = read.error.issues
  throw failure('E804', [path, [first!.path.join('.'), first!.message].filter(Boolean).join(': ')])
}

const FILE = z.strictObject(Object.fromEntries(SETTINGS.map(({ name, schema }) => [name, schema.optional()])))

const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) || value === ':memory:'

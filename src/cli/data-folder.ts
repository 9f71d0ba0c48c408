import { homedir } from 'node:os'
import { join } from 'node:path'

/** The user's data folder for Demarche (XDG Base Directory Specification). */
export const dataFolder = (environment: NodeJS.ProcessEnv): string =>
  join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'demarche')

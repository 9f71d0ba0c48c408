import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const BINARY = process.env['DEMARCHE_CHROMIUM'] ?? '/usr/bin/chromium'

/** The gate must not pass without a browser; a developer without one sees the tests skipped. */
export const browserIsHere = existsSync(BINARY)
if (!browserIsHere && process.env['DEMARCHE_BROWSER'] === 'required')
  throw new Error(`no browser at ${BINARY}`)

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: BINARY, args: ['--no-sandbox', '--font-render-hinting=none'] })

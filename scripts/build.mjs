// Builds dist/ from src/: JavaScript and types by tsc, and what the pages send as it is.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
rmSync('dist', { recursive: true, force: true })
rmSync('node_modules/.cache/tsconfig.build.tsbuildinfo', { force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (existsSync('src/server/assets')) cpSync('src/server/assets', 'dist/server/assets', { recursive: true })
chmodSync('dist/cli/main.js', 0o755)

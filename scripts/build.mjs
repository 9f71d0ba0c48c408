// Builds dist/ from src/: JavaScript and types by tsc, and what the pages send as it is.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
rmSync('dist', { recursive: true, force: true })
rmSync('node_modules/.cache/tsconfig.build.tsbuildinfo', { force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/server/assets', 'dist/server/assets', { recursive: true })
// The script of the pages is made by the same function that serves it from source.
const { bundleIslands } = await import(new URL('../dist/server/bundle.js', import.meta.url))
writeFileSync('dist/server/assets/app.js', bundleIslands('src/server/islands/main.ts'))
chmodSync('dist/cli/main.js', 0o755)

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const ENTRY = fileURLToPath(new URL('./islands/main.ts', import.meta.url))

/**
 * The script of the pages as one file, made from `islands/`. The build writes it beside the style sheet; a run from
 * source makes it anew, so that no page is served a stale one. esbuild is there wherever the sources are.
 */
export function bundleIslands(entry: string = ENTRY): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild')
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0]!.text
}

export const hasIslandSources = (): boolean => existsSync(ENTRY)

// Builds dist-browser/: a page that reads a pasted article with no server behind it. Any web server can hold the folder.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** @param folder made anew */
export async function buildBrowser(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'models'), { recursive: true })
  await build({
    entryPoints: ['extractor', 'page', 'worker'].map(name => `src/browser/${name}.ts`),
    outdir: folder,
    bundle: true,
    format: 'esm',
    // Whatever needs Node fails to build.
    platform: 'browser',
    target: 'es2023',
    minify: true,
    logLevel: 'warning',
  })
  for (const name of ['index.html', 'page.css']) cpSync(join('src/browser', name), join(folder, name))
  for (const name of readdirSync('models').filter(each => each.endsWith('.bin'))) {
    // Browsers unpack gzip by themselves; Brotli they take only from a server that says so.
    const packed = gzipSync(brotliDecompressSync(readFileSync(join('models', name))), { level: 6 })
    writeFileSync(join(folder, 'models', `${name}.gz`), packed)
  }
}

if (process.argv[1]?.endsWith('build-browser.ts')) await buildBrowser('dist-browser')

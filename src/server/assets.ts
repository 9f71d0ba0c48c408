import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bundleIslands, hasIslandSources } from './bundle.ts'

/** A file that pages link. Its address holds a hash of its content, so a browser may keep it for ever. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: string
}

let made: { readonly style: Asset; readonly script: Asset } | null = null

/** The style sheet and the script of every page; read once a process. */
export function assets(): { readonly style: Asset; readonly script: Asset } {
  made ??= {
    style: asset('style', 'css', 'text/css', read('style.css')),
    script: asset('app', 'js', 'text/javascript', hasIslandSources() ? bundleIslands() : read('app.js')),
  }
  return made
}

const read = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

function asset(name: string, ending: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}-${hash}.${ending}`, type: `${type}; charset=utf-8`, body }
}

// Prints what is open in every story of a running Demarche: node client.ts [address]
// schema.d.ts was generated from /api/v1/openapi.json: npm ci && npm run generate
import type { paths } from './schema.d.ts'

type Reading = { [Path in keyof paths]: paths[Path] extends { get: unknown } ? Path : never }[keyof paths]
type Got<Path extends Reading> = paths[Path]['get'] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never
type Query<Path extends Reading> = paths[Path]['get'] extends { parameters: { query?: infer Asked } }
  ? NonNullable<Asked>
  : never

/** A reading call: gaps such as `{story}` are filled from `fill`, in their order. */
export async function get<Path extends Reading>(
  base: string,
  path: Path,
  fill: readonly string[] = [],
  query: Partial<Query<Path>> = {},
): Promise<Got<Path>> {
  let next = 0
  const url = new URL(
    `/api/v1${path.replace(/\{\w+\}/g, () => encodeURIComponent(fill[next++] ?? ''))}`,
    base,
  )
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  const response = await fetch(url)
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(`${url.pathname}: ${JSON.stringify(body)}`)
  return body as Got<Path>
}

export async function printOpen(base: string, print: (line: string) => void): Promise<void> {
  for (const { id, title } of (await get(base, '/stories')).stories) {
    print(title)
    for (const { state, opening } of (await get(base, '/stories/{story}/threads', [id], { limit: 100 }))
      .items) {
      if (state === 'open') print(`  ${opening.quote}`)
    }
  }
}

if (process.argv[1]?.endsWith('client.ts'))
  await printOpen(process.argv[2] ?? 'http://127.0.0.1:4780', console.log)

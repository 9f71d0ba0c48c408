import type { Demarche } from '../../src/demarche.ts'
import { server } from '../../src/server/server.tsx'
import type { Known, OddRequest } from './odd-requests.ts'

const TOKEN = 'geheim'
/** Below what one minute allows, so that the limit does not hide the rest. */
const EACH = 400

/** A server of a sample that answers odd requests, as one that writing is turned on for. */
export async function oddAnswers(app: Demarche): Promise<{
  readonly known: Known
  readonly answer: (request: OddRequest) => Promise<{ readonly status: number; readonly text: string }>
}> {
  const stories = await Promise.all((await app.stories()).map(({ id }) => app.story(id)))
  const known = {
    stories: stories.map(({ id }) => id),
    entries: stories.flatMap(({ entries }) => entries.slice(0, 5).map(({ id }) => id)),
    threads: stories.flatMap(({ threads }) => threads.map(({ id }) => id)),
    token: TOKEN,
  }
  const fresh = () => server(app, { hosts: ['127.0.0.1'], token: TOKEN, isPrivate: false })
  let routes = fresh()
  let asked = 0
  return {
    known,
    async answer({ method, path, headers, body }) {
      if (++asked % EACH === 0) routes = fresh()
      const response = await routes.request(`http://127.0.0.1${path}`, { method, headers, body })
      return { status: response.status, text: await response.text() }
    },
  }
}

import { queueStatus } from '../../demarche.ts'
import { type Command, JSON_OPTION } from '../command.ts'

export const status: Command = {
  name: 'status',
  summary: 'Show the work queue: what waits, is at work, is done; articles a minute; dead letters.',
  options: [
    { flags: '--dead', description: 'list the dead letters, each with its last error' },
    {
      flags: '--retry <ids>',
      description: 'put dead letters back in the queue: their ids (commas between), or "all"',
    },
    JSON_OPTION,
  ],
  example: 'demarche --ledger postgres://localhost/news status --dead',

  async run({ options, out, place }) {
    const { retry } = options
    const ids =
      typeof retry !== 'string' ? null : retry === 'all' ? 'all' : retry.split(',').map(id => id.trim())
    const found = await queueStatus(place, { retry: ids })
    if (options['json']) {
      out.json({ ok: true, ...found })
      return 0
    }
    if (ids !== null) out.print(`${found.revived} put back in the queue`)
    out.print(
      `waiting ${found.waiting}, to be tried again ${found.retrying}, at work ${found.active}, done ${found.completed}, dead ${found.dead}`,
    )
    out.print(`articles done: ${found.lastMinute} in the last minute, ${found.lastHour} in the last hour`)
    if (options['dead'])
      for (const { id, place: from, title, at, error } of found.letters)
        out.print(`${id}  ${title ?? from}, ${at}: ${error}`)
    return 0
  },
}

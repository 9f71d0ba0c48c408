import { openMachine, parsedRow } from '../../demarche.ts'
import { DemarcheError } from '../../model/errors.ts'
import { type Command } from '../command.ts'
import { linesOf } from '../lines.ts'

export const cluster: Command = {
  name: 'cluster',
  summary: 'Sort article rows into stories and events, and mark copies, as JSON Lines.',
  args: '[files...]',
  options: [],
  example: 'demarche cluster < articles.jsonl',

  async run({ args, out }) {
    const machine = openMachine()
    const rows: ReturnType<typeof machine.clusterRow>[] = []
    // A malformed row keeps its place in the output: its error is printed where its stories would stand.
    const places: (number | { id: unknown; error: { code: string; message: string } })[] = []
    for await (const { path, number, line } of linesOf(args)) {
      if (line.trim() === '') continue
      let id: unknown = null
      try {
        const row = parsedRow(path, number, line)
        id = row['id'] ?? null
        places.push(rows.push(machine.clusterRow(row)) - 1)
      } catch (error) {
        if (!(error instanceof DemarcheError)) throw error
        places.push({ id, error: { code: error.code, message: error.message } })
      }
    }
    const stories = machine.cluster(rows)
    for (const place of places) out.print(JSON.stringify(typeof place === 'number' ? stories[place] : place))
    return places.some(place => typeof place !== 'number') ? 3 : 0
  },
}

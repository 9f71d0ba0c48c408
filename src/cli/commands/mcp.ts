import type { Command } from '../command.ts'

export const mcp: Command = {
  name: 'mcp',
  summary: 'Serve the ledger to an agent over standard input and output (Model Context Protocol), read-only.',
  options: [],
  example: 'demarche --ledger talks.db mcp',

  async run({ open }) {
    // Loaded only by those who use it.
    const { serveStdio } = await import('../../mcp/serve-stdio.ts')
    await serveStdio(await open())
    return 0
  },
}

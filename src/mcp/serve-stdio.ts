import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Demarche } from '../demarche.ts'
import { mcpServer } from './mcp-server.ts'

/** Serves one agent over standard input and output until it hangs up. */
export async function serveStdio(app: Demarche): Promise<void> {
  const server = mcpServer(app)
  const ended = new Promise<void>(resolve => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await ended
}

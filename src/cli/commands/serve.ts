import { serve as listen } from '../../server/serve.ts'
import { type Command } from '../command.ts'
import { countOption } from '../options.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'Show the stories as pages on this machine.',
  options: [
    { flags: '--port <port>', description: 'port to listen on (default: DEMARCHE_PORT, else 4780)' },
    {
      flags: '--host <host>',
      description:
        'address to listen on; beyond loopback DEMARCHE_TOKEN is required (default: DEMARCHE_HOST, else 127.0.0.1)',
    },
    { flags: '--allow-host <host>', description: 'another name under which requests are let in' },
  ],
  example: 'demarche serve --port 4780',

  async run({ options, out, open, environment }) {
    const { port, host, allowHost } = options
    const app = await open()
    const running = await listen(app, {
      host: String(host ?? environment['DEMARCHE_HOST'] ?? '127.0.0.1'),
      port: countOption(port ?? environment['DEMARCHE_PORT'], '--port') ?? 4780,
      token: environment['DEMARCHE_TOKEN'] || null,
      allowHost: typeof allowHost === 'string' ? allowHost : (environment['DEMARCHE_ALLOW_HOST'] ?? null),
    })
    out.print(`Demarche is at ${running.url} – stop it with Ctrl-C.`)
    await new Promise<void>(resolve => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await running.close()
    return 0
  },
}

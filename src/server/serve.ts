import { serve as listen } from '@hono/node-server'
import type { Demarche } from '../demarche.ts'
import { failure } from '../model/errors.ts'
import { server } from './server.tsx'

export interface ServeOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly token: string | null
  /** Another name under which requests are let in. */
  readonly allowHost?: string | null
}

export interface Running {
  readonly url: string
  close(): Promise<void>
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1']

/** @throws {DemarcheError} E701 beyond loopback without a token · E702 the port is taken */
export async function serve(
  app: Demarche,
  { host, port, token, allowHost = null }: ServeOptions,
): Promise<Running> {
  const isLoopback = LOOPBACK.includes(host)
  if (!isLoopback && token === null) throw failure('E701', [host])
  const hosts = [...LOOPBACK, host, allowHost ?? host].map(name => name.toLowerCase())
  return new Promise((resolve, reject) => {
    const running = listen(
      { fetch: server(app, { hosts, token, isPrivate: !isLoopback }).fetch, hostname: host, port },
      info => {
        resolve({
          url: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}/`,
          close: () =>
            new Promise(done => {
              running.close(() => done())
              // Pages that listen for news would keep the server open for ever.
              if ('closeAllConnections' in running) running.closeAllConnections()
            }),
        })
      },
    )
    running.on('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? failure('E702', [String(port)], { cause }) : cause)
    })
  })
}

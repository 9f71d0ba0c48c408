import { type Delivered, Webhooks } from '../../demarche.ts'
import { failure } from '../../model/errors.ts'
import { type Call, type Command, type ExitCode, JSON_OPTION } from '../command.ts'
import { webhooksOf } from '../webhooks.ts'

export const webhook: Command = {
  name: 'webhook',
  summary:
    'Tell other programs when the state of a thread changes: list, add, remove or deliver. "demarche watch" delivers after every round.',
  args: '<action> [address]',
  options: [
    { flags: '--allow-private', description: 'let addresses of your own network be told' },
    JSON_OPTION,
  ],
  example: 'demarche webhook add https://desk.example/hooks/demarche',

  async run(call) {
    const [action, address] = call.args
    const actions: Readonly<Record<string, (hooks: Webhooks) => Promise<ExitCode>>> = {
      list: async hooks => list(call, hooks),
      add: async hooks => {
        await hooks.add(given(address))
        call.out.print(`${given(address)} is told of every change from now on.`)
        return 0
      },
      remove: async hooks => {
        hooks.remove(given(address))
        call.out.print(`${given(address)} is told no more.`)
        return 0
      },
      deliver: hooks => deliver(call, hooks),
    }
    const act = actions[action!]
    if (!act) throw failure('E801', [action!, `an action: give ${Object.keys(actions).join(', ')}`])
    return act(webhooksOf(await call.open(), call.environment))
  },
}

function given(address: string | undefined): string {
  if (address === undefined) throw failure('E801', ['', 'an address: give the one to tell'])
  return address
}

function list({ out, options }: Call, hooks: Webhooks): ExitCode {
  const rows = hooks.list()
  if (options['json']) {
    out.json({ ok: true, webhooks: rows.map(({ told, ...hook }) => ({ ...hook, told: told.length })) })
  } else {
    out.table(
      ['address', 'told', 'failures', 'next try', 'last error'],
      rows.map(({ url, told, failures, nextAt, lastError }) => [
        url,
        String(told.length),
        String(failures),
        nextAt ?? '',
        lastError?.message ?? '',
      ]),
    )
  }
  return 0
}

async function deliver({ out, options, environment }: Call, hooks: Webhooks): Promise<ExitCode> {
  const done: Delivered[] = []
  const secret = environment['DEMARCHE_WEBHOOK_SECRET']
  if (!secret) throw failure('E806', [])
  const order = { secret, fetch: { allowPrivate: options['allowPrivate'] === true } }
  for await (const each of hooks.deliver(order)) done.push(each)
  if (options['json']) out.json({ ok: true, delivered: done })
  else {
    for (const { url, sent, error } of done) {
      out.print(`${url}: ${sent} sent`)
      if (error) out.warn(`  ${error.message} (${error.code})`)
    }
  }
  return done.some(({ error }) => error !== null) ? 1 : 0
}

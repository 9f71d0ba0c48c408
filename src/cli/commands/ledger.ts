import { counted } from '../../model/counted.ts'
import {
  backupPlace,
  copyPlace,
  digestPlace,
  migratePlace,
  openDemarche,
  restorePlace,
  verifyPlace,
} from '../../demarche.ts'
import { failure } from '../../model/errors.ts'
import { KEPT } from '../../model/ledger.ts'
import { type Call, type Command, type ExitCode, JSON_OPTION } from '../command.ts'

/** What can be done to a whole ledger; `places` are the words after the action. */
const ACTIONS: Readonly<Record<string, (call: Call, places: readonly string[]) => Promise<ExitCode>>> = {
  verify: async ({ place, out, options }) => {
    const found = await verifyPlace(place)
    const { articles, entries, erased, findings } = found
    if (options['json']) out.json({ ok: findings.length === 0, ...found })
    else {
      for (const { about, what } of findings) out.print(`${about}: ${what}`)
      const rest = erased === 0 ? '' : `, ${counted(erased, 'article')} with erased words`
      out.print(
        `${counted(articles, 'article')}, ${counted(entries, 'entry', 'entries')}${rest}: ${findings.length === 0 ? 'all sound' : counted(findings.length, 'finding')}`,
      )
    }
    return findings.length === 0 ? 0 : 1
  },

  digest: async ({ place, out, options }) => {
    const digest = await digestPlace(place)
    if (options['json']) out.json({ ok: true, ...digest })
    else out.print(`${digest.sha256}  ${digest.rows} rows`)
    return 0
  },

  backup: async ({ place, out, options }, places) => {
    const path = one(places, 'a file to write: demarche ledger backup FILE')
    const digest = await backupPlace(place, path)
    if (options['json']) out.json({ ok: true, path, ...digest })
    else out.print(`${path}: ${digest.rows} rows, ${digest.sha256}`)
    return 0
  },

  restore: async ({ place, out, options }, places) => {
    const { digest, before } = await restorePlace(
      place,
      one(places, 'a backup: demarche ledger restore FILE'),
    )
    if (options['json']) out.json({ ok: true, place, before, ...digest })
    else
      out.print(
        `restored ${digest.rows} rows, ${digest.sha256}${before === null ? '' : `; what was there lies in ${before}`}`,
      )
    return 0
  },

  copy: async ({ out, options, place }, places) => {
    const [from, to] =
      places.length === 2
        ? places
        : [place, one(places, 'a ledger to copy to: demarche ledger copy [FROM] TO')]
    const digest = await copyPlace(from!, to!)
    if (options['json']) out.json({ ok: true, ...digest })
    else out.print(`copied ${digest.rows} rows; both ledgers have the hash ${digest.sha256}`)
    return 0
  },

  migrate: async ({ place, out, options }) => {
    const { dryRun, backup } = options
    const names = await migratePlace(place, {
      tryOut: dryRun === true,
      backup: typeof backup === 'string' ? backup : null,
    })
    if (options['json']) out.json({ ok: true, dryRun: dryRun === true, migrations: names })
    else if (names.length === 0) out.print('The ledger is up to date.')
    else out.print(`${dryRun === true ? 'Would run' : 'Ran'} ${names.join(', ')}.`)
    return 0
  },

  store: async ({ place, out, options }, places) => {
    const mode = KEPT.find(each => each !== 'taken-down' && each === places[0])
    if (!mode) throw failure('E801', [places[0] ?? '', 'a store mode: give full, excerpt or hash-only'])
    const { author, reason } = options
    const app = await openDemarche(place)
    try {
      const made = await app.erase({
        article: null,
        mode,
        author: typeof author === 'string' ? author : '',
        reason: typeof reason === 'string' ? reason : '',
      })
      if (options['json']) out.json({ ok: true, erasure: made })
      else out.print(`From ${made.recordedAt} this ledger keeps: ${SAID[mode]}`)
      return 0
    } finally {
      await app.close()
    }
  },
}

const SAID = {
  full: 'all words of what is added from now on. What was erased before stays erased.',
  excerpt:
    'the sentences that carry an entry, and their neighbours. The rest is erased for good and cannot be shown any more.',
  'hash-only':
    'no words, only places and hashes. Quotes can be checked against a copy of the article, and not be shown any more.',
  'taken-down': 'nothing.',
} as const

function one(places: readonly string[], what: string): string {
  if (places.length !== 1) throw failure('E801', [places.join(' '), what])
  return places[0]!
}

export const ledger: Command = {
  name: 'ledger',
  summary:
    'Care for the ledger: verify, digest, backup FILE, restore FILE, copy [FROM] TO, migrate, store full|excerpt|hash-only.',
  args: '<action> [places...]',
  options: [
    { flags: '--dry-run', description: 'migrate: try everything and take it back' },
    {
      flags: '--backup <file>',
      description: 'migrate: the backup taken first (PostgreSQL: the dump you made with pg_dump)',
    },
    { flags: '--author <name>', description: 'store: who orders it' },
    { flags: '--reason <words>', description: 'store: why' },
    JSON_OPTION,
  ],
  example: 'demarche ledger verify',

  async run(call) {
    const [action, ...places] = call.args
    const work = Object.hasOwn(ACTIONS, action!) ? ACTIONS[action!] : undefined
    if (!work) throw failure('E801', [action!, `an action: give one of ${Object.keys(ACTIONS).join(', ')}`])
    return work(call, places)
  },
}

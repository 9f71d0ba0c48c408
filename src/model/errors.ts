/**
 * Every failure a user can meet. A code is public: documented, searched for and never reused.
 * A message says what happened, then what to do next.
 * E1 input · E2 pipeline · E3 providers · E4 looking things up · E5 ledger · E6 fetching · E7 server · E8 usage.
 */
export const errorMessages = {
  E101: (path: string) => `Cannot read ${path}. Check that the file exists and may be read.`,
  E102: (path: string, known: string) => `No reader accepts ${path}. Known formats: ${known}.`,
  E103: (path: string) => `${path} is empty. Give a file that holds an article.`,
  E104: (path: string, size: string, limit: string) =>
    `${path} is ${size}, over the limit of ${limit}. Split it, or raise the limit with --max-bytes.`,
  E105: (path: string, why: string) => `${path} is broken: ${why}. Fetch or save it again.`,
  E106: (path: string, line: string, why: string) =>
    `${path}, line ${line}: ${why}. Mend the row; the others were read.`,
  E107: (path: string) => `${path} is binary, not text. Known formats are text, HTML, feeds and JSON Lines.`,
  E108: (path: string) =>
    `${path} holds no article that can be found. Give the page itself, not an index or a stub.`,
  E109: (path: string) => `The folder ${path} may not be read. Check its permissions.`,
  E110: (path: string, encoding: string) =>
    `${path} says it is in ${encoding}, which is not known. Save it as UTF-8.`,
  E111: (language: string) =>
    `The language "${language}" is not supported yet: the article is kept, but not analysed.`,
  E112: () => 'No publication day was found: words like "tomorrow" stay without a date. Give it with --date.',
  E113: (day: string) => `The day ${day} comes from the dateline, not from the publisher. Check it.`,
  E114: () => 'Only the free beginning of the article is here: the rest stands behind a paywall.',
  E115: (written: string) =>
    `The date "${written}" can mean two days and was not used. Give the day with --date.`,
  E116: () => 'Only a summary is here, not the article. Add the page itself.',
  E117: (count: string) => `This is a live page: it was read as ${count} dated posts.`,
  E118: (path: string) => `${path} ends in the middle. What came before the cut was read.`,
  E119: (path: string, why: string) => `${path} was not unpacked: ${why}.`,
  E151: (row: string, why: string) => `${row}: ${why}. Mend the row; the others were read.`,
  E201: (stage: string, layer: string) =>
    `Stage "${stage}" needs "${layer}", which no earlier stage gives. Move it down the pipeline.`,
  E202: (file: string) =>
    `The model file ${file} is missing or damaged. Install demarche again, or run "npm run train".`,
  E203: (size: string, limit: string) =>
    `The text has ${size} characters, over the limit of ${limit}. Split it into articles.`,
  E204: (path: string, why: string) =>
    `The tables in ${path} cannot be used: ${why}. See docs/knowledge.md for their shape.`,
  E301: (quote: string) => `The provider quoted words the article does not contain: "${quote}".`,
  E401: (id: string) => `No story ${id}. List the stories with "demarche stories".`,
  E402: (id: string) => `No entry ${id}. Search for it with "demarche search WORDS".`,
  E403: (id: string) => `No article ${id}.`,
  E404: () => 'The ledger holds no story yet. Add articles with "demarche add FILE".',
  E405: (words: string, found: string) =>
    `${words === '' ? 'The ledger holds more than one story' : `"${words}" fits more than one story`}: ${found}. Name one by its id, the beginning of it, or words of its title.`,
  E406: (id: string) => `More than one entry begins with ${id}. Give more of its id.`,
  E407: (url: string) => `${url} is not watched. List what is with "demarche sources".`,
  E408: (url: string) => `${url} is no webhook here. List them with "demarche webhook list".`,
  E501: (path: string, why: string) => `Cannot open the ledger ${path}: ${why}.`,
  E502: (path: string, has: string, knows: string) =>
    `The ledger ${path} has schema ${has}; this version knows ${knows}. Install a newer demarche.`,
  E503: (path: string) =>
    `The ledger ${path} is read-only. Check its permissions, or give another with --ledger.`,
  E504: (path: string) =>
    `No room left on the disk of ${path}. Nothing of the last article was written; free space and add it again.`,
  E505: (path: string, why: string) =>
    `The ledger ${path} is damaged: ${why}. Restore a backup with "demarche ledger restore".`,
  E506: (id: string) =>
    `Somebody else revised ${id} meanwhile. Look at the newest version, then decide again.`,
  E507: (field: string, why: string) => `"${field}" cannot be corrected so: ${why}.`,
  E508: (path: string) => `The ledger ${path} holds rows already. Copy into an empty one.`,
  E509: (path: string, has: string, needs: string) =>
    `The ledger ${path} has schema ${has}; this version needs ${needs}. Run "demarche ledger migrate".`,
  E510: (from: string, to: string) =>
    `The copy ${to} is not the same as ${from}: their hashes differ. Do not use it; copy again.`,
  E511: (place: string) =>
    `${place} has no work queue: it needs PostgreSQL. Give the ledger as postgres://….`,
  E512: (id: string) => `No job ${id} among the dead letters. List them with "demarche status --dead".`,
  E513: (path: string, why: string) => `${path} cannot be resumed: ${why}. Write to another file.`,
  E514: (place: string, why: string) =>
    `${place} cannot be read: ${why}. It is tried again later; see "demarche status --dead".`,
  E601: (url: string, why: string) => `Cannot fetch ${url}: ${why}.`,
  E602: (url: string) =>
    `${url} leads to a private address, which is refused. Allow it with --allow-private if it is yours.`,
  E603: (url: string) => `robots.txt of the site does not allow ${url}.`,
  E604: (url: string, status: string, seconds: string) =>
    `${url} answers ${status}: the server asks for patience. Try again in ${seconds} s.`,
  E701: (host: string) => `Listening on ${host} needs a token. Set DEMARCHE_TOKEN, or serve on 127.0.0.1.`,
  E702: (port: string) => `Port ${port} is taken. Give another with --port.`,
  E703: () => 'This address needs a token. Send it as "Authorization: Bearer …".',
  E704: (host: string) => `The host ${host} is not allowed. Add it with --allow-host.`,
  E705: () => 'Too many requests. Wait a minute, then ask again.',
  E801: (value: string, what: string) => `"${value}" is not ${what}.`,
  E804: (path: string, why: string) =>
    `The settings in ${path} cannot be used: ${why}. See docs/settings.md for what can be set.`,
  E805: (path: string) => `${path} is there already. Change it by hand, or give --force to write it anew.`,
  E806: () => 'Webhooks are signed. Set DEMARCHE_WEBHOOK_SECRET to words that the receiver knows too.',
  E803: (path: string, why: string) => `Cannot write ${path}: ${why}.`,
  E802: (value: string, known: string) => `No format "${value}". Known formats: ${known}.`,
} as const

export type ErrorCode = keyof typeof errorMessages

export class DemarcheError extends Error {
  override readonly name = 'DemarcheError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** A message of the catalogue, for a doubt that stops nothing. */
export function messageOf<C extends ErrorCode>(code: C, args: Parameters<(typeof errorMessages)[C]>): string {
  const write = errorMessages[code] as (...args: readonly string[]) => string
  return write(...args)
}

/** `throw failure('E101', [path], { cause })` */
export function failure<C extends ErrorCode>(
  code: C,
  args: Parameters<(typeof errorMessages)[C]>,
  options?: ErrorOptions,
): DemarcheError {
  return new DemarcheError(code, messageOf(code, args), options)
}

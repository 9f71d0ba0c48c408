/** The state of watching, one row an address. It is no history: it is written over after every answer. */
export const watched = {
  name: '0002-watched',
  sql: /* sql */ `CREATE TABLE watched (url TEXT PRIMARY KEY, body text NOT NULL) STRICT;`,
} as const

/** The state of watching, one row an address. It is no history: it is written over after every answer. */
export const watched = {
  name: '0002-watched',
  sql: /* sql */ `CREATE TABLE watched (url text COLLATE "C" PRIMARY KEY, body text NOT NULL);`,
} as const

/**
 * What a long ledger is asked for without reading its articles: which stories there are, under which titles, and what
 * persons decided. SQLite reads all columns of the first index from the index alone.
 */
export const lists = {
  name: '0004-lists',
  sql: /* sql */ `
    ALTER TABLE article ADD COLUMN title TEXT GENERATED ALWAYS AS (substr(json_extract(body, '$.title'), 1, 400)) VIRTUAL;
    CREATE INDEX article_list ON article (story, published_at, recorded_at, kept, title);
    CREATE INDEX entry_decision ON entry (sequence) WHERE about IS NOT NULL;
  `,
} as const

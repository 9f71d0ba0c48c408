/** Articles and entries: append-only, each with the instant at which this ledger learned it. */
export const entries = {
  name: '0001-entries',
  sql: /* sql */ `
    CREATE TABLE article (
      sequence     INTEGER PRIMARY KEY,
      id           TEXT NOT NULL UNIQUE CHECK (id GLOB 'article_*'),
      body         TEXT NOT NULL CHECK (json_valid(body)),  -- ArticleRow
      address      TEXT,                                    -- canonical address, else the one it came from
      story        TEXT NOT NULL CHECK (story GLOB 'story_*'),
      event        TEXT NOT NULL CHECK (event GLOB 'event_*'),
      copy_of      TEXT REFERENCES article (id),
      version_of   TEXT REFERENCES article (id),
      published_at TEXT NOT NULL,                           -- instant, UTC; the end of its day when only the day is known
      recorded_at  TEXT NOT NULL                            -- instant, UTC; strictly rising with sequence
    ) STRICT;
    CREATE INDEX article_story ON article (story, sequence);
    CREATE INDEX article_address ON article (address);

    CREATE TABLE entry (
      sequence          INTEGER PRIMARY KEY,
      id                TEXT NOT NULL UNIQUE CHECK (id GLOB 'entry_*'),
      kind              TEXT NOT NULL CHECK (kind IN ('statement', 'act', 'contact', 'silence', 'precedence', 'decision')),
      body              TEXT NOT NULL CHECK (json_valid(body)),
      article           TEXT NOT NULL REFERENCES article (id),
      story             TEXT NOT NULL CHECK (story GLOB 'story_*'),
      about             TEXT REFERENCES entry (id),          -- decisions only
      valid_from        TEXT,                                -- calendar day; NULL: open
      valid_to          TEXT,                                -- calendar day, inclusive; NULL: open
      published_at      TEXT NOT NULL,
      recorded_at       TEXT NOT NULL,
      was_attributed_to TEXT NOT NULL,                       -- PROV agent: rule, model or person, with version
      was_revision_of   TEXT REFERENCES entry (id),
      quote             TEXT NOT NULL,                       -- the article's words, unchanged
      quote_start       INTEGER NOT NULL CHECK (quote_start >= 0),   -- UTF-16 code units of the analysed text
      quote_end         INTEGER NOT NULL CHECK (quote_end > quote_start),
      quote_hash        TEXT NOT NULL CHECK (length(quote_hash) = 64),
      evidence          TEXT NOT NULL CHECK (json_valid(evidence))
    ) STRICT;
    CREATE INDEX entry_story ON entry (story, sequence);
    CREATE INDEX entry_article ON entry (article, sequence);
    CREATE INDEX entry_about ON entry (about) WHERE about IS NOT NULL;

    CREATE VIRTUAL TABLE passage USING fts5 (
      quote, parties, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
    );

    CREATE TRIGGER article_never_changes BEFORE UPDATE ON article
    BEGIN SELECT RAISE(ABORT, 'an article never changes: append its next version'); END;
    CREATE TRIGGER article_never_goes BEFORE DELETE ON article
    BEGIN SELECT RAISE(ABORT, 'an article never goes: append a tombstone'); END;
    CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry never changes: append its revision'); END;
    CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry never goes: append its revision'); END;
  `,
} as const

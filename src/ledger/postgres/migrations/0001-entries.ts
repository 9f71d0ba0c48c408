/** The same tables as in SQLite: append-only, each row with the instant at which this ledger learned it. */
export const entries = {
  name: '0001-entries',
  sql: /* sql */ `
    CREATE TABLE article (
      sequence     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      id           text COLLATE "C" NOT NULL UNIQUE CHECK (id LIKE 'article\\_%'),
      body         text NOT NULL CHECK (body::jsonb IS NOT NULL),
      address      text,
      story        text NOT NULL CHECK (story LIKE 'story\\_%'),
      event        text NOT NULL CHECK (event LIKE 'event\\_%'),
      copy_of      text REFERENCES article (id),
      version_of   text REFERENCES article (id),
      published_at text COLLATE "C" NOT NULL,
      recorded_at  text COLLATE "C" NOT NULL
    );
    CREATE INDEX article_story ON article (story, sequence);
    CREATE INDEX article_address ON article (address);

    CREATE TABLE entry (
      sequence          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      id                text COLLATE "C" NOT NULL UNIQUE CHECK (id LIKE 'entry\\_%'),
      kind              text NOT NULL CHECK (kind IN ('statement', 'act', 'contact', 'silence', 'precedence', 'decision')),
      body              text NOT NULL CHECK (body::jsonb IS NOT NULL),
      article           text NOT NULL REFERENCES article (id),
      story             text NOT NULL CHECK (story LIKE 'story\\_%'),
      about             text REFERENCES entry (id),
      valid_from        text COLLATE "C",
      valid_to          text COLLATE "C",
      published_at      text COLLATE "C" NOT NULL,
      recorded_at       text COLLATE "C" NOT NULL,
      was_attributed_to text NOT NULL,
      was_revision_of   text REFERENCES entry (id),
      quote             text NOT NULL,
      quote_start       integer NOT NULL CHECK (quote_start >= 0),
      quote_end         integer NOT NULL CHECK (quote_end > quote_start),
      quote_hash        text NOT NULL CHECK (length(quote_hash) = 64),
      evidence          text NOT NULL CHECK (evidence::jsonb IS NOT NULL),
      passage           tsvector
    );
    CREATE INDEX entry_story ON entry (story, sequence);
    CREATE INDEX entry_article ON entry (article, sequence);
    CREATE INDEX entry_about ON entry (about) WHERE about IS NOT NULL;
    CREATE INDEX entry_passage ON entry USING gin (passage);

    CREATE FUNCTION never_changes() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% never changes and never goes: append its revision', TG_TABLE_NAME; END $$;
    CREATE TRIGGER article_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON article EXECUTE FUNCTION never_changes();
    CREATE TRIGGER entry_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON entry EXECUTE FUNCTION never_changes();
  `,
} as const

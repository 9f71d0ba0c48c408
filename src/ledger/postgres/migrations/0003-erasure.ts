/** The same rules as in SQLite: a row may lose its words after an order, once, downwards, and nothing else. */
export const erasure = {
  name: '0003-erasure',
  sql: /* sql */ `
    CREATE TABLE erasure (
      sequence    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      article     text COLLATE "C",
      mode        text NOT NULL CHECK (mode IN ('full', 'excerpt', 'hash-only', 'taken-down')),
      author      text NOT NULL CHECK (author <> ''),
      reason      text NOT NULL CHECK (reason <> ''),
      recorded_at text COLLATE "C" NOT NULL
    );
    CREATE TRIGGER erasure_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON erasure EXECUTE FUNCTION never_changes();

    ALTER TABLE article ADD COLUMN kept text NOT NULL DEFAULT 'full', ADD COLUMN erasure bigint REFERENCES erasure (sequence);
    ALTER TABLE entry ADD COLUMN kept text NOT NULL DEFAULT 'full', ADD COLUMN erasure bigint REFERENCES erasure (sequence);

    DROP TRIGGER article_never_changes ON article;
    DROP TRIGGER entry_never_changes ON entry;
    CREATE TRIGGER article_never_goes BEFORE DELETE OR TRUNCATE ON article EXECUTE FUNCTION never_changes();
    CREATE TRIGGER entry_never_goes BEFORE DELETE OR TRUNCATE ON entry EXECUTE FUNCTION never_changes();

    CREATE FUNCTION may_lose_words() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      words text[] := ARRAY['body', 'quote', 'passage', 'kept', 'erasure'];
      ranks text := 'full excerpt hash-only taken-down';
      ordered bigint;
      wanted text;
    BEGIN
      IF TG_TABLE_NAME = 'article' THEN
        SELECT sequence, mode INTO ordered, wanted FROM erasure
          WHERE article IS NULL OR article = OLD.id ORDER BY sequence DESC LIMIT 1;
      ELSE
        SELECT erasure, kept INTO ordered, wanted FROM article WHERE id = to_jsonb(OLD) ->> 'article';
      END IF;
      IF NEW.erasure IS DISTINCT FROM OLD.erasure AND NEW.erasure = ordered AND NEW.kept = wanted
        AND strpos(ranks, NEW.kept) > strpos(ranks, OLD.kept)
        AND coalesce(to_jsonb(NEW) ->> 'quote', '') IN ('', coalesce(to_jsonb(OLD) ->> 'quote', ''))
        AND to_jsonb(NEW) - words = to_jsonb(OLD) - words
      THEN RETURN NEW; END IF;
      RAISE EXCEPTION '% never changes and never goes: append its revision', TG_TABLE_NAME;
    END $$;
    CREATE TRIGGER article_never_changes BEFORE UPDATE ON article FOR EACH ROW EXECUTE FUNCTION may_lose_words();
    CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION may_lose_words();
  `,
} as const

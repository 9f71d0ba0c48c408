/** The same as in SQLite: lists of stories and titles, and what persons decided, without reading the articles. */
export const lists = {
  name: '0004-lists',
  sql: /* sql */ `
    CREATE OR REPLACE FUNCTION may_lose_words() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      words text[] := ARRAY['body', 'quote', 'passage', 'title', 'kept', 'erasure'];
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
    ALTER TABLE article ADD COLUMN title text GENERATED ALWAYS AS (left(body::jsonb ->> 'title', 400)) STORED;
    ALTER TABLE article ALTER COLUMN story TYPE text COLLATE "C";
    ALTER TABLE entry ALTER COLUMN story TYPE text COLLATE "C";
    CREATE INDEX article_list ON article (story, published_at, recorded_at, kept) INCLUDE (title);
    CREATE INDEX entry_decision ON entry (sequence) WHERE about IS NOT NULL;
  `,
} as const

/**
 * Orders to hold less of the words, and the one path on which a row may lose them: after an order, once, downwards.
 * All else of a row stays as it was appended.
 */
export const erasure = {
  name: '0003-erasure',
  sql: /* sql */ `
    CREATE TABLE erasure (
      sequence    INTEGER PRIMARY KEY,
      article     TEXT,                                     -- NULL: the store mode of the whole ledger
      mode        TEXT NOT NULL CHECK (mode IN ('full', 'excerpt', 'hash-only', 'taken-down')),
      author      TEXT NOT NULL CHECK (author <> ''),
      reason      TEXT NOT NULL CHECK (reason <> ''),
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER erasure_never_changes BEFORE UPDATE ON erasure
    BEGIN SELECT RAISE(ABORT, 'an erasure never changes'); END;
    CREATE TRIGGER erasure_never_goes BEFORE DELETE ON erasure
    BEGIN SELECT RAISE(ABORT, 'an erasure never goes'); END;

    ALTER TABLE article ADD COLUMN kept TEXT NOT NULL DEFAULT 'full';
    ALTER TABLE article ADD COLUMN erasure INTEGER REFERENCES erasure (sequence);
    ALTER TABLE entry ADD COLUMN kept TEXT NOT NULL DEFAULT 'full';
    ALTER TABLE entry ADD COLUMN erasure INTEGER REFERENCES erasure (sequence);

    DROP TRIGGER article_never_changes;
    CREATE TRIGGER article_never_changes BEFORE UPDATE ON article
    WHEN NOT (
      NEW.erasure IS NOT OLD.erasure
      AND NEW.erasure IS (SELECT max(sequence) FROM erasure WHERE article IS NULL OR article = OLD.id)
      AND NEW.kept = (SELECT mode FROM erasure WHERE sequence = NEW.erasure)
      AND instr('full excerpt hash-only taken-down', NEW.kept) > instr('full excerpt hash-only taken-down', OLD.kept)
      AND NEW.sequence = OLD.sequence AND NEW.id = OLD.id AND NEW.address IS OLD.address AND NEW.story = OLD.story
      AND NEW.event = OLD.event AND NEW.copy_of IS OLD.copy_of AND NEW.version_of IS OLD.version_of
      AND NEW.published_at = OLD.published_at AND NEW.recorded_at = OLD.recorded_at
    )
    BEGIN SELECT RAISE(ABORT, 'an article never changes: append its next version'); END;

    DROP TRIGGER entry_never_changes;
    CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    WHEN NOT (
      NEW.erasure IS NOT OLD.erasure
      AND NEW.erasure IS (SELECT erasure FROM article WHERE id = OLD.article)
      AND NEW.kept = (SELECT kept FROM article WHERE id = OLD.article)
      AND instr('full excerpt hash-only taken-down', NEW.kept) > instr('full excerpt hash-only taken-down', OLD.kept)
      AND (NEW.quote = OLD.quote OR NEW.quote = '')
      AND NEW.sequence = OLD.sequence AND NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.article = OLD.article
      AND NEW.story = OLD.story AND NEW.about IS OLD.about AND NEW.valid_from IS OLD.valid_from
      AND NEW.valid_to IS OLD.valid_to AND NEW.published_at = OLD.published_at AND NEW.recorded_at = OLD.recorded_at
      AND NEW.was_attributed_to = OLD.was_attributed_to AND NEW.was_revision_of IS OLD.was_revision_of
      AND NEW.quote_start = OLD.quote_start AND NEW.quote_end = OLD.quote_end AND NEW.quote_hash = OLD.quote_hash
      AND NEW.evidence = OLD.evidence
    )
    BEGIN SELECT RAISE(ABORT, 'an entry never changes: append its revision'); END;
  `,
} as const

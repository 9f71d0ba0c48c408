/** What was decided about stories: names, merges, splits, pins. Append-only, on the same recorded clock as all else. */
export const storyDecisions = {
  name: '0005-story-decisions',
  sql: /* sql */ `
    CREATE TABLE story_decision (
      sequence    INTEGER PRIMARY KEY,
      id          TEXT NOT NULL UNIQUE CHECK (id GLOB 'decision_*'),
      kind        TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'pin', 'recluster', 'undo')),
      body        TEXT NOT NULL CHECK (json_valid(body)),
      author      TEXT NOT NULL CHECK (author <> ''),
      reason      TEXT NOT NULL CHECK (reason <> ''),
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER story_decision_never_changes BEFORE UPDATE ON story_decision
    BEGIN SELECT RAISE(ABORT, 'a decision never changes: append one that undoes it'); END;
    CREATE TRIGGER story_decision_never_goes BEFORE DELETE ON story_decision
    BEGIN SELECT RAISE(ABORT, 'a decision never goes: append one that undoes it'); END;
  `,
} as const

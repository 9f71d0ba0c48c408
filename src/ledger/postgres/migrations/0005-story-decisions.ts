/** The same as in SQLite: what was decided about stories. */
export const storyDecisions = {
  name: '0005-story-decisions',
  sql: /* sql */ `
    CREATE TABLE story_decision (
      sequence    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      id          text COLLATE "C" NOT NULL UNIQUE,
      kind        text NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'pin', 'recluster', 'undo')),
      body        text NOT NULL,
      author      text NOT NULL CHECK (author <> ''),
      reason      text NOT NULL CHECK (reason <> ''),
      recorded_at text COLLATE "C" NOT NULL
    );
    CREATE TRIGGER story_decision_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON story_decision
      EXECUTE FUNCTION never_changes();
  `,
} as const

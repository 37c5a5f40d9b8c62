/** What a consultant does with comments, and notes on how actions are going. */
import type { Migration } from '../migrate.ts';

const FOLLOW_UP = `
-- What was decided of a comment. text: as it may be shown, null = as it was written.
CREATE TABLE comment_review (
  comment_id INTEGER PRIMARY KEY REFERENCES comment (id) ON DELETE CASCADE,
  text TEXT,
  theme TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'chosen', 'left-out'))
) STRICT;

-- How an action is going, written at a follow-up.
CREATE TABLE action_note (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  round_id INTEGER REFERENCES round (id) ON DELETE SET NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX action_note_by_action ON action_note (action_id);
`;

export const followUp: Migration = {
  version: 2,
  slug: 'follow-up',
  up: (db) => db.execute(FOLLOW_UP),
};

/** The names of everything that changes a document, as they stand in its log of changes and name the steps of undo. */

/** Actions that undo takes back. Each has its words under `undo.action.<action>` among the messages. */
export const UNDOABLE_ACTIONS = [
  'brand.choose',
  'brand.clear',
  'clarity.set',
  'comment.chosen',
  'comment.edited',
  'comment.left-out',
  'comment.open',
  'dialogue.chosen',
  'dialogue.edited',
  'dialogue.ordered',
  'groups.added',
  'groups.edited',
  'groups.merged',
  'groups.moved',
  'groups.pasted',
  'groups.removed',
  'import.brought-back',
  'import.committed',
  'import.undone',
  'instrument.chosen',
  'instrument.edited',
  'instrument.imported',
  'instrument.licensed-texts',
  'limits.set',
  'map.moved',
  'map.reset',
  'plan.action-added',
  'plan.action-done',
  'plan.action-dropped',
  'plan.action-edited',
  'plan.action-planned',
  'plan.action-removed',
  'plan.action-started',
  'plan.focus-added',
  'plan.focus-edited',
  'plan.focus-removed',
  'plan.note-added',
  'plan.note-removed',
  'plan.ordered',
  'relations.edited',
  'relations.preset',
  'report.composed',
  'retention.set',
  'rounds.added',
  'rounds.closed',
  'rounds.edited',
  'rounds.moved',
  'rounds.removed',
  'rounds.reopened',
  'statistics.set',
] as const;

/**
 * Actions that undo does not take back, each for its reason. `ends`: neither can anything before it be undone. `apart`: undo
 * passes over it; it touches no row that an undoable action touches.
 */
export const LASTING_ACTIONS = {
  // Deleted for good is what people were promised.
  'answers.deleted': 'ends',
  // A session of its own, and the state before is a backup.
  'backup.restored': 'ends',
  'document.made-from-results': 'ends',
  'document.duplicated': 'ends',
  'document.made': 'ends',
  'document.salvaged': 'ends',
  'document.made-from-structure': 'ends',
  // The working copy changes its form, and nothing of it is to be left in the open.
  'passphrase.set': 'ends',
  'passphrase.changed': 'ends',
  'passphrase.removed': 'ends',
  'practice.exam': 'ends',
  // Given and withdrawn on purpose, with a date; withdrawing takes the entry out of a library that is not in the document.
  'benchmark.consent-given': 'apart',
  'benchmark.consent-withdrawn': 'apart',
  // An answer of an exam counts.
  'practice.answered': 'apart',
  // What undo itself writes into the log of changes.
  'change.undone': 'apart',
  'change.redone': 'apart',
} as const;

export type UndoableAction = (typeof UNDOABLE_ACTIONS)[number];
type Lasting = typeof LASTING_ACTIONS;
/** Names that begin with `test.` are for tests. */
export type ActionName = UndoableAction | keyof Lasting | `test.${string}`;

/** How undo sees a change: as a step, as something it passes over, or as its end. */
export type UndoMode = 'step' | Lasting[keyof Lasting];

/** The actions that undo sees so. */
export type ActionOf<M extends UndoMode> =
  | `test.${string}`
  | (M extends 'step'
      ? UndoableAction
      : { [A in keyof Lasting]: Lasting[A] extends M ? A : never }[keyof Lasting]);

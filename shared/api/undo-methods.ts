/** The contract of undo and redo: what stands to be undone, and the two that do it. */
import { z } from 'zod';

/** A step of undo; its words are `undo.action.<action>`. */
export interface UndoLabel {
  readonly action: string;
  /** What the change counted, and under `subject` the key of what it was done to. */
  readonly params: Readonly<Record<string, string | number>>;
}

export interface UndoReport {
  /** What undo would take back now, and what redo would do again; null = nothing. */
  readonly undo: UndoLabel | null;
  readonly redo: UndoLabel | null;
}

const nothing = z.strictObject({});
const report = z.custom<UndoReport>((value) => value !== undefined);
/** `done`: the step that was turned; null where there was none. */
const turned = z.custom<UndoReport & { readonly done: UndoLabel | null }>((value) => value !== undefined);

export const undoMethods = {
  'undo.state': { input: nothing, output: report },
  'undo.undo': { input: nothing, output: turned },
  'undo.redo': { input: nothing, output: turned },
} as const;

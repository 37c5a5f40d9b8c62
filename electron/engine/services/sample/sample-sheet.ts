/** A spreadsheet of a practice case with the mapping that reads it exactly. */
import { columnLetters } from '../../../../shared/domain/mapping/sheet.ts';
import type { ColumnMapping, Mapping } from '../../../../shared/domain/mapping/types.ts';

type Unplaced<T> = T extends unknown ? Omit<T, 'column'> : never;
/** What a column is in a mapping, before it has its letters. */
export type SampleRole = Unplaced<ColumnMapping>;

export interface SampleSheet {
  readonly bytes: Uint8Array;
  /** In the form of mapping.json. */
  readonly mapping: Omit<Mapping, 'items'>;
}

/** The columns of a mapping; those without a role are not named. */
export function mappedColumns(columns: readonly { readonly role?: SampleRole }[]): readonly ColumnMapping[] {
  return columns.flatMap(({ role }, index) =>
    role ? [{ column: columnLetters(index), ...role } as ColumnMapping] : [],
  );
}

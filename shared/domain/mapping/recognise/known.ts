/** What the recognition knows beside the sheet, and what it gives back. */
import type { Group } from '../../engagement/types.ts';
import { instrumentItems } from '../../instrument/items.ts';
import type { Instrument } from '../../instrument/types.ts';
import { localText, type Language } from '../../../lib/language.ts';
import type { Mapping, Problem, ProposedColumn } from '../types.ts';
import type { Codebook } from './codebook.ts';
import type { Tool } from './tool.ts';
import type { GroupMatcher, ItemMatcher } from './names.ts';

export interface ProposedMapping {
  /** Survey tool recognised, or null. */
  readonly tool: string | null;
  readonly mapping: Mapping;
  readonly columns: readonly ProposedColumn[];
  /**
   * May the mapping be used as it stands? Every answer column and the group column are known and nothing is open to question.
   * Single entries without a meaning are errors of the sheet: drafting names them with their cells and stores nothing.
   */
  readonly certain: boolean;
  readonly problems: readonly Problem[];
}

/** What the recognition knows beside the sheet itself. */
export interface Known {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly groups: readonly Group[];
  readonly groupNames: GroupMatcher;
  readonly itemNames: ItemMatcher;
  readonly codebook: Codebook | null;
  /** Without an engagement groups are those that the sheet itself names, and nothing is certain. */
  readonly engaged: boolean;
  /** Nobody is asked about another group than the own one. */
  readonly isOwnOnly?: boolean;
  /** The tool that a person says wrote the sheet; null = none, absent = to be recognised. */
  readonly tool?: Tool | null | undefined;
}

/** Names for people: an item by its dimension, a group by its name. */
export function itemName(known: Known, index: number): string {
  const placed = instrumentItems(known.instrument)[index];
  return placed ? localText(placed.dimension.label, known.language, placed.item.id) : '';
}

export function groupName(known: Known, index: number): string {
  const group = known.groups[index];
  return group ? localText(group.name, known.language, group.id) : '';
}

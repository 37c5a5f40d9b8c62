/** The columns that say who answers: their group and their position. */
import type { Position } from '../../engagement/types.ts';
import { cellKey, fold, foldLoosely } from '../text.ts';
import { isTestText, positionOfWord } from '../words.ts';
import type { ColumnFacts, DistinctEntry } from './column-facts.ts';
import type { GroupMatcher } from './names.ts';

export type LabelsOf = (column: ColumnFacts) => ReadonlyMap<string, string> | null;

export interface GroupColumn {
  readonly column: ColumnFacts;
  readonly certainty: number;
  /** Entry -> group index, for entries that are not a group's own name. */
  readonly named: readonly { readonly text: string; readonly group: number; readonly certainty: number }[];
  readonly unknown: readonly DistinctEntry[];
}

const GROUP_HEADER =
  /\b(gruppe|grupper|faggruppe|yrkesgruppe|funktion|funksjon|group|team|afdeling|avdeling|enhed|enhet|unit|department|rater|tilhorer|belong|fra gruppe|organisation|arbejdssted|arbeidssted)\b|gruppe$|^g$/;
const TARGET_HEADER =
  /\b(target|rated|vurderet|vurdert|vurderes|modtager|mottaker|maal|mal|om gruppe|bedomt|samarbejdspartner|samarbeidspartner)\b|^(about|to|til|om)( \w+)?$/;
const OWN_HEADER = /\b(tilhorer|belong|egen|eget|din|dit|your|own)\b/;

/** Does the header ask for the respondent's own group? */
export function isGroupHeader(header: string): boolean {
  return GROUP_HEADER.test(foldLoosely(header));
}

export function isTargetHeader(header: string): boolean {
  const words = foldLoosely(header);
  return TARGET_HEADER.test(words) && !OWN_HEADER.test(words);
}

/** A column read as groups; null where fewer than six in ten of its filled cells name one. */
export function asGroups(column: ColumnFacts, groups: GroupMatcher, labelsOf: LabelsOf): GroupColumn | null {
  if (column.filled === 0 || column.tooMany) return null;
  const labels = labelsOf(column);
  const named: { text: string; group: number; certainty: number }[] = [];
  const unknown: DistinctEntry[] = [];
  let [known, test, lowest] = [0, 0, 1];
  for (const entry of column.entries) {
    const label = labels?.get(entry.key);
    const match = groups.find(label ?? entry.text);
    if (match.index >= 0) {
      known += entry.count;
      lowest = Math.min(lowest, match.certainty);
      if (label !== undefined || match.certainty < 1)
        named.push({ text: entry.text, group: match.index, certainty: match.certainty });
    } else if (isTestText(label ?? entry.text)) test += entry.count;
    else unknown.push(entry);
  }
  if (known === 0 || known < (column.filled - test) * 0.6) return null;
  if (
    labels === null &&
    !isGroupHeader(column.header) &&
    column.entries.every((entry) => cellKey(entry.cell).startsWith('#'))
  )
    lowest = 0.5;
  return { column, certainty: lowest, named, unknown };
}

const CODE = /^(#\d{1,3}|a\d{1,3}|ao\d{1,3})$/;

/** A column that asks for the group and holds codes that say nothing by themselves: each must be asked. */
export function asCodedGroups(column: ColumnFacts, text: string): GroupColumn | null {
  if (column.filled === 0 || column.tooMany || column.entries.length > 60) return null;
  if (!isGroupHeader(text) || isTargetHeader(text)) return null;
  const coded = column.entries.every(({ key, text: entry }) => CODE.test(key) || isTestText(entry));
  return coded ? { column, certainty: 0.3, named: [], unknown: column.entries } : null;
}

/** Columns that say which group a row is about, in codes that say nothing by themselves. */
export function asCodedTargets(
  columns: readonly ColumnFacts[],
  textOf: (column: ColumnFacts) => string,
): readonly GroupColumn[] {
  return columns.flatMap((column) => {
    const headed = isTargetHeader(column.headers[0] ?? '') || isTargetHeader(textOf(column));
    const coded = column.entries.every(({ key }) => CODE.test(key));
    if (!headed || !coded || column.filled === 0 || column.tooMany || column.entries.length > 60) return [];
    return [{ column, certainty: 0.3, named: [], unknown: column.entries }];
  });
}

/** The respondent's own group among the columns that hold groups: by its header, else the first. */
export function chooseGroup(
  candidates: readonly GroupColumn[],
  textOf: (column: ColumnFacts) => string,
): GroupColumn | null {
  const own = candidates.filter(({ column }) => !isTargetHeader(column.headers[0] ?? ''));
  const byHeader = own.filter(({ column }) => isGroupHeader(textOf(column)));
  const [first, second] = byHeader.length > 0 ? byHeader : own;
  if (!first) return null;
  return second && byHeader.length !== 1 ? { ...first, certainty: Math.min(0.6, first.certainty) } : first;
}

export interface PositionColumn {
  readonly column: ColumnFacts;
  readonly certainty: number;
  readonly named: Readonly<Record<string, Position>>;
  readonly unknown: readonly DistinctEntry[];
}

const POSITION_HEADER =
  /\b(stilling|rolle|role|position|niveau|ansaettelse|ansettelse|stillingskategori|job)\b/;
const LEADER_QUESTION =
  /\b(er du (en )?leder|ledelsesansvar|lederansvar|personaleansvar|personalansvar|are you a (leader|manager)|leder ja nej|leder)\b/;
const YES = new Set(['ja', 'yes', 'true', 'sand', 'sann']);
const NO = new Set(['nej', 'nei', 'no', 'false', 'falsk', 'usann']);

/** The column of positions: words of position, or yes and no under a question about leading. */
export function findPosition(
  columns: readonly ColumnFacts[],
  textOf: (column: ColumnFacts) => string,
  labelsOf: LabelsOf,
): PositionColumn | null {
  const found = columns.flatMap((column) => {
    const read = asPositions(column, foldLoosely(textOf(column)), labelsOf(column));
    return read ? [read] : [];
  });
  return found.reduce<PositionColumn | null>((a, b) => (a && a.certainty >= b.certainty ? a : b), null);
}

function asPositions(
  column: ColumnFacts,
  header: string,
  labels: ReadonlyMap<string, string> | null,
): PositionColumn | null {
  if (column.filled === 0 || column.entries.length > 20) return null;
  const named: Record<string, Position> = {};
  const unknown: DistinctEntry[] = [];
  const aboutLeading = LEADER_QUESTION.test(header);
  let known = 0;
  for (const entry of column.entries) {
    const label = fold(labels?.get(entry.key) ?? entry.text);
    const position =
      positionOfWord(label) ??
      (aboutLeading && YES.has(label) ? 'leader' : aboutLeading && NO.has(label) ? 'employee' : null);
    if (position === null) {
      if (!isTestText(label)) unknown.push(entry);
      continue;
    }
    known += entry.count;
    if (labels?.has(entry.key) === true || positionOfWord(fold(entry.text)) === null)
      named[entry.text] = position;
  }
  const asks = POSITION_HEADER.test(header) || LEADER_QUESTION.test(header);
  if (known === 0 && asks && column.entries.length <= 6 && unknown.every(({ key }) => CODE.test(key)))
    return { column, certainty: 0.3, named, unknown };
  if (known === 0 || known < column.filled * 0.5) return null;
  const headed = POSITION_HEADER.test(header) || aboutLeading;
  return { column, certainty: headed ? 1 : 0.9, named, unknown };
}

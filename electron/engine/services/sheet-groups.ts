/** A document without groups takes those that its first sheet names: they are stored together with the answers. */
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import {
  gatherWorkbooks,
  groupNamed,
  MOST_GROUPS,
  proposeMapping,
} from '../../../shared/domain/mapping/index.ts';
import { columnIndex, type ParsedSheet, type ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { cellText, textKey } from '../../../shared/domain/mapping/text.ts';
import { OWN_GROUP, type Mapping, type Problem } from '../../../shared/domain/mapping/types.ts';

/** The engagement with the groups of the sheet, in the order in which the sheet asks about them; as it is where it has its own. */
export function withSheetGroups(
  engagement: Engagement,
  workbook: ParsedWorkbook,
  sheet: string | undefined,
): Engagement {
  if (engagement.groups.length > 0) return engagement;
  const { mapping } = proposeMapping(workbook, null, sheet);
  const names = eachOnce([...ratedGroups(mapping), ...ownGroups(mapping, workbook)]);
  if (names.length > MOST_GROUPS) return engagement;
  return { ...engagement, groups: names.map((name) => groupNamed(name, engagement.language)) };
}

/** Tells the user which groups a commit would make. */
export function groupsNotice(engagement: Engagement): Problem {
  const groups = engagement.groups.map(({ id }) => id).join(', ');
  return { severity: 'notice', code: 'import.groups-from-sheet', params: { groups }, cells: [] };
}

/** Names that differ in capitals or white space alone are one, as it is written where it stands first. */
function eachOnce(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(textKey(name))) first.set(textKey(name), name);
  return [...first.values()];
}

function ratedGroups(mapping: Mapping): readonly string[] {
  return mapping.columns.flatMap((column) =>
    'target' in column && column.target !== undefined && column.target !== OWN_GROUP ? [column.target] : [],
  );
}

/** What stands in the columns of the own and, in long sheets, of the rated group. */
function ownGroups(mapping: Mapping, workbook: ParsedWorkbook): readonly string[] {
  const sheet = sheetOf(workbook, mapping.sheet);
  const columns = mapping.columns.filter(({ role }) => role === 'group' || role === 'target');
  if (sheet === undefined) return [];
  return columns.flatMap(({ column }) => {
    const at = columnIndex(column);
    return sheet.rows
      .slice(mapping.headerRows)
      .map((row) => cellText(row[at] ?? null).trim())
      .filter((text) => text !== '' && text !== OWN_GROUP)
      .map((text) => mapping.groups[text] ?? text);
  });
}

/** The sheet that a mapping means: the named one, else the first with rows. */
export function sheetOf(workbook: ParsedWorkbook, name: string | undefined): ParsedSheet | undefined {
  const { sheets } = gatherWorkbooks([workbook]);
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.rows.length > 0);
}

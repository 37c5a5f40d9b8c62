/** The preview of a sheet: what it is read as, under which mapping, and what storing it would do. */
import type { ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { sheetEntries } from '../../../shared/domain/mapping/entries.ts';
import {
  draftInSteps,
  parseMapping,
  PRESETS,
  proposeInSteps,
  type DraftedImport,
  type Preset,
} from '../../../shared/domain/mapping/index.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { within, type Steps } from '../../../shared/lib/steps.ts';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import type { Mapping, Problem, ProposedColumn } from '../../../shared/domain/mapping/types.ts';
import { headerFingerprint, type MappingLibrary } from './mapping-library.ts';
import { readingNotices } from './read-sheet.ts';
import { groupsNotice, sheetOf, withSheetGroups } from './sheet-groups.ts';

const SAMPLE_ROWS = 40;
const MOST_HEADER_ROWS = 6;

export interface Looking {
  readonly sheetName?: string | undefined;
  readonly given?: Mapping | undefined;
  /** Where mappings of earlier imports are found; null or absent = recognise anew. */
  readonly known?: MappingLibrary | null | undefined;
  /** A preset of PRESETS. */
  readonly tool?: string | undefined;
}

/** @throws Failure tool.unknown {tool, known} */
export function presetOf(tool: string | undefined): Preset | undefined {
  if (tool === undefined) return undefined;
  const found = PRESETS.find((preset) => preset === tool);
  if (found === undefined) throw new Failure('tool.unknown', { tool, known: PRESETS.join(', ') });
  return found;
}

/** `own`: the engagement that the sheet belongs to, null where none is named. */
export function* previewOf(
  workbook: ParsedWorkbook,
  own: Engagement | null,
  { sheetName, given, known = null, tool }: Looking,
): Steps<ImportPreview> {
  const preset = presetOf(tool);
  const wanted = sheetName ?? given?.sheet;
  const engagement = own === null ? null : withSheetGroups(own, workbook, wanted);
  const made = engagement !== null && engagement !== own && engagement.groups.length > 0;
  const proposal = yield* within(proposeInSteps(workbook, engagement, wanted, preset), 0, 0.4);
  const draftOf = function* (mapping: Mapping): Steps<DraftedImport | null> {
    return engagement?.groups.length ? yield* draftInSteps(workbook, mapping, engagement) : null;
  };
  const isSought = given === undefined && known !== null && preset === undefined;
  const saved = isSought ? yield* savedMapping(workbook, wanted, known, draftOf) : null;
  const mapping = given === undefined ? (saved ?? proposal.mapping) : parseMapping(given);
  const drafted = yield* within(draftOf(mapping), 0.5, 0.9);
  const draftProblems = drafted?.problems ?? [];
  // A mapping that the user gave answers the questions of the proposal.
  const isOwn = given === undefined && saved === null;
  const asked = proposal.problems.filter(({ severity }) => isOwn || severity === 'notice');
  const notices = [...(made ? [groupsNotice(engagement)] : []), ...readingNotices(workbook)];
  return {
    fileName: workbook.fileName,
    format: workbook.format,
    tool: proposal.tool,
    sheets: workbook.sheets.map(({ name, rows, columnCount, hidden }) => ({
      name,
      rows: rows.length,
      columns: columnCount,
      hidden,
    })),
    mapping,
    origin: given !== undefined ? 'given' : saved !== null ? 'saved' : 'proposed',
    columns: isOwn ? proposal.columns : columnsUnder(mapping, proposal.columns),
    entries: engagement === null ? null : sheetEntries(workbook, mapping, engagement),
    certain: !isOwn || proposal.certain,
    problems: eachOnce([...asked, ...draftProblems, ...notices]),
    sample: sheetOf(workbook, mapping.sheet)?.rows.slice(0, SAMPLE_ROWS) ?? [],
    account: drafted && !hasError(draftProblems) ? drafted.account : null,
  };
}

/** The mapping that this header was stored with before, where it still reads the sheet without an error. */
function* savedMapping(
  workbook: ParsedWorkbook,
  wanted: string | undefined,
  known: MappingLibrary,
  draftOf: (mapping: Mapping) => Steps<DraftedImport | null>,
): Steps<Mapping | null> {
  const sheet = sheetOf(workbook, wanted);
  if (sheet === undefined) return null;
  for (let headerRows = 1; headerRows <= MOST_HEADER_ROWS; headerRows += 1) {
    const found = known.find(headerFingerprint(sheet, headerRows));
    if (found === null || found.headerRows !== headerRows) continue;
    const mapping = found.sheet === undefined ? found : { ...found, sheet: sheet.name };
    const drafted = yield* within(draftOf(mapping), 0.4, 0.5);
    if (drafted !== null && !hasError(drafted.problems)) return mapping;
  }
  return null;
}

/** The columns of the sheet as a mapping has them: what it does not name is left out. */
function columnsUnder(mapping: Mapping, proposed: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const given = new Map(mapping.columns.map((column) => [column.column, column]));
  return proposed.map((one): ProposedColumn => {
    const { column } = one.mapping;
    const decided = given.get(column) ?? { column, role: 'ignore' as const };
    const same = JSON.stringify(decided) === JSON.stringify(one.mapping);
    return same
      ? { ...one, certainty: 1 }
      : { ...one, mapping: decided, certainty: 1, reason: { code: 'import.reason.decided', params: {} } };
  });
}

/** What recognition and drafting both say is said once: what an entry means is asked, so that it is no fault of its cells as well. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, params, cells }: Problem): string => JSON.stringify([code, params, cells]);
  const asked = new Set(
    problems.flatMap(({ code, params }) => (code === 'import.value-unknown' ? [params['value']] : [])),
  );
  const open = problems.filter(
    ({ code, params }) => code !== 'import.unknown-value' || !asked.has(params['value']),
  );
  return [...new Map(open.map((problem) => [keyOf(problem), problem])).values()];
}

const hasError = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

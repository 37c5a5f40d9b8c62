/** A sheet without a mapping -> a proposed mapping: every column's role with its certainty, and what must be asked. */
import { isRelevant, type Engagement, type Group } from '../../engagement/types.ts';
import { BUILT_IN_IDS, builtInInstrument } from '../../instrument/builtin.ts';
import type { Instrument } from '../../instrument/types.ts';
import { runSteps, within, type Steps } from '../../../lib/steps.ts';
import { gatherWorkbooks } from '../gather.ts';
import type { ParsedSheet, ParsedWorkbook } from '../sheet.ts';
import { shownValue } from '../text.ts';
import type { Mapping, Problem } from '../types.ts';
import { findCodebook, type Codebook } from './codebook.ts';
import { columnFacts, type ColumnFacts } from './column-facts.ts';
import { findHeader } from './header-rows.ts';
import type { Known, ProposedMapping } from './known.ts';
import { groupNamed, groupsInHeaders, MOST_GROUPS } from './header-groups.ts';
import { GroupMatcher, ItemMatcher } from './names.ts';
import { isGroupHeader } from './people.ts';
import { readSheet } from './read-sheet.ts';
import { NO_TOOL, type Preset } from './tool.ts';

export const EMPTY_MAPPING: Mapping = {
  headerRows: 1,
  layout: 'wide',
  columns: [],
  values: {},
  missing: [],
  notApplicable: [],
  positions: {},
  groups: {},
  items: {},
};

/** Share of the best sheet's answer columns from which another sheet might be meant as well. */
const AS_MANY = 0.7;

/** More sheets than this are not tried one after another. */
const MAX_TRIED = 12;

/**
 * Proposes a mapping for a sheet: `sheetName`, else a SurveyXact data sheet, else the visible sheet with most answers (the
 * first of equals), as `preset` writes it where one is given. Without an engagement the built-in instruments are tried and the groups are taken from the sheet.
 */
export const proposeMapping = (
  given: ParsedWorkbook,
  engagement: Engagement | null,
  sheetName?: string,
  preset?: Preset,
): ProposedMapping => runSteps(proposeInSteps(given, engagement, sheetName, preset));

/** As `proposeMapping`, in short steps. */
export function* proposeInSteps(
  given: ParsedWorkbook,
  engagement: Engagement | null,
  sheetName?: string,
  preset?: Preset,
): Steps<ProposedMapping> {
  const tool = preset === NO_TOOL ? null : preset;
  const workbook = gatherWorkbooks([given]);
  const book = findCodebook(workbook);
  const sheets = sheetsToTry(workbook, book, sheetName);
  const tried: Tried[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const codebook = book?.dataSheets.includes(sheet) ? book : null;
    const [from, to] = [at / sheets.length, (at + 1) / sheets.length];
    for (const known of engagement ? [knownOf(engagement, codebook)] : guessesOf(sheet, codebook))
      tried.push({ sheet, read: yield* within(readSheet(workbook, sheet, { ...known, tool }), from, to) });
  }
  const [first, ...others] = tried;
  if (!first) return nothingThere(workbook, sheetName);
  const best = others.reduce(
    (most, each) => (answersIn(each.read) > answersIn(most.read) ? each : most),
    first,
  );
  return askedWhichSheet(best, tried);
}

/** Without an engagement: each built-in instrument, with the groups that the sheet names. */
function guessesOf(sheet: ParsedSheet, codebook: Codebook | null): readonly Known[] {
  return BUILT_IN_IDS.flatMap((id) => {
    const instrument = builtInInstrument(id);
    return instrument ? [guessKnown(sheet, instrument, codebook)] : [];
  });
}

interface Tried {
  readonly sheet: ParsedSheet;
  readonly read: ProposedMapping;
}

/** Sheets with nearly as many answers as the best one may be another round or another group: a person says which is meant. */
function askedWhichSheet(best: Tried, tried: readonly Tried[]): ProposedMapping {
  const enough = answersIn(best.read) * AS_MANY;
  const rivals = tried.filter(
    ({ sheet, read }) =>
      sheet !== best.sheet &&
      answersIn(read) > 0 &&
      answersIn(read) >= enough &&
      sheet.rows.length > read.mapping.headerRows,
  );
  if (rivals.length === 0) return best.read;
  const others = [...new Set(rivals.map(({ sheet }) => shownValue(sheet.name)))].join(', ');
  const problem: Problem = {
    severity: 'question',
    code: 'import.which-sheet',
    params: { sheet: shownValue(best.sheet.name), others },
    cells: [],
  };
  return { ...best.read, certain: false, problems: [problem, ...best.read.problems] };
}

function sheetsToTry(
  workbook: ParsedWorkbook,
  book: Codebook | null,
  sheetName: string | undefined,
): readonly ParsedSheet[] {
  const filled = workbook.sheets.filter((sheet) => sheet.rows.length > 0);
  if (sheetName !== undefined) return filled.filter((sheet) => sheet.name === sheetName).slice(0, 1);
  const data = book?.dataSheets.find((sheet) => sheet.rows.length > 0);
  if (data) return [data];
  const visible = filled.filter((sheet) => !sheet.hidden);
  return (visible.length > 0 ? visible : filled).slice(0, MAX_TRIED);
}

function answersIn({ columns }: ProposedMapping): number {
  return columns.reduce(
    (sum, { mapping, certainty }) =>
      sum + (mapping.role === 'answer' || mapping.role === 'value' ? certainty : 0),
    0,
  );
}

function nothingThere(workbook: ParsedWorkbook, sheetName: string | undefined): ProposedMapping {
  const problem: Problem =
    sheetName !== undefined && !workbook.sheets.some((sheet) => sheet.name === sheetName)
      ? {
          severity: 'error',
          code: 'mapping.no-sheet',
          params: { sheet: shownValue(sheetName), file: workbook.fileName },
          cells: [],
        }
      : {
          severity: 'error',
          code: 'import.no-answers',
          params: { sheet: sheetName ?? workbook.sheets[0]?.name ?? workbook.fileName },
          cells: [],
        };
  return { tool: null, mapping: EMPTY_MAPPING, columns: [], certain: false, problems: [problem] };
}

function knownOf(engagement: Engagement, codebook: Codebook | null): Known {
  const { instrument, language, groups, coreTask, relations } = engagement;
  const isOwnOnly = groups.every((rater) =>
    groups.every((rated) => rater === rated || !isRelevant(relations, rater.id, rated.id)),
  );
  return {
    isOwnOnly,
    instrument,
    language,
    groups,
    groupNames: new GroupMatcher(groups),
    itemNames: new ItemMatcher(instrument, coreTask),
    codebook,
    engaged: true,
  };
}

function guessKnown(sheet: ParsedSheet, instrument: Instrument, codebook: Codebook | null): Known {
  const header = findHeader(sheet, () => false);
  const itemNames = new ItemMatcher(instrument, '');
  const facts = runSteps(columnFacts(sheet, header.rows, header.texts));
  const groups = groupsOfSheet(facts, itemNames, codebook);
  return {
    instrument,
    language: 'da',
    groups,
    groupNames: new GroupMatcher(groups),
    itemNames,
    codebook,
    engaged: false,
  };
}

/**
 * The groups that the headers ask about, then those of the group column that are none of them, not even by a letter or two: which
 * of them such an entry means is asked. Names in headers that no entry of the group column bears are something else.
 */
function groupsOfSheet(
  columns: readonly ColumnFacts[],
  items: ItemMatcher,
  codebook: Codebook | null,
): readonly Group[] {
  const entries = groupEntries(columns, codebook);
  const headers = columns.map(({ header }) => codebook?.find(header)?.text || header);
  const asked = groupsInHeaders(headers, items).map(asGroup);
  const known = new GroupMatcher(asked);
  const others = entries.filter((name) => known.find(name).index < 0);
  const areGroups = asked.length <= MOST_GROUPS && (entries.length === 0 || others.length < entries.length);
  return areGroups ? [...asked, ...others.map(asGroup)] : entries.map(asGroup);
}

/** The entries of a column that asks for the group. */
function groupEntries(columns: readonly ColumnFacts[], codebook: Codebook | null): readonly string[] {
  const column = columns.find(
    (each) =>
      each.filled > 0 &&
      !each.tooMany &&
      each.entries.length <= MOST_GROUPS &&
      isGroupHeader(codebook?.find(each.header)?.text || each.header),
  );
  if (!column) return [];
  const labels = codebook?.find(column.header)?.labels;
  const names = new Set([
    ...column.entries.map(({ key, text }) => labels?.get(key) ?? text),
    ...(labels?.values() ?? []),
  ]);
  return [...names].slice(0, 200);
}

const asGroup = (name: string): Group => groupNamed(name, 'da');

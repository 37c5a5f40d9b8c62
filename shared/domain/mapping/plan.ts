/** A mapping made ready for one workbook and engagement: sheets, columns, groups and items resolved to indices. */
import type { Engagement } from '../engagement/types.ts';
import { instrumentItems } from '../instrument/items.ts';
import { gatherWorkbooks } from './gather.ts';
import { GroupNames } from './groups.ts';
import { ItemNames } from './items.ts';
import { AnswerMeanings } from './meanings.ts';
import type { ProblemList } from './problems.ts';
import { isRowQuestion, RowQuestions } from './row-questions.ts';
import { columnIndex, columnLetters, type ParsedSheet, type ParsedWorkbook } from './sheet.ts';
import { textKey } from './text.ts';
import { OWN_GROUP, type ColumnMapping, type ColumnValues, type Mapping } from './types.ts';

/** Target of an answer column: an index of a group, the respondent's own group, or the row's target column. */
export const OWN_TARGET = -1;
/** Target or item stands in the row. */
export const FROM_ROW = -2;

export interface AnswerColumn {
  readonly column: number;
  readonly item: number;
  readonly target: number;
  /** One per item; a column whose item stands in the row has all of them. */
  readonly meanings: readonly AnswerMeanings[];
}

export interface NamedColumn {
  readonly column: number;
  readonly name: string;
}

export interface StatusColumn {
  readonly column: number;
  /** Keys (text.ts) of the entries of complete answers; null = common words decide. */
  readonly complete: ReadonlySet<string> | null;
  readonly test: ReadonlySet<string>;
}

export interface Plan {
  readonly sheet: ParsedSheet;
  readonly firstRow: number;
  /** Several rows make one respondent (long sheets); else a row is a respondent. */
  readonly gathered: boolean;
  readonly respondent: number;
  readonly group: number;
  readonly position: number;
  readonly target: number;
  readonly item: number;
  readonly submitted: number;
  /** A blank submission marks an incomplete answer. */
  readonly submittedRequired: boolean;
  readonly statuses: readonly StatusColumn[];
  readonly answers: readonly AnswerColumn[];
  /** Columns whose cells are answers, for the look-out for test rows. */
  readonly isAnswer: Uint8Array;
  readonly backgrounds: readonly NamedColumn[];
  readonly comments: readonly NamedColumn[];
  readonly groups: GroupNames;
  readonly items: ItemNames;
  readonly itemCount: number;
  /** What the texts of the item column ask, where they say more than the item; null = they do not. */
  readonly questions: RowQuestions | null;
}

/** The sheet of a mapping: by name, else the first visible one with data, else the first with data. */
export function findSheet(given: ParsedWorkbook, name: string | undefined): ParsedSheet | null {
  const workbook = name === undefined ? given : gatherWorkbooks([given]);
  if (name !== undefined) return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
  const filled = workbook.sheets.filter((sheet) => sheet.columnCount > 0);
  return filled.find((sheet) => !sheet.hidden) ?? filled[0] ?? null;
}

/** The plan; null when the mapping does not fit, with the problems told. */
export function makePlan(
  workbook: ParsedWorkbook,
  mapping: Mapping,
  engagement: Engagement,
  problems: ProblemList,
): Plan | null {
  const sheet = findSheet(workbook, mapping.sheet);
  if (!sheet) {
    if (mapping.sheet === undefined) problems.add('error', 'import.no-answers', { sheet: workbook.fileName });
    else problems.add('error', 'mapping.no-sheet', { sheet: mapping.sheet, file: workbook.fileName });
    return null;
  }
  checkNames(mapping, engagement, problems);
  const only = (role: ColumnMapping['role']): number => onlyColumn(mapping, role, sheet, problems);
  const respondent = only('respondent');
  const [group, position, target, item] = [only('group'), only('position'), only('target'), only('item')];
  const gathered = mapping.layout === 'long' || target >= 0 || item >= 0;
  const groups = new GroupNames(engagement.groups, mapping.groups);
  const items = new ItemNames(engagement.instrument, mapping.items);
  const asked = new RowQuestions(mapping.items, items, groups);
  for (const [text, said] of asked.unknown)
    problems.add('error', 'mapping.unknown-item', { field: `items.${text}`, item: said });
  const questions = asked.none || item < 0 ? null : asked;
  const resolved = { groups, items, target, item, questions };
  const answers = answerColumns(mapping, engagement, resolved, sheet, problems);
  if (group < 0 && questions?.askGroup !== true)
    problems.add('error', 'mapping.needs-group', { sheet: sheet.name });
  if (gathered && respondent < 0) problems.add('error', 'mapping.needs-respondent', { sheet: sheet.name });
  if (answers.length === 0) problems.add('error', 'mapping.needs-answers', { sheet: sheet.name });
  if (problems.hasErrors) return null;
  const isAnswer = new Uint8Array(sheet.columnCount);
  for (const { column } of answers) isAnswer[column] = 1;
  return {
    sheet,
    firstRow: mapping.headerRows,
    gathered,
    respondent,
    group,
    position,
    target,
    item,
    submitted: only('submitted'),
    submittedRequired: mapping.columns.some(
      (column) => column.role === 'submitted' && column.required === true,
    ),
    statuses: statusColumns(mapping),
    answers,
    isAnswer,
    backgrounds: namedColumns(mapping, 'background', sheet),
    comments: namedColumns(mapping, 'comment', sheet),
    groups,
    items,
    itemCount: instrumentItems(engagement.instrument).length,
    questions,
  };
}

/** Names that the mapping uses and the engagement does not know. */
function checkNames(mapping: Mapping, engagement: Engagement, problems: ProblemList): void {
  const groups = new GroupNames(engagement.groups);
  for (const [text, id] of Object.entries(mapping.groups))
    if (groups.find(id) < 0) problems.add('error', 'mapping.unknown-group', { text, group: id });
  const items = new ItemNames(engagement.instrument);
  for (const [text, id] of Object.entries(mapping.items))
    if (!isRowQuestion(id) && items.find(id) < 0)
      problems.add('error', 'mapping.unknown-item', { field: `items.${text}`, item: id });
  const { min, max } = engagement.instrument.scale;
  const lists = [
    mapping.values,
    ...mapping.columns.map((column) => ('values' in column ? column.values : undefined)),
  ];
  for (const [text, value] of lists.flatMap((values) => Object.entries(values ?? {})))
    if (value < min || value > max)
      problems.add('error', 'mapping.value-out-of-scale', { text, value, min, max });
}

function statusColumns(mapping: Mapping): readonly StatusColumn[] {
  return mapping.columns.flatMap((column) => {
    if (column.role !== 'status') return [];
    const complete = column.complete ? new Set(column.complete.map(textKey)) : null;
    return [
      { column: columnIndex(column.column), complete, test: new Set((column.test ?? []).map(textKey)) },
    ];
  });
}

function onlyColumn(
  mapping: Mapping,
  role: ColumnMapping['role'],
  sheet: ParsedSheet,
  problems: ProblemList,
): number {
  const columns = mapping.columns.filter((column) => column.role === role);
  const [first, second] = columns;
  if (second) problems.add('error', 'mapping.role-twice', { role, column: second.column });
  return first && checkColumn(first.column, sheet, problems) ? columnIndex(first.column) : -1;
}

function checkColumn(column: string, sheet: ParsedSheet, problems: ProblemList): boolean {
  if (columnIndex(column) < sheet.columnCount) return true;
  const last = columnLetters(Math.max(0, sheet.columnCount - 1));
  problems.add('error', 'mapping.no-column', { column, sheet: sheet.name, last });
  return false;
}

interface Resolved {
  readonly groups: GroupNames;
  readonly items: ItemNames;
  readonly target: number;
  readonly item: number;
  readonly questions: RowQuestions | null;
}

function answerColumns(
  mapping: Mapping,
  engagement: Engagement,
  resolved: Resolved,
  sheet: ParsedSheet,
  problems: ProblemList,
): readonly AnswerColumn[] {
  const items = instrumentItems(engagement.instrument);
  const shared = new Map<string, AnswerMeanings>();
  const meaningsOf = (index: number, column: ColumnValues): AnswerMeanings => {
    const own = { values: column.values, missing: column.missing, notApplicable: column.notApplicable };
    const item = items[index]?.item;
    if (!item) throw new RangeError(`No item ${index}`);
    const plain = item.labels === null && item.optional_recode === null;
    const key = `${plain ? '' : item.id}\n${JSON.stringify(own)}`;
    const known = shared.get(key);
    if (known) return known;
    const { instrument, language } = engagement;
    const made = new AnswerMeanings({ instrument, language, item, mapping, column });
    shared.set(key, made);
    return made;
  };
  const seen = new Set<string>();
  return mapping.columns.flatMap((column) => {
    if (column.role !== 'answer' && column.role !== 'value') return [];
    if (seen.has(column.column)) problems.add('error', 'mapping.column-twice', { column: column.column });
    seen.add(column.column);
    const item = resolveItem(column, resolved, problems);
    const target = resolveTarget(column, resolved, problems);
    if (!checkColumn(column.column, sheet, problems) || item === null || target === null) return [];
    const indices = item === FROM_ROW ? items.map(({ index }) => index) : [item];
    const meanings = indices.map((index) => meaningsOf(index, column));
    return [{ column: columnIndex(column.column), item, target, meanings }];
  });
}

type AnswerMapping = Extract<ColumnMapping, { role: 'answer' | 'value' }>;

function resolveItem(column: AnswerMapping, { items, item }: Resolved, problems: ProblemList): number | null {
  if (column.item === undefined) {
    if (item >= 0) return FROM_ROW;
    problems.add('error', 'mapping.needs-item', { column: column.column });
    return null;
  }
  const index = items.find(column.item);
  if (index >= 0) return index;
  problems.add('error', 'mapping.unknown-item', { field: column.column, item: column.item });
  return null;
}

function resolveTarget(column: AnswerMapping, resolved: Resolved, problems: ProblemList): number | null {
  if (column.target === undefined) {
    if (resolved.target >= 0 || resolved.questions !== null) return FROM_ROW;
    problems.add('error', 'mapping.needs-target', { column: column.column });
    return null;
  }
  if (column.target.trim() === OWN_GROUP) return OWN_TARGET;
  const index = resolved.groups.find(column.target);
  if (index >= 0) return index;
  problems.add('error', 'mapping.unknown-target', { column: column.column, group: column.target });
  return null;
}

function namedColumns(
  mapping: Mapping,
  role: 'background' | 'comment',
  sheet: ParsedSheet,
): readonly NamedColumn[] {
  return mapping.columns.flatMap((column) => {
    if (column.role !== role || !('name' in column || column.role === role)) return [];
    const index = columnIndex(column.column);
    if (index >= sheet.columnCount) return [];
    const header = sheet.rows[Math.max(0, mapping.headerRows - 1)]?.[index];
    const given = 'name' in column ? column.name : undefined;
    return [{ column: index, name: given ?? (typeof header === 'string' ? header.trim() : column.column) }];
  });
}

/** May one respondent answer the same twice? Not in a wide sheet in which each column asks something of its own. */
export function mayAnswerTwice({ gathered, answers }: Plan): boolean {
  if (gathered) return true;
  const asked = new Set<string>();
  return answers.some(({ item, target }) => {
    const key = `${item} ${target}`;
    const isOpen = item === FROM_ROW || target === FROM_ROW || target === OWN_TARGET;
    return isOpen || asked.size === asked.add(key).size;
  });
}

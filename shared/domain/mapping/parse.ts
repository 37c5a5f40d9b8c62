/** mapping.json -> Mapping, every field checked and named when it is wrong. */
import { POSITIONS, type Position } from '../engagement/types.ts';
import { Failure } from '../../lib/failure.ts';
import { columnIndex } from './sheet.ts';
import { textKey } from './text.ts';
import {
  LAYOUTS,
  PSEUDONYMS,
  type Coding,
  type ColumnMapping,
  type ColumnValues,
  type Layout,
  type Mapping,
} from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_ENTRIES = 20_000;

/** The mapping of a mapping.json. Left-out keys take their defaults; Failure `mapping.invalid` {field, problem} else. */
export function parseMapping(json: unknown): Mapping {
  const fields = objectAt(json, 'mapping');
  const layout = oneOf(fields['layout'] ?? 'wide', LAYOUTS, 'layout');
  const headerRows = fields['headerRows'] ?? 1;
  if (typeof headerRows !== 'number' || !Number.isInteger(headerRows) || headerRows < 0 || headerRows > 1000)
    throw invalid('headerRows', '0 … 1000');
  const list = fields['columns'];
  if (!Array.isArray(list) || list.length === 0) throw invalid('columns', '[…]');
  if (list.length > 16_384) throw invalid('columns', `≤ ${MAX_ENTRIES}`);
  const columns = list.map((column: unknown, index) => parseColumn(column, `columns[${index}]`, layout));
  const values = numbersAt(fields['values'], 'values');
  const missing = textsAt(fields['missing'], 'missing');
  const notApplicable = textsAt(fields['notApplicable'], 'notApplicable');
  refuseTwoMeanings({ values, missing, notApplicable }, '');
  const sheet = fields['sheet'];
  if (sheet !== undefined && sheet !== null && typeof sheet !== 'string') throw invalid('sheet', '"…"');
  const pseudonyms = fields['pseudonyms'];
  const coding = fields['coding'] === undefined ? undefined : codingAt(fields['coding']);
  return {
    ...(typeof sheet === 'string' ? { sheet } : {}),
    headerRows,
    layout,
    columns,
    values,
    missing,
    notApplicable,
    positions: recordAt<Position>(fields['positions'], 'positions', (value, field) =>
      oneOf(value, POSITIONS, field),
    ),
    groups: recordAt(fields['groups'], 'groups', textAt),
    items: recordAt(fields['items'], 'items', textAt),
    ...(coding ? { coding } : {}),
    ...(pseudonyms === undefined ? {} : { pseudonyms: oneOf(pseudonyms, PSEUDONYMS, 'pseudonyms') }),
  };
}

const SIMPLE_ROLES = ['respondent', 'group', 'position', 'target', 'item', 'ignore'] as const;
const ROLES = [...SIMPLE_ROLES, 'answer', 'value', 'status', 'submitted', 'background', 'comment'] as const;

function parseColumn(json: unknown, field: string, layout: Layout): ColumnMapping {
  const fields = objectAt(json, field);
  const column = fields['column'];
  if (typeof column !== 'string' || columnIndex(column) < 0 || columnIndex(column) >= 16_384)
    throw invalid(`${field}.column`, '"A" … "XFD"');
  const role = oneOf(fields['role'], ROLES, `${field}.role`);
  const letters = column.toUpperCase();
  switch (role) {
    case 'answer':
      return parseAnswer(fields, letters, field, layout);
    case 'value':
      return {
        column: letters,
        role,
        ...optionalText(fields, 'item', field),
        ...optionalText(fields, 'target', field),
        ...columnValues(fields, field),
      };
    case 'status': {
      const { complete, test } = fields;
      return {
        column: letters,
        role,
        ...(complete === undefined ? {} : { complete: textsAt(complete, `${field}.complete`) }),
        ...(test === undefined ? {} : { test: textsAt(test, `${field}.test`) }),
      };
    }
    case 'submitted': {
      const required = fields['required'];
      if (required !== undefined && typeof required !== 'boolean')
        throw invalid(`${field}.required`, 'true | false');
      return { column: letters, role, ...(required === undefined ? {} : { required }) };
    }
    case 'background':
    case 'comment':
      return { column: letters, role, ...optionalText(fields, 'name', field) };
    default:
      return { column: letters, role };
  }
}

/** In grid and long layouts an answer column may leave item or target to the row. */
function parseAnswer(fields: Fields, column: string, field: string, layout: Layout): ColumnMapping {
  const own = columnValues(fields, field);
  const fromRow = layout !== 'wide' && (fields['item'] === undefined || fields['target'] === undefined);
  if (fromRow)
    return {
      column,
      role: 'value',
      ...optionalText(fields, 'item', field),
      ...optionalText(fields, 'target', field),
      ...own,
    };
  return {
    column,
    role: 'answer',
    item: textAt(fields['item'], `${field}.item`),
    target: textAt(fields['target'], `${field}.target`),
    ...own,
  };
}

function columnValues(fields: Fields, field: string): ColumnValues {
  const own: ColumnValues = {
    ...(fields['values'] === undefined ? {} : { values: numbersAt(fields['values'], `${field}.values`) }),
    ...(fields['missing'] === undefined ? {} : { missing: textsAt(fields['missing'], `${field}.missing`) }),
    ...(fields['notApplicable'] === undefined
      ? {}
      : { notApplicable: textsAt(fields['notApplicable'], `${field}.notApplicable`) }),
  };
  refuseTwoMeanings(own, `${field}.`);
  return own;
}

/** A text must not be a number and missing at once. */
function refuseTwoMeanings(
  { values = {}, missing = [], notApplicable = [] }: ColumnValues,
  prefix: string,
): void {
  const numbers = new Set(Object.keys(values).map(textKey));
  for (const [index, text] of missing.entries())
    if (numbers.has(textKey(text))) throw twoMeanings(`${prefix}missing[${index}]`, text);
  const unanswered = new Set(missing.map(textKey));
  for (const [index, text] of notApplicable.entries())
    if (numbers.has(textKey(text)) || unanswered.has(textKey(text)))
      throw twoMeanings(`${prefix}notApplicable[${index}]`, text);
}

function objectAt(json: unknown, field: string): Fields {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid(field, '{…}');
  return json as Fields;
}

function textAt(value: unknown, field: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') throw invalid(field, '"…"');
  return value;
}

function optionalText<K extends string>(fields: Fields, key: K, field: string): Partial<Record<K, string>> {
  const value = fields[key];
  if (value === undefined || value === null) return {};
  return { [key]: textAt(value, `${field}.${key}`) } as Record<K, string>;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], field: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalid(field, allowed.join(' | '));
  return found;
}

/** A list of texts; numbers are taken as their text. */
function textsAt(value: unknown, field: string): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MAX_ENTRIES) throw invalid(field, '[…]');
  return value.map((entry: unknown, index) => textAt(entry, `${field}[${index}]`));
}

function recordAt<T>(
  value: unknown,
  field: string,
  read: (value: unknown, field: string) => T,
): Readonly<Record<string, T>> {
  if (value === undefined) return {};
  const entries = Object.entries(objectAt(value, field));
  if (entries.length > MAX_ENTRIES) throw invalid(field, `≤ ${MAX_ENTRIES}`);
  return Object.fromEntries(
    entries.map(([key, entry]) => [key, read(entry, `${field}.${key.slice(0, 60)}`)]),
  );
}

function numbersAt(value: unknown, field: string): Readonly<Record<string, number>> {
  return recordAt(value, field, (entry, at) => {
    if (typeof entry !== 'number' || !Number.isFinite(entry)) throw invalid(at, '1, 2, 3 …');
    return entry;
  });
}

function codingAt(value: unknown): Readonly<Record<string, Coding>> {
  return recordAt(value, 'coding', (entry, field) => oneOf<Coding>(entry, ['scored', 'displayed'], field));
}

function twoMeanings(field: string, text: string): Failure {
  return new Failure('mapping.two-meanings', { field, value: text });
}

/** `problem` shows the form that the field must have, in the signs of JSON. */
function invalid(field: string, problem: string): Failure {
  return new Failure('mapping.invalid', { field, problem });
}

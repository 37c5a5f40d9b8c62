/** One sheet, read with what is known: columns get their roles one after another, the surest first. */
import { instrumentItems } from '../../instrument/items.ts';
import type { ParsedSheet, ParsedWorkbook } from '../sheet.ts';
import { cellText } from '../text.ts';
import { itemAndGroup } from '../row-questions.ts';
import { OWN_GROUP, type ColumnMapping, type ColumnValues, type Mapping } from '../types.ts';
import { isTestText } from '../words.ts';
import { readEntries, shareValues, type ReadColumn } from './answer-values.ts';
import { arrangeAnswers, type Arranged } from './arrange.ts';
import { columnFacts, partedFacts, type ColumnFacts } from './column-facts.ts';
import { findHeader } from './header-rows.ts';
import { findGridShape, findLongShape, type LongShape } from './long.ts';
import { chooseSingles, guessMetadata } from './metadata.ts';
import {
  asCodedGroups,
  asGroups,
  chooseGroup,
  findPosition,
  type GroupColumn,
  type PositionColumn,
} from './people.ts';
import { groupName, itemName, type Known, type ProposedMapping } from './known.ts';
import { MOSTLY_UNDERSTOOD, Questions } from './questions.ts';
import { isRemarks } from './remarks.ts';
import { findTallShape, type TallShape } from './tall.ts';
import { recogniseTool, type Tool } from './tool.ts';
import { isHabit, understandAnswers, type AnswerColumn, type Understood } from './understand.ts';

/** What became of a column. */
export interface Role {
  readonly mapping: ColumnMapping;
  readonly certainty: number;
  readonly reason: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const NAME_SURE = 0.95;
/** Arranged only by the order of columns: a long sheet with items as columns looks the same. */
const BY_ORDER: ReadonlySet<string> = new Set(['code-order']);

/** The proposal for one sheet. */
export function readSheet(workbook: ParsedWorkbook, sheet: ParsedSheet, known: Known): ProposedMapping {
  const header = findHeader(
    sheet,
    (text) =>
      known.groupNames.find(text).index >= 0 || known.itemNames.find(text).certainty >= NAME_SURE,
  );
  const facts = columnFacts(sheet, header.rows, header.texts);
  return new SheetReader(workbook, sheet, known, header.rows, facts).propose();
}

class SheetReader {
  readonly #workbook: ParsedWorkbook;
  readonly #sheet: ParsedSheet;
  readonly #known: Known;
  readonly #headerRows: number;
  readonly #facts: readonly ColumnFacts[];
  readonly #tool: Tool | null;
  readonly #roles = new Map<number, Role>();
  readonly #questions: Questions;

  constructor(
    workbook: ParsedWorkbook,
    sheet: ParsedSheet,
    known: Known,
    headerRows: number,
    facts: readonly ColumnFacts[],
  ) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#known = known;
    this.#headerRows = headerRows;
    this.#facts = facts;
    const tool = recogniseTool(
      facts.map((column) => column.headers),
      known.codebook,
      workbook.fileName,
    );
    this.#tool = tool;
    this.#questions = new Questions(sheet.name);
    const singles = chooseSingles(facts);
    for (const column of facts) {
      const guess = guessMetadata(column, tool, singles);
      if (guess) this.#roles.set(column.index, guess);
    }
  }

  propose(): ProposedMapping {
    const { itemNames, groupNames, instrument } = this.#known;
    const open = this.#open();
    const tall = findTallShape(this.#sheet, this.#headerRows, open, itemNames, groupNames);
    const groupColumns = tall ? [] : this.#groupColumns();
    const group = tall ? tall.group : this.#takeGroup(groupColumns);
    const position = tall ? tall.position : this.#takePosition();
    const counts = { items: instrumentItems(instrument).length, groups: this.#known.groups.length };
    const seen = this.#seen(groupColumns);
    const grid = tall ? null : findGridShape(seen);
    const headed = this.#open().filter((column) => column.header !== '');
    const arranged =
      tall || grid ? [] : arrangeAnswers(headed, this.#textOf, itemNames, groupNames, counts);
    const wide = arranged.some(({ group: target, reason }) => target >= 0 && !BY_ORDER.has(reason));
    const long = tall || wide ? null : (grid ?? findLongShape(seen));
    const read = tall ? this.#takeTall(tall) : long ? this.#takeLong(long) : this.#takeArranged(arranged);
    const understood = understandAnswers(read, instrument.scale, this.#tool);
    const { answers } = understood;
    this.#askCodings(answers);
    const values = this.#takeValues(answers);
    this.#takeRest(answers);
    this.#askPeople(group, position, long, tall);
    const mapping = this.#mapping(long, tall, group, position, values);
    this.#ask(understood);
    return {
      tool: this.#tool,
      mapping,
      columns: this.#facts.map((column) => this.#proposedColumn(column)),
      certain: this.#known.engaged && this.#questions.none && answers.length > 0,
      problems: this.#questions.list(),
    };
  }

  #groupColumns(): readonly GroupColumn[] {
    return this.#open().flatMap((column) => {
      const read = asGroups(column, this.#known.groupNames, this.#labelsOf);
      return read ? [read] : [];
    });
  }

  #takeGroup(groupColumns: readonly GroupColumn[]): GroupColumn | null {
    const coded = (): GroupColumn | null =>
      this.#open()
        .map((column) => asCodedGroups(column, this.#textOf(column)))
        .find((found) => found !== null) ?? null;
    const group = chooseGroup(groupColumns, this.#textOf) ?? coded();
    if (group)
      this.#take(group.column, { column: group.column.letters, role: 'group' }, group.certainty, 'group');
    return group;
  }

  #takePosition(): PositionColumn | null {
    const position = findPosition(this.#open(), this.#textOf, this.#labelsOf);
    if (position)
      this.#take(
        position.column,
        { column: position.column.letters, role: 'position' },
        position.certainty,
        'position',
      );
    return position;
  }

  readonly #labelsOf = (column: ColumnFacts): ReadonlyMap<string, string> | null => {
    const labels = this.#known.codebook?.find(column.headers[0] ?? '')?.labels;
    return labels && labels.size > 0 ? labels : null;
  };

  readonly #textOf = (column: ColumnFacts): string => {
    const text = this.#known.codebook?.find(column.headers[0] ?? '')?.text ?? '';
    return text === '' ? column.header : text;
  };

  /** Columns without a role that hold anything. */
  #open(): readonly ColumnFacts[] {
    return this.#facts.filter(
      (column) => !this.#roles.has(column.index) && (column.filled > 0 || column.header !== ''),
    );
  }

  #take(
    column: ColumnFacts,
    mapping: ColumnMapping,
    certainty: number,
    reason: string,
    params: Role['params'] = {},
  ): void {
    this.#roles.set(column.index, { mapping, certainty, reason: `import.reason.${reason}`, params });
  }

  #seen(groupColumns: readonly GroupColumn[]): Parameters<typeof findLongShape>[0] {
    return {
      columns: this.#open(),
      groupColumns,
      items: this.#known.itemNames,
      groups: this.#known.groupNames,
      textOf: this.#textOf,
      labelsOf: this.#labelsOf,
      answerShare: (column) => this.#answerShare(column),
    };
  }

  /** Share of a column's cells that answer one item or another. */
  #answerShare(column: ColumnFacts): number {
    let left = column.entries;
    for (const { index } of instrumentItems(this.#known.instrument)) {
      left = this.#read({ ...column, entries: left }, index).unknown;
      if (left.length === 0) return column.tooMany ? 0 : 1;
    }
    if (column.tooMany || column.filled === 0) return column.tooMany ? 0 : 1;
    const plain = { column, read: this.#read(column, 0), item: null };
    const [worded = plain] = understandAnswers([plain], this.#known.instrument.scale, this.#tool).answers;
    const cells = left.reduce((sum, { count }) => sum + count, 0);
    return Math.max(worded.read.known, 1 - cells / column.filled);
  }

  #read(column: ColumnFacts, itemIndex: number): ReadColumn {
    const { instrument, language } = this.#known;
    const item = instrumentItems(instrument)[itemIndex]?.item;
    if (!item) throw new RangeError(`No item ${itemIndex}`);
    return readEntries(column, { instrument, language, item }, this.#labelsOf(column));
  }

  #takeArranged(arranged: readonly Arranged[]): readonly AnswerColumn[] {
    const items = instrumentItems(this.#known.instrument);
    return arranged.map(({ column, item, group, certainty, reason }) => {
      const read = this.#read(column, item);
      const target = group < 0 ? OWN_GROUP : (this.#known.groups[group]?.id ?? '');
      const mapping = {
        column: column.letters,
        role: 'answer' as const,
        item: items[item]?.item.id ?? '',
        target,
      };
      this.#take(column, mapping, certainty, reason, {
        item: itemName(this.#known, item),
        group: groupName(this.#known, group),
      });
      return { column, read, item: items[item]?.item ?? null };
    });
  }

  /** Plain numbers of items whose numbers may stand in the order shown. */
  #askCodings(answers: readonly AnswerColumn[]): void {
    const items = instrumentItems(this.#known.instrument);
    for (const { column, read, item } of answers)
      for (const placed of items)
        if (read.raw && (item === null || placed.item === item))
          this.#questions.rawNumbers(placed.item, column, itemName(this.#known, placed.index));
  }

  #takeLong(long: LongShape): readonly AnswerColumn[] {
    const items = instrumentItems(this.#known.instrument);
    const { target, item } = long;
    if (target)
      this.#take(
        target.column,
        { column: target.column.letters, role: 'target' },
        Math.min(long.certainty, target.certainty),
        'target',
      );
    if (item)
      this.#take(
        item,
        { column: item.letters, role: 'item' },
        Math.min(1, ...long.itemNames.map((name) => name.certainty)),
        'item',
      );
    const answers = long.values.map(({ column, item: index, group, certainty }) => {
      const read = this.#read(column, index ?? 0);
      const named = {
        ...(index === null ? {} : { item: items[index]?.item.id ?? '' }),
        ...(group === null ? {} : { target: this.#known.groups[group]?.id ?? '' }),
      };
      this.#take(column, { column: column.letters, role: 'value', ...named }, certainty, 'value', {
        item: index === null ? '' : itemName(this.#known, index),
      });
      return { column, read, item: index === null ? null : (items[index]?.item ?? null) };
    });
    if (!item) return answers;
    const itemOf = new Map(
      item.entries.map(({ key, text }): [string, number] => {
        const label = this.#labelsOf(item)?.get(key);
        return [text, this.#known.itemNames.find(label ?? text).index];
      }),
    );
    return this.#byItem(answers, item, (text) => itemOf.get(text) ?? -1, false);
  }

  /**
   * Value columns whose item stands in the row, parted by item where items have labels of their own. `parted`: rows that are about
   * no item are left out in any case.
   */
  #byItem(
    answers: readonly AnswerColumn[],
    { index }: ColumnFacts,
    itemOf: (text: string) => number,
    parted: boolean,
  ): readonly AnswerColumn[] {
    const items = instrumentItems(this.#known.instrument);
    const alike = items.every(({ item }) => item.labels === null && item.optional_recode === null);
    if (alike && !parted) return answers;
    const partOf = (row: number): number => {
      const item = itemOf(cellText(this.#sheet.rows[row]?.[index]));
      return alike ? Math.min(0, item) : item;
    };
    return answers.flatMap(({ column }) =>
      [...partedFacts(this.#sheet, this.#headerRows, column, partOf)].map(([part, facts]) => ({
        column: facts,
        read: this.#read(facts, part),
        item: alike ? null : (items[part]?.item ?? null),
      })),
    );
  }

  #takeTall(tall: TallShape): readonly AnswerColumn[] {
    const { question, value, answers } = tall;
    const certainty = Math.min(1, ...answers.map((each) => each.certainty));
    this.#take(question, { column: question.letters, role: 'item' }, certainty, 'question');
    this.#take(value, { column: value.letters, role: 'value' }, 1, 'value', { item: '' });
    const itemOf = new Map(answers.map(({ text, item }) => [text, item]));
    const whole = { column: value, read: this.#read(value, 0), item: null };
    return this.#byItem([whole], question, (text) => itemOf.get(text) ?? -1, true);
  }

  /** Lists of values, for all answer columns or on single ones; adds the single ones to their roles. */
  #takeValues(answers: readonly AnswerColumn[]): Required<ColumnValues> {
    const { shared, own } = shareValues(
      answers.map(({ column, read }) => ({ index: column.index, said: read.said, raw: read.raw })),
    );
    for (const [index, values] of own) {
      const role = this.#roles.get(index);
      if (role && (role.mapping.role === 'answer' || role.mapping.role === 'value'))
        this.#roles.set(index, { ...role, mapping: { ...role.mapping, ...values } });
    }
    return shared;
  }

  /** What is left: remarks, columns of answers nobody could place, and the rest, which stays out. */
  #takeRest(answers: readonly AnswerColumn[]): void {
    const indices = answers.map(({ column }) => column.index);
    const [first, last] = [Math.min(...indices), Math.max(...indices)];
    const entries = new Set(answers.flatMap(({ column }) => column.entries.map(({ key }) => key)));
    for (const column of this.#facts) {
      if (this.#roles.has(column.index)) continue;
      const ignore: ColumnMapping = { column: column.letters, role: 'ignore' };
      const between = column.index > first && column.index < last;
      if (column.filled === 0) this.#take(column, ignore, 1, 'empty');
      else if (this.#looksLikeAnswers(column, between) || isLikeOthers(column, entries)) {
        this.#take(column, ignore, 0.4, 'unplaced');
        this.#questions.unplaced(column);
      } else if (isRemarks(column, this.#textOf(column))) {
        const name = column.header.slice(0, 120);
        this.#take(
          column,
          { column: column.letters, role: 'comment', ...(name ? { name } : {}) },
          0.9,
          'comment',
        );
      } else this.#take(column, ignore, 0.9, 'left-out');
    }
  }

  #looksLikeAnswers(column: ColumnFacts, between: boolean): boolean {
    if (column.tooMany || column.entries.length > 30) return false;
    const labels = this.#labelsOf(column);
    const read = this.#read(column, 0);
    if (read.known < 0.9) return false;
    const worded = labels !== null || column.numbers < column.filled;
    const distinct = column.entries.filter(({ text }) => !isTestText(text)).length;
    return worded ? distinct >= 2 : between && distinct >= 2;
  }

  #askPeople(
    group: GroupColumn | null,
    position: PositionColumn | null,
    long: LongShape | null,
    tall: TallShape | null,
  ): void {
    const questions = this.#questions;
    const nameOf = (index: number): string => groupName(this.#known, index);
    if (!group) questions.ask('import.no-group-column');
    else {
      questions.uncertainGroups(group, nameOf);
      const told = group.named.some(({ certainty }) => certainty <= 0.6) || group.named.length === 0;
      if (group.certainty <= 0.6 && !(told && group.unknown.length > 0) && !group.named.some(({ certainty }) => certainty <= 0.6))
        questions.ask('import.group-uncertain', {
          column: group.column.letters,
          header: group.column.header,
        });
    }
    if (long?.target) questions.uncertainGroups(long.target, nameOf);
    const several = long !== null || tall !== null;
    if (several && ![...this.#roles.values()].some(({ mapping }) => mapping.role === 'respondent'))
      questions.ask('import.no-respondent-column');
    if (position && position.certainty < 0.5) questions.codedPositions(position.column, position.unknown);
    else for (const entry of position?.unknown ?? []) questions.unknownPosition(position?.column, entry);
    const others = this.#known.codebook?.dataSheets.length ?? 1;
    if (others > 1) questions.ask('import.split-dataset', { count: others });
    if (!this.#known.engaged) questions.ask('import.no-engagement');
  }

  #ask({ answers, placed, numbersByPlace }: Understood): void {
    const questions = this.#questions;
    if (answers.length === 0) questions.ask('import.no-answer-columns');
    const doubtful = this.#facts.flatMap((column) => {
      const role = this.#roles.get(column.index);
      const matters = ['answer', 'value', 'item'].includes(role?.mapping.role ?? '');
      const target = role?.mapping.role === 'target' && role.certainty > 0.5;
      return role && (matters || target) && role.certainty < 0.9 ? [{ column, reason: role.reason }] : [];
    });
    questions.doubtful(doubtful);
    const { min, max } = this.#known.instrument.scale;
    questions.byPlace(placed, numbersByPlace, { min, max });
    const filled = answers.reduce((sum, { column }) => sum + column.filled, 0);
    const unknown = answers.reduce((sum, { column, read }) => sum + (1 - read.known) * column.filled, 0);
    const mostly = unknown > filled * MOSTLY_UNDERSTOOD;
    const places = numbersByPlace.length > 0;
    for (const { column, read } of answers)
      questions.unknownValues(
        column,
        read.unknown.filter(
          (entry) => (mostly || isHabit(entry, answers)) && !(places && entry.key.startsWith('#')),
        ),
        { min, max },
      );
  }

  #mapping(
    long: LongShape | null,
    tall: TallShape | null,
    group: GroupColumn | null,
    position: PositionColumn | null,
    values: Required<ColumnValues>,
  ): Mapping {
    const items = instrumentItems(this.#known.instrument);
    const named = [...(group?.named ?? []), ...(long?.target?.named ?? [])];
    const coding = this.#questions.knownCoding(items.map(({ item }) => item));
    return {
      ...(this.#workbook.sheets.length > 1 ? { sheet: this.#sheet.name } : {}),
      headerRows: this.#headerRows,
      layout: tall ? 'long' : (long?.layout ?? 'wide'),
      columns: this.#facts.flatMap((column) => {
        const role = this.#roles.get(column.index);
        return role ? [role.mapping] : [];
      }),
      ...values,
      positions: position?.named ?? {},
      groups: Object.fromEntries(
        named.map(({ text, group: index }) => [text, this.#known.groups[index]?.id ?? '']),
      ),
      items: Object.fromEntries([
        ...(long?.itemNames ?? []).map(({ text, item }) => [text, items[item]?.item.id ?? '']),
        ...(tall?.answers ?? []).map(({ text, item, group: target }) => [
          text,
          itemAndGroup(items[item]?.item.id ?? '', this.#known.groups[target]?.id ?? ''),
        ]),
        ...Object.entries(tall?.others ?? {}),
      ]),
      ...(coding ? { coding } : {}),
    };
  }

  #proposedColumn(column: ColumnFacts): ProposedMapping['columns'][number] {
    const role = this.#roles.get(column.index);
    const mapping: ColumnMapping = role?.mapping ?? { column: column.letters, role: 'ignore' };
    const quiet =
      role?.reason === 'import.reason.personal' ||
      mapping.role === 'respondent' ||
      mapping.role === 'comment';
    const labels = this.#labelsOf(column);
    const values = quiet
      ? []
      : [...column.entries]
          .sort((a, b) => b.count - a.count)
          .slice(0, 12)
          .map(({ key, text, count }) => {
            const label = labels?.get(key);
            return { text: (label === undefined ? text : `${text} = ${label}`).slice(0, 120), count };
          });
    return {
      mapping,
      header: column.header.slice(0, 300),
      certainty: role?.certainty ?? 1,
      reason: { code: role?.reason ?? 'import.reason.empty', params: role?.params ?? {} },
      values,
    };
  }
}

/** Does a column hold the very words or codes of the answer columns? Plain numbers are too common to tell. */
function isLikeOthers({ entries, tooMany }: ColumnFacts, known: ReadonlySet<string>): boolean {
  const coded = entries.filter(({ key }) => !key.startsWith('#'));
  return !tooMany && coded.length >= 2 && entries.every(({ key }) => known.has(key));
}

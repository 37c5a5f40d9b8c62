/** One sheet, read with what is known: columns get their roles one after another, the surest first. */
import { instrumentItems } from '../../instrument/items.ts';
import type { ParsedSheet, ParsedWorkbook } from '../sheet.ts';
import { OWN_GROUP, type ColumnMapping, type ColumnValues, type Mapping } from '../types.ts';
import { isTestText } from '../words.ts';
import { readEntries, shareValues, type ReadColumn } from './answer-values.ts';
import { arrangeAnswers, type Arranged } from './arrange.ts';
import { columnFacts, type ColumnFacts } from './column-facts.ts';
import { findHeader } from './header-rows.ts';
import { findLongShape, type LongShape } from './long.ts';
import { chooseSingles, guessMetadata } from './metadata.ts';
import { asGroups, chooseGroup, findPosition, type GroupColumn, type PositionColumn } from './people.ts';
import { groupName, itemName, type Known, type ProposedMapping } from './known.ts';
import { MOSTLY_UNDERSTOOD, Questions } from './questions.ts';
import { recogniseTool } from './tool.ts';

/** What became of a column. */
export interface Role {
  readonly mapping: ColumnMapping;
  readonly certainty: number;
  readonly reason: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

interface AnswerColumn {
  readonly column: ColumnFacts;
  readonly read: ReadColumn;
}

const NAME_SURE = 0.95;

/** The proposal for one sheet. */
export function readSheet(workbook: ParsedWorkbook, sheet: ParsedSheet, known: Known): ProposedMapping {
  const header = findHeader(
    sheet,
    (text) =>
      known.groupNames.find(text).certainty >= NAME_SURE || known.itemNames.find(text).certainty >= NAME_SURE,
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
  readonly #tool: string | null;
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
    const groupColumns = this.#open().flatMap((column) => {
      const read = asGroups(column, this.#known.groupNames, this.#labelsOf);
      return read ? [read] : [];
    });
    const group = chooseGroup(groupColumns, this.#textOf);
    if (group)
      this.#take(group.column, { column: group.column.letters, role: 'group' }, group.certainty, 'group');
    const position = findPosition(this.#open(), this.#textOf, this.#labelsOf);
    if (position)
      this.#take(
        position.column,
        { column: position.column.letters, role: 'position' },
        position.certainty,
        'position',
      );
    const { itemNames, groupNames, instrument } = this.#known;
    const counts = { items: instrumentItems(instrument).length, groups: this.#known.groups.length };
    const arranged = arrangeAnswers(
      this.#open().filter((column) => column.header !== ''),
      this.#textOf,
      itemNames,
      groupNames,
      counts,
    );
    const wide = arranged.some(({ group: target }) => target >= 0);
    const long = wide ? null : this.#findLong(groupColumns);
    const answers = long ? this.#takeLong(long) : this.#takeArranged(arranged);
    const values = this.#takeValues(answers);
    this.#takeRest(answers);
    this.#askPeople(group, position, long);
    const mapping = this.#mapping(long, group, position, values);
    this.#ask(answers);
    return {
      tool: this.#tool,
      mapping,
      columns: this.#facts.map((column) => this.#proposedColumn(column)),
      certain: this.#known.engaged && this.#questions.none && answers.length > 0,
      problems: this.#questions.list(),
    };
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

  #findLong(groupColumns: readonly GroupColumn[]): LongShape | null {
    return findLongShape({
      columns: this.#open(),
      groupColumns,
      items: this.#known.itemNames,
      labelsOf: this.#labelsOf,
      answerShare: (column) => this.#read(column, 0).known,
    });
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
      if (read.raw)
        this.#questions.rawNumbers(items[item]?.item ?? null, column, itemName(this.#known, item));
      return { column, read };
    });
  }

  #takeLong(long: LongShape): readonly AnswerColumn[] {
    const items = instrumentItems(this.#known.instrument);
    const { target, item } = long;
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
    return long.values.map(({ column, item: index, certainty }) => {
      const read = this.#read(column, index ?? 0);
      const named = index === null ? {} : { item: items[index]?.item.id ?? '' };
      this.#take(column, { column: column.letters, role: 'value', ...named }, certainty, 'value', {
        item: index === null ? '' : itemName(this.#known, index),
      });
      for (const placed of index === null ? items : [items[index]])
        if (placed && read.raw)
          this.#questions.rawNumbers(placed.item, column, itemName(this.#known, placed.index));
      return { column, read };
    });
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
    for (const column of this.#facts) {
      if (this.#roles.has(column.index)) continue;
      const ignore: ColumnMapping = { column: column.letters, role: 'ignore' };
      const between = column.index > first && column.index < last;
      if (column.filled === 0) this.#take(column, ignore, 1, 'empty');
      else if (this.#looksLikeAnswers(column, between)) {
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

  #askPeople(group: GroupColumn | null, position: PositionColumn | null, long: LongShape | null): void {
    const questions = this.#questions;
    if (!group) questions.ask('import.no-group-column');
    else {
      questions.uncertainGroups(group, (index) => groupName(this.#known, index));
      if (group.certainty <= 0.6 && group.named.every(({ certainty }) => certainty > 0.6))
        questions.ask('import.group-uncertain', {
          column: group.column.letters,
          header: group.column.header,
        });
    }
    if (long) {
      questions.uncertainGroups(long.target, (index) => groupName(this.#known, index));
      if (![...this.#roles.values()].some(({ mapping }) => mapping.role === 'respondent'))
        questions.ask('import.no-respondent-column');
    }
    for (const entry of position?.unknown ?? []) questions.unknownPosition(position?.column, entry);
    const others = this.#known.codebook?.dataSheets.length ?? 1;
    if (others > 1) questions.ask('import.split-dataset', { count: others });
    if (!this.#known.engaged) questions.ask('import.no-engagement');
  }

  #ask(answers: readonly AnswerColumn[]): void {
    if (answers.length === 0) this.#questions.ask('import.no-answer-columns');
    const doubtful = this.#facts.flatMap((column) => {
      const role = this.#roles.get(column.index);
      const matters = ['answer', 'value', 'target', 'item'].includes(role?.mapping.role ?? '');
      return role && matters && role.certainty < 0.9 ? [{ column, reason: role.reason }] : [];
    });
    this.#questions.doubtful(doubtful);
    const { min, max } = this.#known.instrument.scale;
    const filled = answers.reduce((sum, { column }) => sum + column.filled, 0);
    const unknown = answers.reduce((sum, { column, read }) => sum + (1 - read.known) * column.filled, 0);
    if (unknown > filled * MOSTLY_UNDERSTOOD)
      for (const { column, read } of answers)
        this.#questions.unknownValues(column, read.unknown, { min, max });
  }

  #mapping(
    long: LongShape | null,
    group: GroupColumn | null,
    position: PositionColumn | null,
    values: Required<ColumnValues>,
  ): Mapping {
    const items = instrumentItems(this.#known.instrument);
    const named = [...(group?.named ?? []), ...(long?.target.named ?? [])];
    const coding = this.#questions.knownCoding(items.map(({ item }) => item));
    return {
      ...(this.#workbook.sheets.length > 1 ? { sheet: this.#sheet.name } : {}),
      headerRows: this.#headerRows,
      layout: long ? 'long' : 'wide',
      columns: this.#facts.flatMap((column) => {
        const role = this.#roles.get(column.index);
        return role ? [role.mapping] : [];
      }),
      ...values,
      positions: position?.named ?? {},
      groups: Object.fromEntries(
        named.map(({ text, group: index }) => [text, this.#known.groups[index]?.id ?? '']),
      ),
      items: Object.fromEntries(
        (long?.itemNames ?? []).map(({ text, item }) => [text, items[item]?.item.id ?? '']),
      ),
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

const REMARK_HEADER =
  /kommentar|comment|bemærkning|bemerkning|uddyb|utdyp|tilføj|forslag|open-ended|fritekst|andet du|noe du vil/i;

function isRemarks(column: ColumnFacts, header: string): boolean {
  if (column.numbers + column.dates > column.filled * 0.2) return false;
  if (REMARK_HEADER.test(header)) return true;
  return column.textLength > 30 && column.entries.length > column.filled * 0.7 && column.filled >= 3;
}

/** One sheet, read with what is known: columns get their roles one after another, the surest first. */
import type { Steps } from '../../../lib/steps.ts';
import { instrumentItems } from '../../instrument/items.ts';
import type { ParsedSheet, ParsedWorkbook } from '../sheet.ts';
import { itemAndGroup } from '../row-questions.ts';
import { OWN_GROUP, type ColumnMapping, type ColumnValues, type Mapping } from '../types.ts';
import { shareValues } from './answer-values.ts';
import { askAnswers, askPeople } from './asking.ts';
import { arrangeAnswers, type Arranged } from './arrange.ts';
import { columnFacts, type ColumnFacts } from './column-facts.ts';
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
import { Questions } from './questions.ts';
import { isLikeOthers, SheetSense } from './sheet-sense.ts';
import { isNames, isRemarks } from './remarks.ts';
import { findTallShape, type TallShape } from './tall.ts';
import { recogniseTool, type Tool } from './tool.ts';
import { understandAnswers, type AnswerColumn } from './understand.ts';

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
export function* readSheet(
  workbook: ParsedWorkbook,
  sheet: ParsedSheet,
  known: Known,
): Steps<ProposedMapping> {
  const isItem = (text: string): boolean => known.itemNames.find(text).certainty >= NAME_SURE;
  const header = findHeader(
    sheet,
    (text) => known.groupNames.find(text).index >= 0 || isItem(text) || isItem(withoutLegend(text)),
  );
  const facts = yield* columnFacts(sheet, header.rows, header.texts);
  return new SheetReader(workbook, sheet, known, header.rows, facts).propose();
}

/** Distinct entries of columns together. */
function answersIn(answers: readonly AnswerColumn[]): ColumnFacts['entries'] {
  const all = new Map<string, ColumnFacts['entries'][number]>();
  for (const { column } of answers)
    for (const entry of column.entries)
      all.set(entry.key, { ...entry, count: entry.count + (all.get(entry.key)?.count ?? 0) });
  return [...all.values()];
}

/** A parameter may be followed by its scale in brackets. */
function withoutLegend(text: string): string {
  return text.replace(/\s*\([^()]{1,200}\)\s*$/, '');
}

class SheetReader {
  readonly #workbook: ParsedWorkbook;
  readonly #sheet: ParsedSheet;
  readonly #known: Known;
  readonly #headerRows: number;
  readonly #facts: readonly ColumnFacts[];
  readonly #tool: Tool | null;
  readonly #sense: SheetSense;
  readonly #tall: TallShape | null;
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
    const tool =
      known.tool === undefined
        ? recogniseTool(
            facts.map((column) => column.headers),
            known.codebook,
            workbook.fileName,
          )
        : known.tool;
    this.#tool = tool;
    this.#sense = new SheetSense(sheet, headerRows, known, tool);
    this.#questions = new Questions(sheet.name);
    this.#tall = findTallShape(sheet, headerRows, facts, known.itemNames, known.groupNames);
    const singles = chooseSingles(facts);
    for (const column of facts) {
      if (column === this.#tall?.question || column === this.#tall?.value) continue;
      const guess = guessMetadata(column, tool, singles);
      if (guess) this.#roles.set(column.index, guess);
    }
  }

  propose(): ProposedMapping {
    const { itemNames, groupNames, instrument } = this.#known;
    const tall = this.#tall;
    const groupColumns = tall ? [] : this.#groupColumns();
    const group = tall ? tall.group : this.#takeGroup(groupColumns);
    const position = tall ? tall.position : this.#takePosition();
    const counts = {
      items: instrumentItems(instrument).length,
      groups: this.#known.groups.length,
      isOwnOnly: this.#known.isOwnOnly ?? false,
    };
    const seen = this.#seen(groupColumns);
    const grid = tall ? null : findGridShape(seen);
    const headed = this.#open().filter((column) => column.header !== '');
    const arranged =
      tall || grid
        ? []
        : arrangeAnswers(headed, this.#sense.textOf, itemNames, groupNames, counts, (column) =>
            this.#sense.mayAnswer(column),
          );
    const wide = arranged.some(({ group: target, reason }) => target >= 0 && !BY_ORDER.has(reason));
    const long = tall || wide ? null : (grid ?? findLongShape(seen));
    const read = tall ? this.#takeTall(tall) : long ? this.#takeLong(long) : this.#takeArranged(arranged);
    const understood = understandAnswers(read, instrument.scale, this.#tool);
    const { answers } = understood;
    this.#askCodings(answers);
    const values = this.#takeValues(answers);
    this.#takeRest(answers);
    const asking = {
      questions: this.#questions,
      known: this.#known,
      facts: this.#facts,
      roles: this.#roles,
    };
    askPeople(asking, group, position, long, tall);
    const mapping = this.#mapping(long, tall, group, position, values);
    askAnswers(asking, understood);
    return {
      tool: this.#tool,
      mapping,
      // The values of a raw export are answers, remarks and addresses in one column: only the answers are shown.
      columns: this.#facts.map((column) =>
        this.#proposedColumn(column, tall?.value === column ? answersIn(answers) : column.entries),
      ),
      certain: this.#known.engaged && this.#questions.none && answers.length > 0,
      problems: this.#questions.list(),
    };
  }

  #groupColumns(): readonly GroupColumn[] {
    return this.#open().flatMap((column) => {
      const read = asGroups(column, this.#known.groupNames, this.#sense.labelsOf);
      return read ? [read] : [];
    });
  }

  #takeGroup(groupColumns: readonly GroupColumn[]): GroupColumn | null {
    const coded = (): GroupColumn | null =>
      this.#open()
        .map((column) => asCodedGroups(column, this.#sense.textOf(column)))
        .find((found) => found !== null) ?? null;
    const group = chooseGroup(groupColumns, this.#sense.textOf) ?? coded();
    if (group)
      this.#take(group.column, { column: group.column.letters, role: 'group' }, group.certainty, 'group');
    return group;
  }

  #takePosition(): PositionColumn | null {
    const position = findPosition(this.#open(), this.#sense.textOf, this.#sense.labelsOf);
    if (position)
      this.#take(
        position.column,
        { column: position.column.letters, role: 'position' },
        position.certainty,
        'position',
      );
    return position;
  }

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
      textOf: this.#sense.textOf,
      labelsOf: this.#sense.labelsOf,
      answerShare: (column) => this.#sense.answerShare(column),
    };
  }

  #takeArranged(arranged: readonly Arranged[]): readonly AnswerColumn[] {
    const items = instrumentItems(this.#known.instrument);
    return arranged.map(({ column, item, group, certainty, reason }) => {
      const read = this.#sense.read(column, item);
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
      const read = this.#sense.read(column, index ?? 0);
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
        const label = this.#sense.labelsOf(item)?.get(key);
        return [text, this.#known.itemNames.find(label ?? text).index];
      }),
    );
    return this.#sense.byItem(answers, item, (text) => itemOf.get(text) ?? -1, false);
  }

  #takeTall(tall: TallShape): readonly AnswerColumn[] {
    const { question, value, answers } = tall;
    const certainty = Math.min(1, ...answers.map((each) => each.certainty));
    this.#take(question, { column: question.letters, role: 'item' }, certainty, 'question');
    this.#take(value, { column: value.letters, role: 'value' }, 1, 'value', { item: '' });
    const itemOf = new Map(answers.map(({ text, item }) => [text, item]));
    const whole = { column: value, read: this.#sense.read(value, 0), item: null };
    return this.#sense.byItem([whole], question, (text) => itemOf.get(text) ?? -1, true);
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
      else if (this.#sense.looksLikeAnswers(column, between) || isLikeOthers(column, entries)) {
        this.#take(column, ignore, 0.4, 'unplaced');
        this.#questions.unplaced(column);
      } else if (isNames(column)) this.#take(column, ignore, 0.9, 'personal');
      else if (isRemarks(column, this.#sense.textOf(column))) {
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

  #proposedColumn(column: ColumnFacts, entries: ColumnFacts['entries']): ProposedMapping['columns'][number] {
    const role = this.#roles.get(column.index);
    const mapping: ColumnMapping = role?.mapping ?? { column: column.letters, role: 'ignore' };
    const quiet =
      role?.reason === 'import.reason.personal' ||
      mapping.role === 'respondent' ||
      mapping.role === 'comment';
    const labels = this.#sense.labelsOf(column);
    const values = quiet
      ? []
      : [...entries]
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

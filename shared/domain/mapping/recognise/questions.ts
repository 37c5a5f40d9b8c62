/** What the recognition must ask before a mapping may be used, each with its columns, entries and cells. */
import type { Item } from '../../instrument/types.ts';
import { ProblemList } from '../problems.ts';
import { cellAddress } from '../sheet.ts';
import { shownValue } from '../text.ts';
import type { Coding, Problem } from '../types.ts';
import type { ColumnFacts, DistinctEntry } from './column-facts.ts';
import type { GroupColumn } from './people.ts';

const MAX_COLUMNS_SHOWN = 12;
/** Up to this share of entries without a meaning a column counts as understood. */
export const MOSTLY_UNDERSTOOD = 0.2;

export class Questions {
  readonly #sheet: string;
  readonly #problems = new ProblemList();
  readonly #unplaced: ColumnFacts[] = [];
  readonly #rawItems = new Set<string>();

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  get none(): boolean {
    return this.list().every(({ severity }) => severity === 'notice');
  }

  list(): readonly Problem[] {
    const unplaced = this.#unplaced;
    const [first] = unplaced;
    if (!first) return this.#problems.list();
    return [
      ...this.#problems.list(),
      {
        severity: 'question',
        code: 'import.columns-unplaced',
        params: { sheet: this.#sheet, columns: lettersOf(unplaced), header: shownValue(first.header) },
        cells: [],
      },
    ];
  }

  ask(code: string, params: Problem['params'] = {}): void {
    this.#problems.add('question', code, { sheet: this.#sheet, ...params });
  }

  unplaced(column: ColumnFacts): void {
    this.#unplaced.push(column);
  }

  /** Group entries that are nobody (many of them; a few strays are errors of the sheet), or only nearly somebody. Was anything asked? */
  uncertainGroups({ column, named, unknown }: GroupColumn, nameOf: (group: number) => string): boolean {
    const strays = unknown.reduce((sum, { count }) => sum + count, 0) <= column.filled * MOSTLY_UNDERSTOOD;
    for (const { text, firstRow, count } of strays ? [] : unknown)
      this.#problems.addCell('question', 'import.group-unknown', shownValue(text), firstRow, column.index, {
        sheet: this.#sheet,
        times: count,
      });
    for (const { text, group, certainty } of named)
      if (certainty < 0.9)
        this.#problems.add('question', 'import.group-guessed', {
          sheet: this.#sheet,
          column: column.letters,
          value: shownValue(text),
          group: nameOf(group),
        });
    return (!strays && unknown.length > 0) || named.some(({ certainty }) => certainty < 0.9);
  }

  unknownPosition(column: ColumnFacts | undefined, { text, firstRow }: DistinctEntry): void {
    this.#problems.addCell(
      'notice',
      'import.unknown-position',
      shownValue(text),
      firstRow,
      column?.index ?? 0,
      {
        sheet: this.#sheet,
      },
    );
  }

  /** Positions that stand as codes without labels. */
  codedPositions(column: ColumnFacts, entries: readonly DistinctEntry[]): void {
    const codes = entries.map(({ text }) => text).join(', ');
    this.ask('import.position-codes', {
      column: column.letters,
      header: shownValue(column.header),
      codes: shownValue(codes),
    });
  }

  /** Most numbers have decimals: a table of averages looks like a survey. */
  averages(column: ColumnFacts, { text, firstRow }: DistinctEntry, decimals: number): void {
    const cell = cellAddress(firstRow, column.index);
    this.#problems.add('question', 'import.looks-averaged', {
      sheet: this.#sheet,
      value: shownValue(text),
      cell,
      count: decimals,
    });
  }

  /** Codes and numbers that may be the place of an option in its list. */
  byPlace(
    placed: readonly string[],
    numbers: readonly ColumnFacts[],
    { min, max }: { readonly min: number; readonly max: number },
  ): void {
    const [first] = placed;
    if (first !== undefined) this.ask('import.codes-by-place', { codes: placed.join(', '), first, min, max });
    if (numbers.length > 0) this.ask('import.numbers-by-place', { columns: lettersOf(numbers), min, max });
  }

  /** Answer columns that are not certain, told together by what they rest on. */
  doubtful(columns: readonly { readonly column: ColumnFacts; readonly reason: string }[]): void {
    for (const reason of new Set(columns.map((each) => each.reason))) {
      const same = columns.filter((each) => each.reason === reason).map(({ column }) => column);
      const code = `import.uncertain-${reason.slice('import.reason.'.length)}`;
      this.ask(TOLD.has(code) ? code : 'import.uncertain-columns', {
        columns: lettersOf(same),
        header: shownValue(same[0]?.header ?? ''),
      });
    }
  }

  /**
   * Entries that have no meaning in columns that are otherwise not understood either. A few strays among understood answers
   * leave the mapping as it is: they are errors of the sheet, told with their cells when it is drafted.
   */
  unknownValues(
    column: ColumnFacts,
    unknown: readonly DistinctEntry[],
    { min, max }: { readonly min: number; readonly max: number },
  ): void {
    for (const { text, firstRow } of unknown)
      this.#problems.addCell('question', 'import.value-unknown', shownValue(text), firstRow, column.index, {
        sheet: this.#sheet,
        column: column.letters,
        min,
        max,
      });
  }

  /** Plain numbers of an item that may be coded in displayed order: asked, never guessed. */
  rawNumbers(item: Item | null, column: ColumnFacts, name: string): void {
    if (!item?.optional_recode || this.#rawItems.has(item.id)) return;
    this.#rawItems.add(item.id);
    this.ask('import.coding-asked', { item: name, id: item.id, column: column.letters });
  }

  /** Items with an optional recode whose entries were all labels are scored by them. */
  knownCoding(items: readonly Item[]): Readonly<Record<string, Coding>> | null {
    const labelled = items.filter((item) => item.optional_recode !== null && !this.#rawItems.has(item.id));
    return labelled.length === 0 ? null : Object.fromEntries(labelled.map(({ id }) => [id, 'scored']));
  }
}

const TOLD = new Set([
  'import.uncertain-broken-blocks',
  'import.uncertain-question-order',
  'import.uncertain-group-order',
  'import.uncertain-code-order',
  'import.uncertain-own-group',
  'import.uncertain-twice',
]);

function lettersOf(columns: readonly ColumnFacts[]): string {
  const shown = columns.slice(0, MAX_COLUMNS_SHOWN).map(({ letters }) => letters);
  return columns.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

/** A workbook, a mapping and an engagement -> response drafts, the account of every cell, and what stands in the way. */
import { runSteps, within, type Steps } from '../../lib/steps.ts';
import { isRelevant, type Engagement } from '../engagement/types.ts';
import { AnswerKind } from '../responses/types.ts';
import { AccountBook } from './account.ts';
import { ChangedValues, countChanges } from './changes.ts';
import { UNKNOWN } from './groups.ts';
import { AnswerColumns } from './growth.ts';
import { FAULTY, type AnswerMeanings, type Meaning } from './meanings.ts';
import {
  findSheet,
  FROM_ROW,
  makePlan,
  mayAnswerTwice,
  OWN_TARGET,
  type AnswerColumn,
  type NamedColumn,
  type Plan,
} from './plan.ts';
import { ProblemList } from './problems.ts';
import { findRespondents, type Candidate, type Respondents } from './respondents.ts';
import { cellAddress, type Cell, type ParsedWorkbook } from './sheet.ts';
import { submissionTimes } from './submitted.ts';
import { cellText, fold, isBlank, shownValue } from './text.ts';
import {
  OWN_GROUP,
  type ImportAccount,
  type ImportDrafts,
  type Mapping,
  type Problem,
  type RespondentDraft,
} from './types.ts';

export interface DraftedImport {
  readonly drafts: ImportDrafts;
  readonly account: ImportAccount;
  /** A problem of severity `error` means that nothing may be stored. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the answers of a sheet as the mapping says. Never throws for what the sheet holds: unknown groups, values outside
 * the scale and a mapping that does not fit come back as problems with their cells.
 */
export const draftResponses = (
  workbook: ParsedWorkbook,
  mapping: Mapping,
  engagement: Engagement,
): DraftedImport => runSteps(draftInSteps(workbook, mapping, engagement));

/** As `draftResponses`, in short steps. */
export function* draftInSteps(
  workbook: ParsedWorkbook,
  mapping: Mapping,
  engagement: Engagement,
): Steps<DraftedImport> {
  const problems = new ProblemList();
  const plan = makePlan(workbook, mapping, engagement, problems);
  const sheetName = plan?.sheet.name ?? findSheet(workbook, mapping.sheet)?.name ?? mapping.sheet ?? '';
  const book = new AccountBook(sheetName, problems);
  if (!plan) return nothingDrafted(book, problems);
  const respondents = yield* within(findRespondents(plan, mapping, book, problems), 0, 0.2);
  const drafting = new Drafting(plan, engagement, book, problems, respondents);
  return yield* within(drafting.run(), 0.2, 1);
}

function nothingDrafted(book: AccountBook, problems: ProblemList): DraftedImport {
  const answers = new AnswerColumns().finish(null, new Int32Array(0));
  return {
    drafts: { respondents: [], answers },
    account: book.finish(0, 0, { changes: [] }),
    problems: problems.list(),
  };
}

/** Rows that are drafted between two steps. */
const ROWS_A_STEP = 100;

/** Why a row ends without an answer. */
const REPEATED = 1;
const LEFT_OUT = 2;

class Drafting {
  readonly #plan: Plan;
  readonly #engagement: Engagement;
  readonly #book: AccountBook;
  readonly #problems: ProblemList;
  readonly #respondents: Respondents;
  readonly #answers: AnswerColumns;
  readonly #changed = new ChangedValues();
  readonly #relevant: Uint8Array;
  /** Stored answers of each sheet row. */
  readonly #rowStored: Uint32Array;
  /** Why the last answer of a row was left out, for rows that end with none. */
  readonly #rowFate: Uint8Array;

  constructor(
    plan: Plan,
    engagement: Engagement,
    book: AccountBook,
    problems: ProblemList,
    respondents: Respondents,
  ) {
    this.#plan = plan;
    this.#engagement = engagement;
    this.#book = book;
    this.#problems = problems;
    this.#respondents = respondents;
    this.#answers = new AnswerColumns(plan.sheet.rows.length * plan.answers.length);
    const ids = engagement.groups.map((group) => group.id);
    this.#relevant = Uint8Array.from(
      ids.flatMap((rater) => ids.map((rated) => Number(isRelevant(engagement.relations, rater, rated)))),
    );
    this.#rowStored = new Uint32Array(plan.sheet.rows.length);
    this.#rowFate = new Uint8Array(plan.sheet.rows.length);
  }

  *run(): Steps<DraftedImport> {
    const { ofRow, candidates } = this.#respondents;
    for (let r = this.#plan.firstRow; r < ofRow.length; r += 1) {
      if (r % ROWS_A_STEP === 0) yield r / ofRow.length;
      const respondent = ofRow[r] ?? -1;
      const candidate = candidates[respondent];
      if (candidate) this.#draftRow(r, respondent, candidate);
    }
    const dropped = this.#dropRepeats();
    this.#skipRowsWithoutAnswers();
    const { people, renumbered } = this.#peopleWithAnswers(dropped);
    const answers = this.#answers.finish(dropped, renumbered);
    const meanings = new Set(this.#plan.answers.flatMap((column) => column.meanings));
    this.#tellValues(meanings);
    const changes = countChanges(answers, this.#changed.values);
    const account = this.#book.finish(answers.count, people.length, changes);
    if (answers.count === 0)
      this.#problems.add('error', 'import.no-answers', { sheet: this.#plan.sheet.name });
    return { drafts: { respondents: people, answers }, account, problems: this.#problems.list() };
  }

  #draftRow(r: number, respondent: number, candidate: Candidate): void {
    const row = this.#plan.sheet.rows[r] ?? [];
    const groupCount = this.#engagement.groups.length;
    let rowItem = UNKNOWN;
    let rowTarget = UNKNOWN;
    const asked = this.#plan.questions?.findCell(row[this.#plan.item]) ?? null;
    if (asked && asked.about !== 'answer') {
      // What says who answers is used, though it is no answer.
      if (asked.about !== 'nothing') this.#rowStored[r] = 1;
      else this.#rowFate[r] = LEFT_OUT;
      return;
    }
    if (asked) [rowItem, rowTarget] = [asked.item, asked.target];
    else if (this.#plan.item >= 0) rowItem = this.#plan.items.findCell(row[this.#plan.item]);
    if (this.#plan.target >= 0) rowTarget = this.#rowTarget(row[this.#plan.target], candidate);
    for (const answer of this.#plan.answers) {
      const cell = row[answer.column];
      if (cell === null || cell === undefined || isBlank(cell)) {
        this.#book.countBlank(1);
        continue;
      }
      const item = answer.item === FROM_ROW ? rowItem : answer.item;
      const target =
        answer.target === FROM_ROW
          ? rowTarget
          : answer.target === OWN_TARGET
            ? candidate.group
            : answer.target;
      if (item < 0 || target < 0) {
        this.#skipUnplaced(r, answer, item, target, cell);
        continue;
      }
      const meaning = this.#meaningOf(answer, item, cell, r);
      if (meaning.kind === FAULTY) {
        this.#book.skipCell(r, answer.column, meaning.fault ?? 'unknown-value', meaning.text);
        this.#tellFault(meaning, r, answer.column);
      } else if (this.#relevant[candidate.group * groupCount + target] !== 1) {
        meaning.count -= 1;
        this.#book.skipCell(r, answer.column, 'not-relevant', meaning.text);
      } else {
        if (meaning.change < 0) meaning.change = this.#changed.numberOf(meaning.text, meaning.storedAs);
        const { kind, value, change } = meaning;
        this.#answers.push(respondent, target, item, kind, value, r, answer.column, change);
        this.#rowStored[r] = (this.#rowStored[r] ?? 0) + 1;
      }
    }
  }

  #meaningOf(answer: AnswerColumn, item: number, cell: Exclude<Cell, null>, r: number): Meaning {
    const meanings: AnswerMeanings | undefined = answer.meanings[answer.item === FROM_ROW ? item : 0];
    if (!meanings) throw new RangeError(`No meanings for item ${item}`);
    const meaning = meanings.of(cell);
    if (meaning.count === 0) {
      meaning.firstRow = r;
      meaning.firstColumn = answer.column;
    }
    meaning.count += 1;
    return meaning;
  }

  #rowTarget(cell: Cell | undefined, candidate: Candidate): number {
    if (typeof cell === 'string' && cell.includes('@') && fold(cell) === OWN_GROUP) return candidate.group;
    return this.#plan.groups.findCell(cell);
  }

  /** An answer of a long sheet whose item or target is blank or not known. */
  #skipUnplaced(r: number, answer: AnswerColumn, item: number, target: number, cell: Cell): void {
    const row = this.#plan.sheet.rows[r] ?? [];
    const sheet = this.#plan.sheet.name;
    if (item < 0) {
      const value = shownValue(cellText(row[this.#plan.item]));
      this.#problems.addCell('error', 'import.unknown-item', value, r, this.#plan.item, { sheet });
    } else {
      this.#book.unknownGroup(shownValue(cellText(row[this.#plan.target])), r, this.#plan.target, target);
    }
    this.#book.skipCell(r, answer.column, item < 0 ? 'unknown-item' : 'unknown-group', cellText(cell));
  }

  #tellFault(meaning: Meaning, r: number, column: number): void {
    const sheet = this.#plan.sheet.name;
    const { min, max } = this.#engagement.instrument.scale;
    const value = shownValue(meaning.text);
    if (meaning.fault === 'out-of-scale')
      this.#problems.addCell('error', 'import.out-of-scale', value, r, column, { sheet, min, max });
    else this.#problems.addCell('error', 'import.unknown-value', value, r, column, { sheet });
  }

  /** Of two answers of one respondent about one group and item the latest submitted (else the last) stays. */
  #dropRepeats(): Uint8Array | null {
    if (!mayAnswerTwice(this.#plan)) return null;
    const answers = this.#answers;
    const { itemCount } = this.#plan;
    const places = this.#engagement.groups.length * itemCount;
    const stamp = new Int32Array(places).fill(-1);
    const holder = new Uint32Array(places);
    const times = this.#rowTimes();
    let dropped: Uint8Array | null = null;
    for (const at of this.#byRespondent()) {
      const place = answers.placeAt(at, itemCount);
      const respondent = answers.respondentAt(at);
      const other = holder[place] ?? 0;
      if (stamp[place] !== respondent) {
        stamp[place] = respondent;
        holder[place] = at;
        continue;
      }
      const [time, otherTime] = [times?.[answers.rowAt(at)] ?? null, times?.[answers.rowAt(other)] ?? null];
      const loser = time !== null && otherTime !== null && time < otherTime ? at : other;
      if (loser === other) holder[place] = at;
      dropped ??= new Uint8Array(answers.count);
      dropped[loser] = 1;
      this.#dropAnswer(loser);
    }
    return dropped;
  }

  #dropAnswer(at: number): void {
    const [r, column] = [this.#answers.rowAt(at), this.#answers.columnAt(at)];
    const cell = this.#plan.sheet.rows[r]?.[column];
    this.#book.skipCell(r, column, 'duplicate', cellText(cell));
    this.#rowStored[r] = (this.#rowStored[r] ?? 1) - 1;
    this.#rowFate[r] = REPEATED;
  }

  #rowTimes(): readonly (number | null)[] | null {
    if (!this.#plan.gathered || this.#plan.submitted < 0) return null;
    return submissionTimes(this.#plan.sheet.rows.map((row) => row[this.#plan.submitted]));
  }

  /** Answer indices respondent by respondent, each in sheet order (counting sort; wide sheets are in order already). */
  #byRespondent(): Iterable<number> {
    const { count } = this.#answers;
    const order = new Uint32Array(count);
    if (!this.#plan.gathered) return order.map((_, at) => at);
    const start = new Uint32Array(this.#respondents.candidates.length + 1);
    for (let at = 0; at < count; at += 1) {
      const next = this.#answers.respondentAt(at) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
    for (let i = 1; i < start.length; i += 1) start[i] = (start[i] ?? 0) + (start[i - 1] ?? 0);
    for (let at = 0; at < count; at += 1) {
      const respondent = this.#answers.respondentAt(at);
      const place = start[respondent] ?? 0;
      order[place] = at;
      start[respondent] = place + 1;
    }
    return order;
  }

  #skipRowsWithoutAnswers(): void {
    const { ofRow } = this.#respondents;
    const { respondent, gathered, sheet, answers } = this.#plan;
    for (let r = this.#plan.firstRow; r < ofRow.length; r += 1) {
      if ((ofRow[r] ?? -1) < 0 || (this.#rowStored[r] ?? 0) > 0) continue;
      const blank = answers.every(({ column }) => isBlank(sheet.rows[r]?.[column]));
      const fate = this.#rowFate[r];
      const reason =
        fate === REPEATED
          ? 'duplicate'
          : fate === LEFT_OUT
            ? 'ignored-column'
            : gathered && blank
              ? 'blank'
              : 'no-answers';
      const column = gathered && blank ? (answers[0]?.column ?? 0) : Math.max(0, respondent);
      this.#book.skipRow(r, column, reason, '', 0);
    }
  }

  /** Respondents that keep at least one answer, renumbered in order. */
  #peopleWithAnswers(dropped: Uint8Array | null): { people: RespondentDraft[]; renumbered: Int32Array } {
    const { candidates, ofRow } = this.#respondents;
    const answered = new Uint8Array(candidates.length);
    for (let at = 0; at < this.#answers.count; at += 1)
      if (dropped?.[at] !== 1) answered[this.#answers.respondentAt(at)] = 1;
    const renumbered = new Int32Array(candidates.length).fill(-1);
    const rowsOf = this.#rowsOfCandidates(ofRow, candidates.length);
    const people: RespondentDraft[] = [];
    candidates.forEach((candidate, index) => {
      if (answered[index] !== 1) return;
      renumbered[index] = people.length;
      people.push(this.#personDraft(candidate, rowsOf?.[index] ?? [candidate.row]));
    });
    return { people, renumbered };
  }

  /** Only needed where background or comments may stand on any of a respondent's rows. */
  #rowsOfCandidates(ofRow: Int32Array, count: number): readonly (readonly number[])[] | null {
    const { gathered, backgrounds, comments, questions } = this.#plan;
    if (!gathered || (questions === null && backgrounds.length + comments.length === 0)) return null;
    const rows: number[][] = Array.from({ length: count }, () => []);
    ofRow.forEach((respondent, r) => rows[respondent]?.push(r));
    return rows;
  }

  #personDraft(candidate: Candidate, rows: readonly number[]): RespondentDraft {
    const cellsOf = ({
      column,
      name,
    }: NamedColumn): { name: string; text: string; row: number; column: number }[] =>
      rows.flatMap((row) => {
        const text = cellText(this.#plan.sheet.rows[row]?.[column]);
        return text === '' ? [] : [{ name, text, row, column }];
      });
    const seen = new Set<string>();
    return {
      sourceId: candidate.sourceId,
      groupId: this.#engagement.groups[candidate.group]?.id ?? '',
      position: candidate.position,
      row: candidate.row,
      background: Object.fromEntries(
        this.#plan.backgrounds.flatMap((column) =>
          cellsOf(column)
            .slice(0, 1)
            .map(({ name, text }) => [name, text]),
        ),
      ),
      comments: [...this.#plan.comments.flatMap(cellsOf), ...this.#askedRemarks(rows)].filter(
        ({ name, text }) => {
          const key = `${name}\n${text}`;
          return !seen.has(key) && seen.add(key);
        },
      ),
    };
  }

  /** Remarks that are answers to a question of their own row. */
  #askedRemarks(rows: readonly number[]): RespondentDraft['comments'] {
    const { questions, sheet, item, answers } = this.#plan;
    const column = answers[0]?.column;
    if (questions === null || column === undefined) return [];
    return rows.flatMap((row) => {
      const asked = questions.findCell(sheet.rows[row]?.[item]);
      const text = cellText(sheet.rows[row]?.[column]);
      return asked?.about === 'comment' && text !== '' ? [{ name: asked.name, text, row, column }] : [];
    });
  }

  /** What was read as it stands, yet deserves a look: decimals, codes of items whose coding was not said. */
  #tellValues(meanings: ReadonlySet<AnswerMeanings>): void {
    const sheet = this.#plan.sheet.name;
    let decimals = 0;
    let first: Meaning | null = null;
    for (const each of meanings)
      for (const meaning of each.met()) {
        if (meaning.kind !== AnswerKind.answered || meaning.count === 0) continue;
        if (meaning.raw && each.assumedCoding !== null)
          this.#problems.add('notice', 'import.coding-assumed', { item: each.assumedCoding });
        if (Number.isInteger(meaning.value)) continue;
        decimals += meaning.count;
        first ??= meaning;
      }
    if (first)
      this.#problems.add('notice', 'import.decimal-values', {
        sheet,
        count: decimals,
        cell: cellAddress(first.firstRow, first.firstColumn),
        value: first.text,
      });
  }
}

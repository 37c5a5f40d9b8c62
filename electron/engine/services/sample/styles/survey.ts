/** A survey as a tool holds it, in one language: what was asked, what people answered, and how a style writes it into sheets. */
import type { Position } from '../../../../../shared/domain/engagement/types.ts';
import { instrumentItems } from '../../../../../shared/domain/instrument/items.ts';
import type { Instrument } from '../../../../../shared/domain/instrument/types.ts';
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../../shared/domain/mapping/types.ts';
import type { TrainingRow } from '../../../../../shared/domain/training/types.ts';
import { localText, type Language } from '../../../../../shared/lib/language.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import { SURVEY_WORDS, type SurveyWords } from './words.ts';

export interface SurveyItem {
  readonly id: string;
  /** The parameter's name; where it has several items, the statement. */
  readonly label: string;
  /** The statement with a general word in place of a group's name. */
  readonly statement: string;
  /** The statement about one group. */
  readonly about: (group: string) => string;
  /** Labels of the scale, lowest value first. */
  readonly labels: readonly string[];
  /** Its numbers may stand in the order shown: which one they are must be asked. */
  readonly recoded: boolean;
}

export interface Survey {
  readonly language: Language;
  readonly words: SurveyWords;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly SurveyItem[];
  readonly min: number;
  readonly max: number;
  readonly missingCode: number;
  readonly notApplicableCode: number;
  /** First day, ISO date. */
  readonly opens: string;
  readonly rows: readonly TrainingRow[];
}

export interface StyledSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Merged ranges: [top, left, bottom, right]. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
}

export interface StyledFile {
  readonly name: string;
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly StyledSheet[];
}

export interface StyledSurvey {
  /** Files that belong together; nearly always one. */
  readonly files: readonly StyledFile[];
  /** Rows that an import keeps, in the order of the sheet. */
  readonly kept: readonly TrainingRow[];
  /** Code -> the code that it is read as, where the style knows fewer kinds of missing. */
  readonly readAs?: Readonly<Record<number, number>>;
  /** Does the style carry leaders and employees? */
  readonly positions: boolean;
  /** Codes of questions that only a person can answer; none where the sheet says everything. */
  readonly asks: readonly string[];
  /** What the person answers: parts of the mapping. */
  readonly answered?: Partial<Mapping>;
}

export type Style = (survey: Survey, random: Random) => StyledSurvey;

/** Names and answers of a survey, asked in one language. */
export function makeSurvey(asked: {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly coreTask: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: Readonly<Partial<Record<Language, string>>>;
  }[];
  readonly opens: string;
  readonly rows: readonly TrainingRow[];
  readonly missingCode: number;
  readonly notApplicableCode: number;
}): Survey {
  const { instrument, language } = asked;
  const { min, max, labels } = instrument.scale;
  const words = SURVEY_WORDS[language];
  return {
    language,
    words,
    groups: asked.groups.map(({ id, name }) => ({ id, name: localText(name, language, id) })),
    items: instrumentItems(instrument).map(({ item, dimension }) => {
      const text = localText(item.text, language).replaceAll('{task}', asked.coreTask);
      const general = text.replaceAll('{group}', words.group);
      return {
        id: item.id,
        label:
          dimension.items.length === 1 ? localText(dimension.label, language) : general.replace(/\.$/, ''),
        statement: general.charAt(0).toUpperCase() + general.slice(1),
        about: (group) => text.replaceAll('{group}', group),
        labels: item.labels?.[language] ?? labels[language] ?? [],
        recoded: item.optional_recode !== null,
      };
    }),
    min,
    max,
    missingCode: asked.missingCode,
    notApplicableCode: asked.notApplicableCode,
    opens: asked.opens,
    rows: asked.rows,
  };
}

/** One in a list. */
export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[random.integer(list.length)] ?? list[0];
}

export const coin = (random: Random): boolean => random.integer(2) === 1;

/** The stored code of an answer; 0 = blank. */
export function codeOf(survey: Survey, row: TrainingRow, item: number, group: number): number {
  return row.answers[group * survey.items.length + item] ?? 0;
}

/** The answer as text; '' = blank. */
export function labelOf(survey: Survey, item: number, code: number): string {
  if (code === survey.missingCode) return survey.words.missing;
  if (code === survey.notApplicableCode) return survey.words.notApplicable;
  return code === 0 ? '' : (survey.items[item]?.labels[code - survey.min] ?? String(code));
}

/** Every item about every group, item by item. */
export function pairsOf(survey: Survey): readonly { readonly item: number; readonly group: number }[] {
  return survey.items.flatMap((_, item) => survey.groups.map((_group, group) => ({ item, group })));
}

/** A column of a style: its header rows, top to bottom, and its cell in a row. */
export interface StyleColumn {
  readonly heads: readonly Cell[];
  readonly value: (row: TrainingRow, index: number) => Cell;
}

export function tableOf(
  columns: readonly StyleColumn[],
  rows: readonly TrainingRow[],
): readonly (readonly Cell[])[] {
  const heads = Math.max(...columns.map((column) => column.heads.length));
  return [
    ...Array.from({ length: heads }, (_, at) => columns.map((column) => column.heads[at] ?? null)),
    ...rows.map((row, index) => columns.map((column) => column.value(row, index))),
  ];
}

/** Codes of the questions about numbers that may stand in the order shown. */
export function codingAsked(survey: Survey): readonly string[] {
  return survey.items.some(({ recoded }) => recoded) ? ['import.coding-asked'] : [];
}

/** Of two rows of one person the later one counts. */
export function latestOf(rows: readonly TrainingRow[]): readonly TrainingRow[] {
  const latest = new Map<number, TrainingRow>();
  for (const row of rows) {
    const other = latest.get(row.person);
    if (!other || row.submittedAt >= other.submittedAt) latest.set(row.person, row);
  }
  return rows.filter((row) => latest.get(row.person) === row);
}

export function hasAnswers(row: TrainingRow, left: readonly number[] = []): boolean {
  return row.answers.some((code) => code !== 0 && !left.includes(code));
}

export const POSITION_CODES: Readonly<Record<Position, number>> = { leader: 1, employee: 2 };

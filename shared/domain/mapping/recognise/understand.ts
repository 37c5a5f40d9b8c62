/** All answer columns together: words and codes that one column alone cannot explain, and what must be asked of them. */
import type { Instrument, Item } from '../../instrument/types.ts';
import { AnswerKind } from '../../responses/types.ts';
import { numericText } from '../text.ts';
import type { ReadColumn, Said, UnknownEntry } from './answer-values.ts';
import type { ColumnFacts, DistinctEntry } from './column-facts.ts';
import { valuesOnScale } from './scales.ts';
import type { Tool } from './tool.ts';

export interface AnswerColumn {
  readonly column: ColumnFacts;
  readonly read: ReadColumn;
  /** Null where the item stands in the row. */
  readonly item: Item | null;
}

export interface Understood {
  readonly answers: readonly AnswerColumn[];
  /** Codes that were given values by their place, in their order; empty = none. */
  readonly placed: readonly string[];
  /** Columns whose numbers may be the place of an option instead of its value. */
  readonly numbersByPlace: readonly ColumnFacts[];
}

type Scale = Instrument['scale'];

export function understandAnswers(
  given: readonly AnswerColumn[],
  scale: Scale,
  tool: Tool | null,
): Understood {
  const worded = onKnownScales(given, scale);
  const excluded = tool === 'qualtrics' ? withExclusion(worded) : worded;
  const { answers, placed } = byPlace(excluded, scale);
  return { answers, placed, numbersByPlace: mayBePlaces(answers, scale, tool) };
}

/** Items with labels of their own are understood on their own; one whose labels have an order of their own not at all. */
function onKnownScales(answers: readonly AnswerColumn[], scale: Scale): readonly AnswerColumn[] {
  const keyOf = ({ item }: AnswerColumn): string | null =>
    item === null || item.labels === null ? '' : item.optional_recode === null ? item.id : null;
  const explained = new Map<string, ReadonlyMap<string, number> | null>();
  for (const key of new Set(answers.map(keyOf))) {
    if (key === null) continue;
    const same = answers.filter((answer) => keyOf(answer) === key && answer.item?.optional_recode == null);
    const unknown = same.flatMap(({ read }) => read.unknown).filter(({ label }) => isWord(label));
    const known = same.flatMap(({ read }) => read.labels);
    const words = new Map<string, number | null>([
      ...unknown.map(({ label }): [string, number | null] => [wordsOf(label), null]),
      ...known.map(([text, value]): [string, number] => [wordsOf(text), value]),
    ]);
    explained.set(
      key,
      unknown.length === 0
        ? null
        : valuesOnScale(
            [...words].map(([text, value]) => ({ text, value })),
            scale,
          ),
    );
  }
  return answers.map((answer) => {
    const values = explained.get(keyOf(answer) ?? '-') ?? null;
    if (values === null || answer.item?.optional_recode != null) return answer;
    return withSaid(answer, ({ text, label }) => {
      const value = values.get(wordsOf(label));
      return value === undefined ? null : { text, kind: AnswerKind.answered, value };
    });
  });
}

const isWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The words of `4 - Agree`. */
function wordsOf(text: string): string {
  return text.replace(/^\d{1,3}\s?[-–.:=)]\s?(?=\p{L})/u, '');
}

/** Qualtrics leaves answers with a negative code out; a single one among all columns is its "don't know". */
function withExclusion(answers: readonly AnswerColumn[]): readonly AnswerColumn[] {
  const codes = new Set(
    answers.flatMap(({ read }) =>
      read.unknown.filter(({ text }) => /^-\d{1,2}$/.test(text)).map(({ key }) => key),
    ),
  );
  const [only] = codes;
  if (codes.size !== 1 || only === undefined) return answers;
  return answers.map((answer) =>
    withSaid(answer, ({ key, text }) => (key === only ? { text, kind: AnswerKind.missing, value: 0 } : null)),
  );
}

const OPTION_CODE = /^A(O?)0*(\d{1,2})$/i;

/** `A1`, `A2` ...: options by their place. They are taken in the order of the scale, and that is asked. */
function byPlace(
  answers: readonly AnswerColumn[],
  { min, max }: Scale,
): Pick<Understood, 'answers' | 'placed'> {
  const unknown = answers.flatMap(({ read }) => read.unknown);
  const codes = unknown.filter(({ text }) => OPTION_CODE.exec(text)?.[1] === '');
  const cells = (entries: readonly DistinctEntry[]): number =>
    entries.reduce((sum, { count }) => sum + count, 0);
  if (codes.length === 0 || cells(codes) < cells(unknown) * 0.8) return { answers, placed: [] };
  const placed = new Map<string, number>();
  const marked = answers.map((answer) =>
    withSaid(
      answer,
      ({ text }) => {
        const match = OPTION_CODE.exec(text);
        const value = min + Number(match?.[2] ?? 0) - 1;
        if (!match || match[1] !== '' || value < min || value > max) return null;
        placed.set(text, value);
        return { text, kind: AnswerKind.answered, value };
      },
      true,
    ),
  );
  const order = [...placed].sort(([, a], [, b]) => a - b).map(([text]) => text);
  return { answers: marked, placed: order };
}

/** Numbers just beyond the scale, again and again: an option's place, of which the kinds of missing may be any. */
function mayBePlaces(
  answers: readonly AnswerColumn[],
  { max }: Scale,
  tool: Tool | null,
): readonly ColumnFacts[] {
  const raw = answers.filter(({ read }) => read.raw);
  if (raw.length === 0 || (tool !== null && tool !== 'enalyzer')) return [];
  const beyond = raw.some(({ read }) =>
    read.unknown.some((entry) => {
      const number = numericText(entry.text);
      return number !== null && number > max && number <= max + 4 && isHabit(entry, answers);
    }),
  );
  return beyond || tool === 'enalyzer' ? raw.map(({ column }) => column) : [];
}

/** Does an entry come so often that it is no slip? */
export function isHabit(entry: DistinctEntry, answers: readonly AnswerColumn[]): boolean {
  const same = answers.flatMap(({ read }) => read.unknown.filter(({ key }) => key === entry.key));
  return same.length >= 2 || same.reduce((sum, { count }) => sum + count, 0) >= 3;
}

/** First cell and count of the decimals among the numbers, where they are so many that they are averages rather than answers. */
export function decimalsOf(
  answers: readonly AnswerColumn[],
): { readonly column: ColumnFacts; readonly entry: DistinctEntry; readonly count: number } | null {
  let [numbers, decimals] = [0, 0];
  let first: { column: ColumnFacts; entry: DistinctEntry } | null = null;
  for (const { column } of answers)
    for (const entry of column.entries) {
      const number = typeof entry.cell === 'number' ? entry.cell : numericText(entry.text);
      if (number === null) continue;
      numbers += entry.count;
      if (Number.isInteger(number)) continue;
      decimals += entry.count;
      first ??= { column, entry };
    }
  return first !== null && decimals >= 2 && decimals > numbers * 0.3 ? { ...first, count: decimals } : null;
}

/** The column with some of its unknown entries said; `raw` for codes that stand for numbers in an order of their own. */
function withSaid(
  answer: AnswerColumn,
  meaning: (entry: UnknownEntry) => Said | null,
  raw = false,
): AnswerColumn {
  const { read, column } = answer;
  const said = new Map(read.said);
  const unknown = read.unknown.filter((entry) => {
    const found = meaning(entry);
    if (found) said.set(entry.key, found);
    return found === null;
  });
  if (unknown.length === read.unknown.length) return answer;
  const left = unknown.reduce((sum, { count }) => sum + count, 0);
  const known = column.filled === 0 ? 1 : 1 - left / column.filled;
  return { ...answer, read: { ...read, said, unknown, known, raw: read.raw || raw } };
}

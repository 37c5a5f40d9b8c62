/** Parts that several slides are made of: bars with what is hidden said in words. */
import { wordsOf } from '../../i18n/index.ts';
import { shorten } from '../../brand/metrics.ts';
import type { ReportContext } from '../context.ts';
import type { BarSeries, BarsPart } from './types.ts';

/** Names that a note lists before it counts the rest. */
const NAMED = 5;
const LABEL_SIZE = 12;
const LABEL_WIDTH = 190;

export interface BarsInput {
  readonly title: string;
  readonly categories: readonly string[];
  /** What stands at the axis, where the whole names have no room. */
  readonly labels?: readonly string[];
  /** Values on the instrument's own scale; undefined: there is nothing to ask for; null: hidden. */
  readonly series: readonly {
    readonly label: string;
    readonly tone: BarSeries['tone'];
    readonly means: readonly (number | null | undefined)[];
  }[];
}

/** Means as bars on the display scale, each the number that the report prints. */
export function barsOf(context: ReportContext, input: BarsInput): BarsPart {
  const { display, words } = context;
  const { title, categories, series } = input;
  const decimals = display.text(1).length > display.value(1).toFixed(0).length ? 1 : 0;
  const lines = categories.map((category, index) => {
    const values = series.map(({ label, means }) => {
      const mean = means[index];
      if (mean === undefined) return `${label} –`;
      return `${label} ${mean === null ? words.t('chart.state.hidden') : display.text(mean)}`;
    });
    return `${category}: ${values.join(', ')}`;
  });
  return {
    kind: 'bars',
    title,
    summary: words.t('slides.bars.summary', {
      title,
      min: display.min,
      max: display.max,
      lines: lines.join('; '),
    }),
    scale: { min: display.min, max: display.max },
    format: decimals === 0 ? '0' : '0.0',
    categories: input.labels ?? categories.map((name) => shortened(name, LABEL_WIDTH)),
    series: series.map(({ label, tone, means }) => ({
      label,
      tone,
      values: means.map((mean) =>
        mean === null || mean === undefined ? null : asPrinted(display.value(mean), decimals),
      ),
    })),
    note: hiddenNote(
      context,
      categories.filter((_, index) => series.some(({ means }) => means[index] === null)),
    ),
  };
}

/** A name at an axis: shortened to a width in points at the size of axis labels. */
export function shortened(name: string, width: number): string {
  return shorten(name, width, LABEL_SIZE, 400);
}

/** "Skjult af hensyn til anonymitet: PPR, Jobcenter og 2 til"; empty for none. */
export function hiddenNote({ words }: ReportContext, names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, NAMED).join(', ');
  const more = names.length - NAMED;
  return more > 0
    ? words.t('slides.hidden.more', { names: shown, count: more })
    : words.t('slides.hidden', { names: shown });
}

/**
 * A number as it is printed, so that a bar's label never says another one: rounding to two decimals first would make 3.949
 * a 3.95 and that a 4.0.
 */
export function asPrinted(value: number, decimals: number): number {
  return Number(wordsOf('en').number(value, decimals).replace('−', '-').replaceAll(',', ''));
}

/** Lines of the notes: a text of a message, one paragraph a line. */
export function notesOf(
  { words }: ReportContext,
  key: `slides.notes.${string}`,
  ...questions: readonly (string | null)[]
): readonly string[] {
  const asked = questions.filter((question) => question !== null && question !== '');
  return [
    ...words.text(key).split('\n'),
    ...(asked.length === 0
      ? []
      : [words.t('slides.notes.questions'), ...asked.map((question) => `– ${question}`)]),
  ];
}

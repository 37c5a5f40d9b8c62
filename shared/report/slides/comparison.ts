/** Slides that compare: leaders with employees, this round with the one before. Left out where there is nothing to compare. */
import { relationName } from '../../charts/build/names.ts';
import type { ChangeValue } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import { asPrinted, barsOf, notesOf } from './parts.ts';
import type { Slide } from './types.ts';

const MOST_GROUPS = 9;
const MOST_CHANGES = 5;

export function positionsSlide(context: ReportContext): Slide | null {
  const { words, result } = context;
  const { positions } = result;
  if (positions === null) return null;
  const { leaders, employees } = positions;
  const groups = positions.groups
    .filter((group) => group.leaders.mean !== null && group.employees.mean !== null)
    .slice(0, MOST_GROUPS);
  const both = leaders.mean !== null && employees.mean !== null;
  if (!both && groups.length === 0) return null;
  const lines = [
    ...(both ? [{ name: words.t('slides.positions.all'), leaders, employees }] : []),
    ...groups.map((group) => ({ name: context.name(group.id), ...group })),
  ];
  const title =
    leaders.mean !== null && employees.mean !== null
      ? words.t('slides.positions.title', {
          leaders: context.mean(leaders.mean),
          employees: context.mean(employees.mean),
        })
      : words.t('slides.positions.title.groups');
  const question = words.t('slides.positions.question');
  const ci = positions.gapCi;
  return {
    id: 'positions',
    kicker: words.t('slides.positions.kicker'),
    title,
    main: barsOf(context, {
      title,
      categories: lines.map(({ name }) => name),
      series: [
        {
          label: words.t('slides.positions.leaders'),
          tone: 'primary',
          means: lines.map((line) => line.leaders.mean),
        },
        {
          label: words.t('slides.positions.employees'),
          tone: 'quiet',
          means: lines.map((line) => line.employees.mean),
        },
      ],
    }),
    side: [
      ...(ci === null
        ? []
        : [words.t(ci.low > 0 || ci.high < 0 ? 'report.finding.gap.beyond' : 'report.finding.gap.within')]),
      words.t('slides.positions.reading', { limit: result.limits.minLeaderCell }),
    ],
    question,
    notes: notesOf(context, 'slides.notes.positions', question),
  };
}

const INDICES = ['overall', 'within', 'between', 'vertical'] as const;

/** The change of the indices with their intervals, and the relations that changed for certain. */
export function changeSlide(context: ReportContext): Slide | null {
  const { words, display, engagement, result } = context;
  if (result.change === null) return null;
  const { cells, indices } = result.change;
  const shown = INDICES.flatMap((id) => {
    const value = indices[id];
    return value === undefined || value.difference === null
      ? []
      : [{ id, value, difference: value.difference }];
  });
  const text = (value: ChangeValue): string => {
    const signed = (delta: number): string => {
      const size = display.differenceText(delta);
      // What rounds to nothing is neither more nor less.
      return size === display.differenceText(0) ? size : `${delta < 0 ? '−' : '+'}${size}`;
    };
    const { difference, ci } = value;
    if (difference === null) return words.t('chart.state.hidden');
    return ci === null
      ? signed(difference)
      : words.t('slides.change.value', {
          value: signed(difference),
          low: signed(ci.low),
          high: signed(ci.high),
        });
  };
  const clear = cells.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower');
  const overall = indices['overall'] ?? indices['between'];
  const verdict = overall?.verdict ?? 'blank';
  const title = words.t(`slides.change.title.${verdict}`);
  const question = words.t('slides.change.question');
  const most = Math.max(0.5, ...shown.map(({ difference }) => Math.abs(display.difference(difference))));
  const edge = Math.ceil(most * 2) / 2;
  const lines = shown.map(({ id, value }) => `${words.t(`slides.change.${id}`)}: ${text(value)}`);
  const side = [
    ...lines,
    clear.length === 0
      ? words.t('slides.change.none-clear')
      : words.t('slides.change.clear', { count: clear.length }),
    ...clear
      .slice(0, MOST_CHANGES)
      .map((cell) => `${relationName(engagement, words, cell.rater, cell.rated)}: ${text(cell)}`),
  ];
  return {
    id: 'change',
    kicker: words.t('slides.change.kicker'),
    title,
    main:
      shown.length === 0
        ? { kind: 'list', items: [words.t('slides.change.hidden')] }
        : {
            kind: 'bars',
            title,
            summary: `${title}. ${lines.join('; ')}`,
            scale: { min: -edge, max: edge },
            format: '+0.0;−0.0;0.0',
            categories: shown.map(({ id }) => words.t(`slides.change.${id}`)),
            series: [
              {
                label: words.t('slides.change.series'),
                tone: 'primary',
                values: shown.map(({ difference }) => asPrinted(display.difference(difference), 1)),
              },
            ],
            note: words.t('slides.change.note'),
          },
    side,
    question,
    notes: notesOf(context, 'slides.notes.change', question),
  };
}

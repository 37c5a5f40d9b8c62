/** Slides on the groups: how they experience each other, themselves, and pairs that see it differently. Never a ranking. */
import { NOTABLE_SHARE, TOLERANCE } from '../../charts/build/display.ts';
import { notableGaps } from '../../charts/build/findings.ts';
import type { GroupResult } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import { gapText } from '../findings.ts';
import { barsOf, notesOf, shortened } from './parts.ts';
import type { Slide } from './types.ts';

/** Groups on one slide, and slides of groups in all: more stand in the report. */
const GROUPS_A_SLIDE = 10;
const MOST_GROUP_SLIDES = 3;
const MOST_PAIRS = 7;
const MOST_SELF = 10;
/** Width of each name of a pair at the axis, in points. */
const PAIR_NAME = 105;

/** Is there a relation that could give this number, so that a missing one is hidden? */
function asked(context: ReportContext, test: (rater: string, rated: string) => boolean): boolean {
  return context.result.cells.some(
    (cell) => test(cell.rater, cell.rated) && (cell.state === 'ok' || cell.state === 'hidden'),
  );
}

const shownOr = (mean: number | null, isAsked: boolean): number | null | undefined =>
  mean ?? (isAsked ? null : undefined);

function views(context: ReportContext, { id, own, outgoing, incoming }: GroupResult) {
  return {
    outgoing: shownOr(
      outgoing,
      asked(context, (rater, rated) => rater === id && rated !== id),
    ),
    incoming: shownOr(
      incoming,
      asked(context, (rater, rated) => rated === id && rater !== id),
    ),
    own: shownOr(
      own,
      asked(context, (rater, rated) => rater === id && rated === id),
    ),
  };
}

/** The groups in the survey's own order, ten a slide. */
export function groupSlides(context: ReportContext): readonly Slide[] {
  const { words, result } = context;
  const count = Math.min(MOST_GROUP_SLIDES, Math.ceil(result.groups.length / GROUPS_A_SLIDE));
  const each = Math.min(GROUPS_A_SLIDE, Math.ceil(result.groups.length / count));
  return Array.from({ length: count }, (_, index): Slide => {
    const part = result.groups.slice(index * each, (index + 1) * each);
    const seen = part.map((group) => views(context, group));
    const title =
      count === 1
        ? words.t('report.groups.title')
        : words.t('slides.groups.part', { part: index + 1, parts: count });
    return {
      id: `groups-${index + 1}`,
      kicker: words.t('report.groups.kicker'),
      title,
      main: barsOf(context, {
        title,
        categories: part.map(({ id }) => context.name(id)),
        series: [
          {
            label: words.t('report.groups.outgoing'),
            tone: 'primary',
            means: seen.map(({ outgoing }) => outgoing),
          },
          {
            label: words.t('report.groups.incoming'),
            tone: 'accent',
            means: seen.map(({ incoming }) => incoming),
          },
        ],
      }),
      side: [words.t('slides.groups.reading'), words.t('slides.groups.order')],
      question: words.t('slides.groups.question'),
      notes: notesOf(context, 'slides.notes.groups', words.t('slides.groups.question')),
    };
  });
}

/** Own view against that of the others, where both are shown and lie notably apart. */
export function selfSlide(context: ReportContext): Slide {
  const { words, result } = context;
  const limit = (result.scale.max - result.scale.min) * NOTABLE_SHARE - TOLERANCE;
  const seen = result.groups.filter(({ own, incoming }) => own !== null && incoming !== null);
  const apart = new Set(
    [...seen]
      .sort((a, b) => Math.abs(b.selfGap ?? 0) - Math.abs(a.selfGap ?? 0))
      .slice(0, MOST_SELF)
      .map(({ id }) => id),
  );
  const shown = seen.filter(({ id }) => apart.has(id));
  const notable = seen.filter(({ selfGap }) => Math.abs(selfGap ?? 0) >= limit).length;
  const title =
    seen.length === 0
      ? words.t('slides.self.title.hidden')
      : notable === 0
        ? words.t('slides.self.title.even')
        : words.t('slides.self.title', { count: notable });
  const question = words.t('slides.self.question');
  return {
    id: 'self',
    kicker: words.t('slides.self.kicker'),
    title,
    main:
      shown.length === 0
        ? { kind: 'list', items: [words.t('slides.self.none')] }
        : barsOf(context, {
            title,
            categories: shown.map(({ id }) => context.name(id)),
            series: [
              { label: words.t('slides.self.own'), tone: 'quiet', means: shown.map(({ own }) => own) },
              {
                label: words.t('report.groups.incoming'),
                tone: 'accent',
                means: shown.map(({ incoming }) => incoming),
              },
            ],
          }),
    side: [
      words.t('slides.self.reading'),
      ...(seen.length > shown.length ? [words.t('slides.self.most', { count: shown.length })] : []),
    ],
    question,
    notes: notesOf(context, 'slides.notes.self', question),
  };
}

export function pairsSlide(context: ReportContext): Slide {
  const { words, display, result } = context;
  const gaps = notableGaps(result, null);
  const shown = gaps.slice(0, MOST_PAIRS);
  const limit = display.differenceText((result.scale.max - result.scale.min) * NOTABLE_SHARE);
  const [first] = shown;
  const question =
    first === undefined
      ? words.t('report.question.learn')
      : words.t('report.question.gap', {
          a: context.name(first.lower.rater),
          b: context.name(first.lower.rated),
        });
  const title =
    first === undefined
      ? words.t('slides.pairs.title.none')
      : words.t('report.gaps.title', { count: gaps.length });
  return {
    id: 'pairs',
    kicker: words.t('report.gaps.kicker'),
    title,
    main:
      first === undefined
        ? { kind: 'list', items: [words.t('slides.pairs.none', { limit })] }
        : barsOf(context, {
            title,
            categories: shown.map(
              ({ lower }) => `${context.name(lower.rater)} ↔ ${context.name(lower.rated)}`,
            ),
            labels: shown.map(({ lower }) =>
              [lower.rater, lower.rated].map((id) => shortened(context.name(id), PAIR_NAME)).join(' ↔ '),
            ),
            series: [
              {
                label: words.t('slides.pairs.first'),
                tone: 'primary',
                means: shown.map(({ lower }) => lower.mean),
              },
              {
                label: words.t('slides.pairs.second'),
                tone: 'accent',
                means: shown.map(({ higher }) => higher.mean),
              },
            ],
          }),
    side:
      first === undefined
        ? []
        : [
            gapText(context, first),
            words.t('slides.pairs.reading', { limit }),
            ...(gaps.length > shown.length
              ? [words.t('report.gaps.more', { shown: shown.length, count: gaps.length })]
              : []),
          ],
    question,
    notes: notesOf(context, 'slides.notes.pairs', question),
  };
}

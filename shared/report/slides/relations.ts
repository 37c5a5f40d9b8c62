/** Slides on the relations as a whole: matrix, network, parameters, layers. */
import { matrixSpec } from '../../charts/build/matrix.ts';
import { profileSpec } from '../../charts/build/profile.ts';
import { defaultCut, networkSpec } from '../../charts/build/network.ts';
import { notableGaps } from '../../charts/build/findings.ts';
import { parameterInSentence, parameterName } from '../../charts/build/names.ts';
import type { NetworkSpec } from '../../charts/spec/types.ts';
import type { IndexValue } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import {
  gapText,
  layersText,
  matrixQuestion,
  parameterRange,
  parametersText,
  rangeText,
  shownText,
  verticalText,
} from '../findings.ts';
import { barsOf, notesOf } from './parts.ts';
import type { NetworkEdge, Slide } from './types.ts';

/** Lines in a network picture that can still be told apart; the strongest stay. */
const MOST_EDGES = 45;
/** Groups up to which the matrix leaves room for lines beside it. */
const MOST_BESIDE_TEXT = 10;

const said = (lines: readonly (string | null)[]): readonly string[] => lines.filter((line) => line !== null);

export function matrixSlide(context: ReportContext): Slide {
  const { words, engagement, result, language } = context;
  const chart = matrixSpec({ engagement, result, language });
  const gap = notableGaps(result, null)[0];
  const question = matrixQuestion(context);
  const lines = said([
    gap === undefined ? null : gapText(context, gap),
    rangeText(context),
    shownText(context),
  ]);
  // A large matrix takes the whole width; what it shows is said in the notes.
  const wide = engagement.groups.length > MOST_BESIDE_TEXT;
  return {
    id: 'matrix',
    kicker: words.t('report.matrix.kicker'),
    title: chart.title,
    main: { kind: 'matrix', chart },
    side: wide ? [] : lines,
    question: null,
    notes: [...(wide ? lines : []), ...notesOf(context, 'slides.notes.matrix', question)],
  };
}

/** The report's network, a line for each pair: with an arrow for each direction from the cut up, thin where neither is. */
export function networkSlide(context: ReportContext): Slide {
  const { words, display, engagement, result, language } = context;
  const chart = networkSpec({ engagement, result, language });
  const pairs = networkEdges(chart);
  const edges = [...pairs].sort((one, other) => other.strength - one.strength).slice(0, MOST_EDGES);
  const limit = display.text(defaultCut(result));
  const hidden = chart.edges.filter(({ state }) => state === 'hidden').length;
  return {
    id: 'network',
    kicker: words.t('slides.network.kicker'),
    title: chart.title,
    main: {
      kind: 'network',
      title: chart.title,
      summary: `${chart.title}. ${chart.summary}`,
      nodes: chart.nodes.map(({ id, label }) => ({ id, label })),
      edges,
      legend: words.t('slides.network.legend', { limit }),
    },
    side: said([
      words.t('slides.network.reading'),
      hidden > 0 ? words.t('slides.network.unseen', { count: hidden }) : null,
      pairs.length > edges.length ? words.t('slides.network.most', { count: edges.length }) : null,
    ]),
    question: words.t('slides.network.question'),
    notes: notesOf(context, 'slides.notes.network', words.t('slides.network.question')),
  };
}

/** Both directions of a pair as one line; pairs without a visible number have none. */
function networkEdges({ edges, scale }: NetworkSpec): readonly NetworkEdge[] {
  const pairs = new Map<string, NetworkEdge>();
  for (const { from, to, state, value } of edges) {
    if (value === null) continue;
    const back = pairs.get(JSON.stringify([to, from]));
    const strength = (value - scale.min) / (scale.max - scale.min);
    const drawn = state === 'drawn';
    if (back === undefined)
      pairs.set(JSON.stringify([from, to]), { a: from, b: to, strength, toB: drawn, toA: false });
    else
      pairs.set(JSON.stringify([to, from]), {
        ...back,
        strength: Math.max(back.strength, strength),
        toA: drawn,
      });
  }
  return [...pairs.values()];
}

export function parametersSlide(context: ReportContext): Slide {
  const { words, engagement, result, language } = context;
  const chart = profileSpec({ engagement, result, language });
  const range = parameterRange(context);
  const question =
    range === null
      ? words.t('report.question.recognise')
      : words.t('report.question.parameter', {
          parameter: parameterInSentence(engagement, words, range.weak),
        });
  const means = (side: 'within' | 'between') =>
    result.dimensions.map((dimension, index) => {
      const seen = dimension[side];
      if (seen !== null) return seen;
      const series = chart.lines[index]?.values.find((value) => value.series === side);
      return series?.state === 'none' ? undefined : null;
    });
  return {
    id: 'parameters',
    kicker: words.t('report.profile.kicker'),
    title: chart.title,
    main: barsOf(context, {
      title: chart.title,
      categories: result.dimensions.map(({ id }) => parameterName(engagement, words, id)),
      series: [
        { label: words.t('report.layers.between'), tone: 'primary', means: means('between') },
        { label: words.t('report.layers.within'), tone: 'quiet', means: means('within') },
      ],
    }),
    side: said([parametersText(context), layersText(context)]),
    question,
    notes: notesOf(context, 'slides.notes.parameters', question),
  };
}

export function layersSlide(context: ReportContext): Slide {
  const { words, result } = context;
  const { within, between, vertical } = result.indices;
  const layers = (
    [
      ['report.layers.within', within],
      ['report.layers.between', between],
      ['report.layers.vertical', vertical],
    ] as const
  ).filter(([, index]) => index.relevantCells > 0);
  const line = (label: string, index: IndexValue): string =>
    words.t('slides.layers.line', {
      layer: label,
      interval: index.ci === null ? '–' : context.interval(index.ci),
      shown: words.t('report.layers.of', { visible: index.visibleCells, relevant: index.relevantCells }),
    });
  const title =
    within.mean === null || between.mean === null
      ? words.t('slides.layers.kicker')
      : words.t('slides.layers.title', {
          within: context.mean(within.mean),
          between: context.mean(between.mean),
        });
  return {
    id: 'layers',
    kicker: words.t('slides.layers.kicker'),
    title,
    main: barsOf(context, {
      title,
      categories: layers.map(([key]) => words.t(key)),
      series: [
        {
          label: words.t('report.layers.mean'),
          tone: 'primary',
          means: layers.map(([, index]) => index.mean),
        },
      ],
    }),
    side: said([...layers.map(([key, index]) => line(words.t(key), index)), verticalText(context)]),
    question: words.t('report.question.within'),
    notes: notesOf(context, 'slides.notes.layers', words.t('report.question.within')),
  };
}

/** The matrix, the parameters with the layers, and pairs that see their collaboration differently. */
import { matrixSpec } from '../../charts/build/matrix.ts';
import { pairGapsSpec } from '../../charts/build/gaps.ts';
import { profileSpec } from '../../charts/build/profile.ts';
import { NOTABLE_SHARE } from '../../charts/build/display.ts';
import { notableGaps } from '../../charts/build/findings.ts';
import { parameterInSentence, relationName } from '../../charts/build/names.ts';
import type { ReportContext } from '../context.ts';
import {
  gapText,
  layersText,
  matrixQuestion,
  parameterRange,
  parametersText,
  rangeText,
  shownText,
} from '../findings.ts';
import type { Block, Section } from '../types.ts';
import { wordsAndQuestion } from './page.ts';

/** More groups than this need a page in landscape. */
export const PORTRAIT_GROUPS = 16;
/** Pairs in the figure, and those that are told apart in the table below it. */
const MOST_PAIRS = 7;
const MOST_TOLD = 5;

export function matrixSection(context: ReportContext): Section {
  const { words, engagement, result, language } = context;
  const chart = matrixSpec({ engagement, result, language });
  const gap = notableGaps(result, null)[0];
  const lines = [gap === undefined ? null : gapText(context, gap), rangeText(context), shownText(context)];
  const figure: Block = { kind: 'figure', chart };
  const paragraph: Block = { kind: 'paragraph', text: lines.filter((line) => line !== null).join(' ') };
  const callout: Block = {
    kind: 'callout',
    title: words.t('report.dialogue'),
    text: matrixQuestion(context),
  };
  const landscape = engagement.groups.length > PORTRAIT_GROUPS;
  return {
    id: 'matrix',
    kicker: words.t('report.matrix.kicker'),
    title: chart.title,
    startsPage: true,
    landscape,
    blocks: landscape
      ? [{ kind: 'beside', share: 0.76, left: [figure], right: [paragraph, callout] }]
      : [figure, { kind: 'beside', left: [paragraph], right: [callout] }],
  };
}

export function profileSection(context: ReportContext): Section {
  const { words, engagement, result, language } = context;
  const chart = profileSpec({ engagement, result, language });
  const range = parameterRange(context);
  const text = [layersText(context), parametersText(context)].filter((line) => line !== null).join(' ');
  const question =
    range === null
      ? words.t(text === '' ? 'report.question.more-answers' : 'report.question.recognise')
      : words.t('report.question.parameter', {
          parameter: parameterInSentence(engagement, words, range.weak),
        });
  const callout: Block = { kind: 'callout', title: words.t('report.dialogue'), text: question };
  return {
    id: 'profile',
    kicker: words.t('report.profile.kicker'),
    title: chart.title,
    startsPage: true,
    blocks: [
      { kind: 'figure', chart },
      text === '' ? callout : { kind: 'beside', left: [{ kind: 'paragraph', text }], right: [callout] },
    ],
  };
}

/** null where no pair can be shown from both sides. */
export function gapsSection(context: ReportContext): Section | null {
  const { words, display, engagement, result, language } = context;
  const gaps = notableGaps(result, null);
  if (result.pairs.every(({ gap }) => gap === null)) return null;
  const chart = pairGapsSpec({ engagement, result, language, limit: MOST_PAIRS });
  const lines = gaps[0] === undefined ? [chart.title] : [gapText(context, gaps[0])];
  const shows: readonly Block[] = [
    {
      kind: 'paragraph',
      text: words.t('report.gaps.intro', { limit: display.differenceText(notable(context)) }),
    },
    { kind: 'figure', chart },
    wordsAndQuestion(context, lines, matrixQuestion(context)),
  ];
  const section = { id: 'gaps', kicker: words.t('report.gaps.kicker'), startsPage: true } as const;
  if (gaps.length === 0) return { ...section, title: chart.title, blocks: shows };
  const shown = gaps.slice(0, MOST_TOLD);
  const beyond = (value: boolean | null): string =>
    value === null ? '–' : words.t(value ? 'report.yes' : 'report.no');
  const more: readonly Block[] =
    gaps.length > shown.length
      ? [
          {
            kind: 'paragraph',
            tone: 'muted',
            text: words.t('report.gaps.more', { shown: shown.length, count: gaps.length }),
          },
        ]
      : [];
  const blocks: readonly Block[] = [
    ...shows,
    {
      kind: 'together',
      blocks: [
        {
          kind: 'table',
          caption: words.t('report.gaps.table'),
          columns: [
            { label: words.t('report.gaps.lower'), align: 'left' },
            { label: words.t('report.gaps.value'), align: 'right' },
            { label: words.t('report.gaps.higher'), align: 'left' },
            { label: words.t('report.gaps.value'), align: 'right' },
            { label: words.t('report.gaps.difference'), align: 'right' },
            { label: words.t('report.gaps.beyond'), align: 'right' },
          ],
          rows: shown.map(({ lower, higher, difference, beyondUncertainty }) => [
            relationName(engagement, words, lower.rater, lower.rated),
            display.text(lower.mean),
            relationName(engagement, words, higher.rater, higher.rated),
            display.text(higher.mean),
            display.differenceText(difference),
            beyond(beyondUncertainty),
          ]),
        },
        ...more,
      ],
    },
  ];
  return { ...section, title: words.t('report.gaps.title', { count: gaps.length }), blocks };
}

/** The smallest difference worth naming, on the instrument's scale. */
function notable({ result }: ReportContext): number {
  return (result.scale.max - result.scale.min) * NOTABLE_SHARE;
}

/** Method, anonymity, what a number is not, and the numbers behind the matrix. */
import { parameterInSentence, responseText } from '../../charts/build/names.ts';
import { localText } from '../../lib/language.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';
import { listOf } from './people.ts';

/** More columns than this are numbered and set small. */
const NAMED_COLUMNS = 7;
const PORTRAIT_COLUMNS = 16;
/** More columns than this need small type. */
const USUAL_COLUMNS = 11;
const HASH_SHOWN = 16;

export function methodSection(context: ReportContext): Section {
  const { words, display } = context;
  return {
    id: 'method',
    kicker: words.t('report.method.kicker'),
    title: words.t('report.method.title'),
    startsPage: true,
    blocks: [
      { kind: 'beside', left: howBlocks(context), right: careBlocks(context) },
      {
        kind: 'together',
        blocks: [
          { kind: 'heading', level: 2, text: words.t('report.method.reliability') },
          { kind: 'paragraph', text: reliabilityText(context) },
        ],
      },
      {
        kind: 'together',
        blocks: [
          { kind: 'heading', level: 2, text: words.t('report.method.facts') },
          factsTable(context, display.min, display.max),
        ],
      },
    ],
  };
}

/** What was asked and how the numbers are computed. */
function howBlocks(context: ReportContext): readonly Block[] {
  const { words, engagement, result } = context;
  const { instrument } = engagement;
  const share = words.percent(instrument.scoring.dimension_missing_min_share);
  const parameters = instrument.dimensions.map(({ id }) => parameterInSentence(engagement, words, id));
  return [
    { kind: 'heading', level: 2, text: words.t('report.method.asked') },
    {
      kind: 'paragraph',
      text: words.t('report.method.asked.text', {
        title: localText(instrument.title, context.language, instrument.id),
        id: result.instrument.id,
        version: result.instrument.version,
        parameters: listOf(parameters, context),
        min: instrument.scale.min,
        max: instrument.scale.max,
      }),
    },
    { kind: 'heading', level: 2, text: words.t('report.method.computed') },
    {
      kind: 'list',
      items: [
        words.t('report.method.computed.1', { share }),
        words.t('report.method.computed.2'),
        words.t('report.method.computed.3'),
        words.t('report.method.computed.4'),
      ],
    },
  ];
}

/** Two decimals: alphas differ in the second. */
const RELIABILITY_DECIMALS = 2;

function reliabilityText({ words, result }: ReportContext): string {
  const text = (value: number): string => words.number(value, RELIABILITY_DECIMALS);
  const { alpha = null, omega = null } = result.reliability?.tie ?? {};
  const icc = result.aggregation?.icc1 ?? null;
  const rwg = result.agreement?.medianRwgJ ?? null;
  const parts = [
    alpha === null
      ? words.t('report.method.reliability.none')
      : words.t('report.method.reliability.text', {
          alpha: text(alpha),
          omega: omega === null ? '–' : text(omega),
        }),
    ...(icc === null || icc < 0
      ? []
      : [words.t('report.method.reliability.groups', { icc: words.percent(icc) })]),
    ...(rwg === null ? [] : [words.t('report.method.reliability.agreement', { rwg: text(rwg) })]),
  ];
  return parts.join(' ');
}

/** How anonymity is kept, and what a number is not. */
function careBlocks({ words, result }: ReportContext): readonly Block[] {
  const { hiddenPrimary: primary, hiddenSecondary: secondary } = result.audit;
  const hidden =
    primary + secondary === 0
      ? words.t('report.method.anonymity.none')
      : words.t('report.method.anonymity.count', { primary, secondary });
  return [
    { kind: 'heading', level: 2, text: words.t('report.method.anonymity') },
    {
      kind: 'paragraph',
      text: `${words.t('report.method.anonymity.text', { limit: result.limits.minCell })} ${hidden}`,
    },
    { kind: 'heading', level: 2, text: words.t('report.method.not') },
    {
      kind: 'list',
      items: [
        words.t('report.method.not.1'),
        words.t('report.method.not.2', { response: responseText(result, words) }),
        words.t('report.method.not.3'),
      ],
    },
  ];
}

function factsTable({ words, result, roundLabel, date }: ReportContext, min: number, max: number): Block {
  const { minCell, minGroup, minLeaderCell } = result.limits;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: words.t('report.method.fact'), align: 'left' },
      { label: words.t('report.method.value'), align: 'left' },
    ],
    rows: [
      [words.t('report.method.fact.round'), roundLabel],
      [words.t('report.method.fact.date'), words.date(date)],
      [
        words.t('report.method.fact.instrument'),
        `${result.instrument.id} ${result.instrument.version} (${min}–${max})`,
      ],
      [words.t('report.method.fact.hash'), result.instrument.hash.slice(0, HASH_SHOWN)],
      [words.t('report.method.fact.limit'), `${minCell}, ${minGroup}, ${minLeaderCell}`],
    ],
  };
}

/** Every number of the matrix; columns are numbered where their names would not fit. */
export function appendixSection(context: ReportContext): Section {
  const { words, engagement, result, display } = context;
  const { groups } = engagement;
  const numbered = groups.length > NAMED_COLUMNS;
  const signs = { hidden: '×', none: '–' };
  const known = new Map(result.cells.map((cell) => [`${cell.rater}\n${cell.rated}`, cell]));
  const said = (rater: string, rated: string): string => {
    const cell = known.get(`${rater}\n${rated}`);
    if (cell?.state === 'hidden') return signs.hidden;
    return cell?.state === 'ok' && cell.mean !== null ? display.text(cell.mean) : signs.none;
  };
  const how = words.t(numbered ? 'report.appendix.numbered' : 'report.appendix.named');
  const table: Block = {
    kind: 'table',
    caption: `${how} ${words.t('report.appendix.signs', signs)}`,
    dense: groups.length > USUAL_COLUMNS,
    columns: [
      { label: words.t('chart.matrix.raters'), align: 'left' },
      ...groups.map(({ id }, index) => ({
        label: numbered ? String(index + 1) : context.name(id),
        align: 'right' as const,
      })),
    ],
    rows: groups.map(({ id }, index) => [
      numbered ? `${index + 1} ${context.name(id)}` : context.name(id),
      ...groups.map((rated) => said(id, rated.id)),
    ]),
  };
  return {
    id: 'appendix',
    kicker: words.t('report.appendix.kicker'),
    title: words.t('report.appendix.title'),
    startsPage: true,
    landscape: groups.length > PORTRAIT_COLUMNS,
    blocks: [table],
  };
}

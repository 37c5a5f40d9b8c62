/** One group's own report: its page, how it experiences the others, how they experience it, and its questions. */
import { parameterName } from '../charts/build/names.ts';
import type { GroupResult, ResultCell } from '../domain/capacity/result.ts';
import { reportContext, type ReportContext, type ReportInput } from './context.ts';
import { reportFrame } from './index.ts';
import { groupBlocks, groupQuestions } from './sections/groups.ts';
import { missing } from './sections/page.ts';
import type { Block, ReportDoc, Section } from './types.ts';

/** Null where the engagement lacks the group. The result must be the one of the whole report: nothing is shown that it does not show. */
export function buildGroupReport(input: ReportInput, id: string): ReportDoc | null {
  const context = reportContext(input);
  const group = context.result.groups.find((one) => one.id === id);
  if (group === undefined) return null;
  const { words } = context;
  return reportFrame(
    context,
    input.house ?? '',
    words.t('report.own.subtitle', { group: context.name(id) }),
    [
      ownSection(context, group),
      viewSection(context, group, 'rated'),
      viewSection(context, group, 'rater'),
      closingSection(context, group),
    ],
  );
}

function ownSection(context: ReportContext, group: GroupResult): Section {
  const { words, result, display } = context;
  return {
    id: 'own',
    kicker: words.t('report.own.kicker'),
    title: context.name(group.id),
    startsPage: true,
    blocks: [
      ...groupBlocks(context, group),
      { kind: 'heading', level: 2, text: words.t('report.guide.title') },
      { kind: 'paragraph', text: words.t('report.guide.numbers', { min: display.min, max: display.max }) },
      {
        kind: 'paragraph',
        text: `${words.t('report.guide.dialogue')} ${words.t('report.own.hidden', { limit: result.limits.minCell })}`,
      },
    ],
  };
}

/** `rated`: how the others see the group; `rater`: how it sees them. A row a partner, a column a parameter. */
function viewSection(context: ReportContext, group: GroupResult, end: 'rater' | 'rated'): Section {
  const { words, result, engagement, display } = context;
  const mean = end === 'rated' ? group.incoming : group.outgoing;
  const name = context.name(group.id);
  const cells = result.cells.filter((cell) => cell[end] === group.id && cell.rater !== cell.rated);
  const partner = (cell: ResultCell): string => (end === 'rated' ? cell.rater : cell.rated);
  const said = (cell: ResultCell, value: number | null | undefined): string => {
    if (cell.state !== 'ok') return words.text(`chart.state.${cell.state}`);
    return value == null ? words.t('chart.state.hidden') : display.text(value);
  };
  const { dimensions } = engagement.instrument;
  const table: Block = {
    kind: 'table',
    caption: words.t(`report.own.${end}.table`, { group: name }),
    columns: [
      { label: words.t('report.group.partner'), align: 'left' },
      { label: words.t('report.own.all'), align: 'right' },
      { label: words.t('report.layers.interval'), align: 'right' },
      ...(dimensions.length > 1
        ? dimensions.map(({ id }) => ({
            label: parameterName(engagement, words, id),
            align: 'right' as const,
          }))
        : []),
    ],
    rows: cells.map((cell) => [
      context.name(partner(cell)),
      said(cell, cell.mean),
      cell.ci === null ? '–' : context.interval(cell.ci),
      ...(dimensions.length > 1
        ? dimensions.map(({ id }) => (cell.state === 'ok' ? said(cell, cell.dimensions[id]?.mean) : '–'))
        : []),
    ]),
  };
  return {
    id: end,
    kicker: words.t(`report.own.${end}.kicker`),
    title:
      mean === null
        ? words.t(`report.own.${end}.title.hidden`, { group: name })
        : words.t(`report.own.${end}.title`, { group: name, mean: display.text(mean) }),
    startsPage: true,
    landscape: true,
    blocks: [
      {
        kind: 'paragraph',
        text:
          mean === null && cells.length > 0
            ? `${words.t(`report.own.${end}.about`)} ${missing(context, (cell) => cells.includes(cell))}.`
            : words.t(`report.own.${end}.about`),
      },
      ...(cells.length === 0 ? [] : [table]),
    ],
  };
}

function closingSection(context: ReportContext, group: GroupResult): Section {
  const { words } = context;
  return {
    id: 'questions',
    kicker: words.t('report.questions.kicker'),
    title: words.t('report.own.questions.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.t('report.questions.lead') },
      {
        kind: 'list',
        items: [
          words.t('report.question.recognise'),
          ...groupQuestions(context, group).filter((one) => one !== words.t('report.question.recognise')),
          words.t('report.own.questions.known'),
          words.t('report.questions.first-step'),
          words.t('report.questions.sign'),
        ],
      },
      { kind: 'heading', level: 2, text: words.t('report.questions.rules') },
      { kind: 'list', items: [1, 2, 3].map((number) => words.text(`report.questions.rule.${number}`)) },
    ],
  };
}

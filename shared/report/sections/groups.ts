/** The groups: one table, then for each group its two views, two sentences and two questions. Never a ranking. */
import { profileSpec } from '../../charts/build/profile.ts';
import { extremes, isVaried, notableGaps, visibleBetween } from '../../charts/build/findings.ts';
import { NOTABLE_SHARE, TOLERANCE } from '../../charts/build/display.ts';
import { parameterInSentence } from '../../charts/build/names.ts';
import type { GroupResult, ResultCell } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import { signed } from '../rules/measures.ts';
import { missing, wordsAndQuestion } from './page.ts';
import type { Block, Section } from '../types.ts';

export function groupsSections(context: ReportContext): readonly Section[] {
  const { words, result } = context;
  return [
    {
      id: 'groups',
      kicker: words.t('report.groups.kicker'),
      title: words.t('report.groups.title'),
      startsPage: true,
      blocks: [
        groupsTable(context),
        wordsAndQuestion(context, [words.t('report.method.not.3')], words.t('report.question.recognise')),
      ],
    },
    ...result.groups.map((group): Section => ({
      id: `group-${group.id}`,
      kicker: words.t('report.groups.pages.kicker'),
      title: context.name(group.id),
      startsPage: true,
      nested: true,
      blocks: groupBlocks(context, group),
    })),
  ];
}

function groupsTable(context: ReportContext): Block {
  const { words, result } = context;
  const number = (value: number | null, pick: Parameters<typeof missing>[1]): string =>
    value === null ? missing(context, pick) : context.display.text(value);
  return {
    kind: 'table',
    caption: words.t('report.groups.table'),
    columns: [
      { label: words.t('report.people.group'), align: 'left' },
      { label: words.t('report.groups.own'), align: 'right' },
      { label: words.t('report.groups.outgoing'), align: 'right' },
      { label: words.t('report.groups.incoming'), align: 'right' },
    ],
    rows: result.groups.map((group) => [
      context.name(group.id),
      number(group.own, ({ rater, rated }) => rater === group.id && rated === group.id),
      number(group.outgoing, ({ rater, rated }) => rater === group.id && rated !== group.id),
      number(group.incoming, ({ rater, rated }) => rated === group.id && rater !== group.id),
    ]),
  };
}

/** A group's page: its two views in words and dots, its partners one by one, two questions. */
export function groupBlocks(context: ReportContext, group: GroupResult): readonly Block[] {
  const { words, engagement, result, language } = context;
  const chart = profileSpec({ engagement, result, language, group: group.id });
  const anything = chart.lines.some(({ values }) => values.some(({ value }) => value !== null));
  const text: Block = { kind: 'paragraph', text: groupText(context, group).join(' ') };
  const questions: Block = {
    kind: 'callout',
    title: words.t('report.dialogue'),
    text: groupQuestions(context, group).join('\n'),
  };
  const top: Block = anything
    ? { kind: 'beside', left: [text, questions], right: [{ kind: 'figure', chart }] }
    : { kind: 'beside', left: [text], right: [questions] };
  const table = partnersTable(context, group.id);
  return table === null ? [top] : [top, table];
}

/** More partners than this stand in small type, so that the page holds them. */
const USUAL_PARTNERS = 16;

/** Every partner of a group with both views; null where it has none. */
export function partnersTable(context: ReportContext, group: string): Block | null {
  const { words, result, display } = context;
  const at = (rater: string, rated: string): ResultCell | undefined =>
    result.cells.find((cell) => cell.rater === rater && cell.rated === rated);
  const partners = result.groups.filter(
    ({ id }) => id !== group && (at(group, id) ?? at(id, group)) !== undefined,
  );
  if (partners.length === 0) return null;
  const said = (cell: ResultCell | undefined): string => {
    if (cell === undefined) return words.t('chart.state.not-relevant');
    if (cell.state === 'ok' && cell.mean !== null) return display.text(cell.mean);
    return words.text(`chart.state.${cell.state === 'ok' ? 'hidden' : cell.state}`);
  };
  return {
    kind: 'table',
    caption: words.t('report.group.table', { group: context.name(group) }),
    dense: partners.length > USUAL_PARTNERS,
    columns: [
      { label: words.t('report.group.partner'), align: 'left' },
      { label: words.t('report.group.sees', { group: context.name(group) }), align: 'right' },
      { label: words.t('report.group.seen', { group: context.name(group) }), align: 'right' },
      { label: words.t('report.gaps.difference'), align: 'right' },
    ],
    rows: partners.map(({ id }) => {
      const [out, into] = [at(group, id), at(id, group)];
      const both = out?.mean != null && into?.mean != null ? out.mean - into.mean : null;
      return [context.name(id), said(out), said(into), both === null ? '–' : signed(context, both)];
    }),
  };
}

/** Both views, the number within, and the group's own range. */
export function groupText(context: ReportContext, group: GroupResult): readonly string[] {
  const { words, display, result } = context;
  const name = context.name(group.id);
  const text = (value: number | null): string => (value === null ? '' : display.text(value));
  const key =
    group.outgoing !== null && group.incoming !== null
      ? 'report.group.both'
      : group.outgoing !== null
        ? 'report.group.outgoing'
        : group.incoming !== null
          ? 'report.group.incoming'
          : 'report.group.hidden';
  const params = { group: name, outgoing: text(group.outgoing), incoming: text(group.incoming) };
  const sentences = [words.t(key, params)];
  if (group.own !== null) sentences.push(words.t('report.group.own', { own: display.text(group.own) }));
  const cells = visibleBetween(result, null).filter(({ rater }) => rater === group.id);
  const range = extremes(cells);
  if (range !== null && isVaried(result, cells))
    sentences.push(
      words.t('report.group.range', {
        strong: context.name(range.strongest.rated),
        high: display.text(range.strongest.mean),
        weak: context.name(range.weakest.rated),
        low: display.text(range.weakest.mean),
      }),
    );
  return sentences;
}

/** Two questions: on the partner with the clearest difference or the view within, and on a parameter or in general. */
export function groupQuestions(context: ReportContext, group: GroupResult): readonly string[] {
  const { words, engagement, result } = context;
  const questions: string[] = [];
  const gap = notableGaps(result, null).find(
    ({ lower }) => lower.rater === group.id || lower.rated === group.id,
  );
  const limit = (result.scale.max - result.scale.min) * NOTABLE_SHARE - TOLERANCE;
  if (gap !== undefined) {
    const partner = gap.lower.rater === group.id ? gap.lower.rated : gap.lower.rater;
    questions.push(words.t('report.question.partner', { b: context.name(partner) }));
  } else if (group.ownVersusOthers !== null && group.ownVersusOthers >= limit)
    questions.push(words.t('report.question.within'));
  const parameter = lowestParameter(context, group.id);
  if (parameter !== null)
    questions.push(
      words.t('report.question.parameter', { parameter: parameterInSentence(engagement, words, parameter) }),
    );
  if (questions.length < 2) questions.push(words.t('report.question.recognise'));
  return questions.slice(0, 2);
}

/** The parameter that the group experiences least across, or that the others do where the group's view is hidden. */
function lowestParameter({ engagement, result }: ReportContext, group: string): string | null {
  for (const side of ['rater', 'rated'] as const) {
    const means = engagement.instrument.dimensions.flatMap(({ id }) => {
      const values = visibleBetween(result, id).filter((cell) => cell[side] === group);
      if (values.length === 0) return [];
      return [{ id, mean: values.reduce((sum, cell) => sum + cell.mean, 0) / values.length }];
    });
    const [first] = means;
    if (first === undefined) continue;
    return means.reduce((best, one) => (one.mean < best.mean - TOLERANCE ? one : best), first).id;
  }
  return null;
}

/** Purpose, core task and who took part. */
import { responseSpec } from '../../charts/build/response.ts';
import { responseText } from '../../charts/build/names.ts';
import type { ResponseGroup } from '../../domain/capacity/result.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';

export function peopleSection(context: ReportContext): Section {
  const { words, engagement, result } = context;
  const blocks: Block[] = [];
  if (engagement.purpose.trim() !== '')
    blocks.push(
      { kind: 'heading', level: 2, text: words.t('report.people.purpose') },
      { kind: 'paragraph', text: sentence(engagement.purpose) },
    );
  if (engagement.coreTask.trim() !== '')
    blocks.push(
      { kind: 'heading', level: 2, text: words.t('report.people.task') },
      { kind: 'paragraph', text: sentence(engagement.coreTask) },
    );
  blocks.push({ kind: 'heading', level: 2, text: words.t('report.people.who') });
  if (result.response.groups.some((group) => isBelowLimit(context, group)))
    blocks.push({
      kind: 'paragraph',
      tone: 'muted',
      text: words.t('report.people.few', { limit: result.limits.minGroup }),
    });
  const low = lowResponse(context);
  if (low !== null) blocks.push({ kind: 'paragraph', tone: 'muted', text: low });
  blocks.push(...responseFigure(context), peopleTable(context));
  return {
    id: 'people',
    kicker: words.t('report.people.kicker'),
    title: words.t('report.people.title', { response: responseText(result, words) }),
    startsPage: true,
    blocks,
  };
}

/** More groups than this are told by the table alone. */
const MOST_DRAWN = 6;

function responseFigure({ engagement, result, language }: ReportContext): readonly Block[] {
  if (result.response.rate === null || result.response.groups.length > MOST_DRAWN) return [];
  return [{ kind: 'figure', chart: responseSpec({ engagement, result, language }) }];
}

/** As it was written, with a capital at its beginning. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1);
}

/** Some have answered, but too few for the count to be told. */
function isBelowLimit({ result }: ReportContext, group: ResponseGroup): boolean {
  return group.responded === null || (group.responded > 0 && group.responded < result.limits.minGroup);
}

function isRatedOnly(group: ResponseGroup): boolean {
  return group.responded === 0 && (group.invited === null || group.invited === 0);
}

function peopleTable(context: ReportContext): Block {
  const { words, engagement, result } = context;
  const invitedText = (count: number | null): string => (count === null ? '–' : words.number(count, 0));
  const rows = result.response.groups.map((group) => {
    const level = engagement.groups.find(({ id }) => id === group.id)?.level ?? 'employees';
    const few = isBelowLimit(context, group);
    const responded = few ? `<${result.limits.minGroup}` : words.number(group.responded ?? 0, 0);
    const rate = group.rate === null || few ? '–' : words.percent(group.rate);
    const start = [context.name(group.id), words.t(`report.level.${level}`)];
    return isRatedOnly(group)
      ? [...start, '–', words.t('report.people.rated-only'), '–']
      : [...start, invitedText(group.invited), responded, rate];
  });
  const { invited, responded, rate } = result.response;
  const total = [
    words.t('report.people.total'),
    '',
    invitedText(invited),
    words.number(responded, 0),
    rate === null ? '–' : words.percent(rate),
  ];
  return {
    kind: 'table',
    caption: words.t('report.people.table'),
    columns: [
      { label: words.t('report.people.group'), align: 'left' },
      { label: words.t('report.people.level'), align: 'left' },
      { label: words.t('report.people.invited'), align: 'right' },
      { label: words.t('report.people.responded'), align: 'right' },
      { label: words.t('report.people.rate'), align: 'right' },
    ],
    rows: [...rows, total],
  };
}

/** A sentence on groups under the instrument's first warning level; null for none, or for very many. */
function lowResponse(context: ReportContext): string | null {
  const { words, engagement, result } = context;
  const level = Math.max(0, ...engagement.instrument.response_rate_warn);
  const low = result.response.groups.filter(
    (group) => group.rate !== null && group.rate < level && (group.responded ?? 0) > 0,
  );
  if (low.length === 0 || low.length > 6) return null;
  const groups = listOf(
    low.map(({ id }) => context.name(id)),
    context,
  );
  return words.t('report.people.low', { groups, share: words.percent(level) });
}

/** "a, b og c". */
export function listOf(parts: readonly string[], { language }: Pick<ReportContext, 'language'>): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(parts);
}

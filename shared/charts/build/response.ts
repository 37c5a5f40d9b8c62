/** Who has answered: a bar for each group, answered of invited. */
import type { CapacityResult, ResponseGroup } from '../../domain/capacity/result.ts';
import type { Engagement } from '../../domain/engagement/types.ts';
import { pathOf } from '../../domain/explain/paths.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Language } from '../../lib/language.ts';
import type { ResponseSpec } from '../spec/types.ts';
import { groupName, responseText } from './names.ts';

export interface ResponseInput {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly language: Language;
}

/** Builds the chart; a count that the audience may not know is hidden in bar, words and table. */
export function responseSpec({ engagement, result, language }: ResponseInput): ResponseSpec {
  const words = wordsOf(language);
  const lines = result.response.groups.map((group) => line(engagement, result, words, group));
  const [careful] = engagement.instrument.response_rate_warn;
  const mark = lines.some(({ share }) => share !== null) && careful !== undefined ? careful : null;
  return {
    kind: 'response',
    title: responseText(result, words),
    summary: [words.t('chart.response.summary'), ...lines.map(({ name }) => `${name}.`)].join(' '),
    table: {
      caption: words.t('chart.response.table'),
      columns: [
        words.t('chart.gaps.group'),
        words.t('chart.response.answered'),
        words.t('chart.response.invited'),
        words.t('chart.response.share'),
      ],
      rows: result.response.groups.map((group) => ({
        header: groupName(engagement, words, group.id),
        cells: [
          group.responded === null ? words.t('chart.state.hidden') : words.number(group.responded, 0),
          group.invited === null ? words.t('chart.response.unknown') : words.number(group.invited, 0),
          group.rate === null ? '–' : words.percent(group.rate),
        ],
      })),
    },
    lines,
    ticks: [0, 0.5, 1].map((value) => ({ value, label: words.percent(value) })),
    mark,
    words: {
      answered: words.t('chart.response.answered'),
      invited: words.t('chart.response.invited'),
      hidden: words.t('chart.state.hidden'),
      mark: mark === null ? '' : words.t('chart.response.mark', { share: words.percent(mark) }),
      answers: words.t('chart.response.head'),
    },
  };
}

function line(
  engagement: Engagement,
  result: CapacityResult,
  words: Words,
  group: ResponseGroup,
): ResponseSpec['lines'][number] {
  const { id, invited, responded, rate } = group;
  const label = groupName(engagement, words, id);
  const path = ['response', 'groups', { id }] as const;
  if (responded === null) {
    const text = words.t('chart.response.fewer', { limit: result.limits.minGroup });
    const name = words.t('chart.response.line', { group: label, value: text });
    return { id, label, name, state: 'hidden', share: null, text };
  }
  const text =
    invited === null
      ? words.number(responded, 0)
      : words.t('report.layers.of', { visible: responded, relevant: invited });
  const name = words.t('chart.response.line', { group: label, value: text });
  return {
    id,
    label,
    name,
    state: 'ok',
    share: rate,
    text,
    explains: { name, paths: [pathOf(result, [...path, rate === null ? 'responded' : 'rate'])] },
  };
}

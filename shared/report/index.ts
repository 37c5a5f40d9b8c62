/** Builds the report of one round: results and charts in, ordered sections of text, tables and figures out. */
import { responseText } from '../charts/build/names.ts';
import { reportContext, type ReportContext, type ReportInput } from './context.ts';
import { groupsSections } from './sections/groups.ts';
import { guideSection } from './sections/guide.ts';
import { appendixSection, methodSection } from './sections/method.ts';
import { overviewSection } from './sections/overview.ts';
import { peopleSection } from './sections/people.ts';
import { gapsSection, matrixSection, profileSection } from './sections/relations.ts';
import type { ReportDoc, Section } from './types.ts';

export type { ReportInput } from './context.ts';

/** The whole report. The result must already be suppressed for its readers: every number in it may be shown. */
export function buildReport(input: ReportInput): ReportDoc {
  const context = reportContext(input);
  const { words, engagement, result } = context;
  const gaps = gapsSection(context);
  const sections: readonly Section[] = [
    guideSection(context),
    peopleSection(context),
    overviewSection(context),
    matrixSection(context),
    profileSection(context),
    ...(gaps === null ? [] : [gaps]),
    ...groupsSections(context),
    methodSection(context),
    appendixSection(context),
  ];
  return {
    language: input.language,
    title: engagement.name,
    subtitle: words.t('report.subtitle'),
    client: engagement.client,
    house: input.house ?? '',
    factsLine: words.t('report.facts-line', {
      round: input.roundLabel,
      date: words.date(input.date),
      response: responseText(result, words),
    }),
    foot: footText(context),
    date: input.date,
    sections,
  };
}

function footText({ words, engagement, result, roundLabel, date }: ReportContext): string {
  const { responded, rate } = result.response;
  const n = words.number(responded, 0);
  return words.t('report.foot', {
    client: engagement.client,
    round: roundLabel,
    date: words.date(date),
    n: rate === null ? n : words.t('report.foot.rate', { n, rate: words.percent(rate) }),
    limit: result.limits.minCell,
    instrument: `${result.instrument.id} ${result.instrument.version}`,
  });
}

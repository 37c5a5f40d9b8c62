/** SurveyMonkey: two header rows, the question only over the first column of its block; matrices condensed or expanded. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import { started, submitted } from './moments.ts';
import {
  codeOf,
  coin,
  labelOf,
  latestOf,
  pick,
  tableOf,
  type StyleColumn,
  type StyledSurvey,
  type Survey,
} from './survey.ts';

export function surveyMonkeyStyle(survey: Survey, random: Random): StyledSurvey {
  const old = coin(random);
  const open = (head: string): string => (old ? head.replaceAll(' ', '') : head);
  const column = (heads: readonly Cell[], value: StyleColumn['value']): StyleColumn => ({ heads, value });
  const { words, groups } = survey;
  const expanded = random.integer(4) === 0;
  const markup = (text: string): string => (random.integer(3) === 0 ? `<strong>${text}</strong>` : text);
  const columns = [
    column([open('Respondent ID'), null], ({ person }) => String(11_873_465_000 + person)),
    ...(coin(random) ? [column([open('Collector ID'), null], () => 45)] : []),
    column([open('Start Date'), null], (row) => started(survey, row).american),
    column([open('End Date'), null], (row) => submitted(survey, row).american),
    column([open('IP Address'), null], ({ person }) => `10.0.0.${person % 250}`),
    column([open('Email Address'), null], () => null),
    column([open('First Name'), null], () => null),
    column([open('Last Name'), null], () => null),
    column([open('Custom Data 1'), null], () => null),
    column([markup(words.groupQuestion), 'Response'], ({ group }) => groups[group]?.name ?? ''),
    column([words.positionQuestion, 'Response'], ({ position }) => words.positions[position]),
    ...matrices(survey, expanded, markup),
    column([words.commentQuestion, 'Open-Ended Response'], ({ comment }) => comment || null),
  ];
  return {
    files: [
      {
        name: 'Sheet_1',
        format: pick(random, ['xlsx', 'csv'] as const),
        sheets: [{ name: 'Sheet', rows: tableOf(columns, survey.rows) }],
      },
    ],
    kept: latestOf(survey.rows.filter(({ kind }) => kind !== 'test')),
    positions: true,
    asks: [],
  };
}

function matrices(
  survey: Survey,
  expanded: boolean,
  markup: (text: string) => string,
): readonly StyleColumn[] {
  const range = Array.from({ length: survey.max - survey.min + 1 }, (_, i) => survey.min + i);
  const options = [...range, survey.missingCode, survey.notApplicableCode];
  return survey.items.flatMap((asked, item) =>
    survey.groups.flatMap(({ name }, group) => {
      const first = group === 0 ? markup(`${asked.label}: ${asked.statement}`) : null;
      if (!expanded)
        return [
          {
            heads: [first, markup(name)],
            value: (row): Cell => labelOf(survey, item, codeOf(survey, row, item, group)) || null,
          } satisfies StyleColumn,
        ];
      return options.map((option, at): StyleColumn => ({
        heads: [at === 0 ? first : null, `${name} - ${labelOf(survey, item, option)}`],
        value: (row) => (codeOf(survey, row, item, group) === option ? labelOf(survey, item, option) : null),
      }));
    }),
  );
}

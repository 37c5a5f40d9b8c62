/** LimeSurvey: four forms of heading, codes or labels as answers. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../../shared/domain/mapping/types.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import { started, submitted } from './moments.ts';
import {
  codeOf,
  coin,
  hasAnswers,
  labelOf,
  latestOf,
  pairsOf,
  pick,
  tableOf,
  type StyleColumn,
  type StyledSurvey,
  type Survey,
} from './survey.ts';

type Heading = 'code' | 'full' | 'abbreviated' | 'codetext';

export function limeSurveyStyle(survey: Survey, random: Random): StyledSurvey {
  const drawn = pick(random, ['code', 'full', 'abbreviated', 'codetext'] as const);
  const heading = drawn === 'abbreviated' && !isTold(survey) ? 'full' : drawn;
  const short = coin(random);
  const plain = coin(random);
  const column = (head: string, value: StyleColumn['value']): StyleColumn => ({ heads: [head], value });
  const { words } = survey;
  const text = (code: string, question: string): string =>
    heading === 'code'
      ? code
      : heading === 'full'
        ? question
        : heading === 'abbreviated'
          ? abbreviated(question)
          : `${code}. ${question}`;
  const columns = [
    column('id', ({ person }) => String(person)),
    column('submitdate', (row) => (row.kind === 'incomplete' ? '' : submitted(survey, row).iso)),
    column('lastpage', (row) => (row.kind === 'incomplete' ? '2' : '4')),
    column('startlanguage', () => survey.language),
    column('seed', ({ person }) => String(1_000_000 + person * 7919)),
    column('startdate', (row) => started(survey, row).iso),
    column('datestamp', (row) => submitted(survey, row).iso),
    column('ipaddr', ({ person }) => `10.0.2.${person % 250}`),
    column('refurl', () => ''),
    column(text('gruppe', words.groupQuestion), ({ group }) =>
      short && plain ? `A${group + 1}` : (survey.groups[group]?.name ?? ''),
    ),
    column(text('rolle', words.positionQuestion), ({ position }) => words.positions[position]),
    ...pairsOf(survey).map(({ item, group }) =>
      column(headOf(survey, heading, item, group), (row) => {
        const code = codeOf(survey, row, item, group);
        if (code === 0) return '';
        return short ? shortCode(survey, code, plain) : labelOf(survey, item, code);
      }),
    ),
    column(text('kommentar', words.commentQuestion), ({ comment }): Cell => comment),
    column('interviewtime', ({ minutes }) => String(minutes * 60)),
    column('groupTime12', ({ minutes }) => String(minutes * 20)),
  ];
  return {
    files: [
      {
        name: 'results-survey.csv',
        format: 'csv',
        sheets: [{ name: 'results-survey', rows: tableOf(columns, survey.rows) }],
      },
    ],
    kept: latestOf(
      survey.rows.filter((row) => row.kind !== 'test' && row.kind !== 'incomplete' && hasAnswers(row)),
    ),
    positions: true,
    ...askedOf(survey, heading, short, plain),
  };
}

/** `A1` ... `A7` by the place of the answer option, or the number itself. */
function shortCode(survey: Survey, code: number, plain: boolean): string {
  if (plain) return `A${code - survey.min + 1}`;
  return code > survey.max ? `AO0${code - survey.max}` : String(code);
}

function abbreviated(text: string): string {
  return text.length <= 15 ? text : `${text.slice(0, 15)}.. `;
}

/** Do names that are cut off still differ? */
function isTold({ groups, items }: Survey): boolean {
  const differ = (names: readonly string[]): boolean => new Set(names.map(abbreviated)).size === names.length;
  return differ(groups.map(({ name }) => name)) && differ(items.map(({ label }) => label));
}

function headOf(survey: Survey, heading: Heading, item: number, group: number): string {
  const asked = survey.items[item];
  const code = `${asked?.id ?? ''}[SQ00${group + 1}]`;
  const full = `${asked?.label ?? ''} [${survey.groups[group]?.name ?? ''}]`;
  if (heading === 'code') return code;
  if (heading === 'full') return full;
  if (heading === 'codetext') return `${code}. ${full}`;
  return `${abbreviated(asked?.label ?? '')} [${abbreviated(survey.groups[group]?.name ?? '')}]`;
}

function askedOf(
  survey: Survey,
  heading: Heading,
  short: boolean,
  plain: boolean,
): Pick<StyledSurvey, 'asks' | 'answered'> {
  const asks: string[] = [];
  const answered: { -readonly [K in keyof Mapping]?: Mapping[K] } = {};
  if (heading === 'code') asks.push('import.uncertain-group-order');
  if (short && plain) {
    asks.push('import.group-unknown', 'import.codes-by-place', 'import.value-unknown');
    answered.groups = Object.fromEntries(survey.groups.map(({ id }, index) => [`A${index + 1}`, id]));
  }
  if (short) {
    const range = Array.from({ length: survey.max - survey.min + 1 }, (_, i) => survey.min + i);
    if (plain)
      answered.values = Object.fromEntries(range.map((code) => [shortCode(survey, code, true), code]));
    answered.missing = [shortCode(survey, survey.missingCode, plain)];
    answered.notApplicable = [shortCode(survey, survey.notApplicableCode, plain)];
    if (!plain) asks.push('import.value-unknown');
    if (survey.items.some(({ recoded }) => recoded)) asks.push('import.coding-asked');
  }
  return { asks, ...(Object.keys(answered).length > 0 ? { answered } : {}) };
}

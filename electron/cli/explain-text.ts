/** How a number was made, as text for a terminal. */
import type { Engagement } from '../../shared/domain/engagement/types.ts';
import type { ExplainedAnswer, Explanation, TieBase } from '../../shared/domain/explain/types.ts';
import type { Words } from '../../shared/i18n/index.ts';
import { localText } from '../../shared/lib/language.ts';
import { exactNumber, explanationWords } from '../../shared/report/explanation.ts';
import { textTable } from './tables.ts';

/** Name, value, formula, inputs, calculation, and the ties with their answers and sheet cells. */
export function explanationText(explanation: Explanation, engagement: Engagement, words: Words): string {
  const text = explanationWords(explanation, engagement, words);
  const head = [
    [words.t('explain.heading.value'), text.value],
    [words.t('explain.heading.path'), explanation.path],
    [words.t('explain.heading.round'), explanation.round],
  ];
  const formulas = [
    ...(text.formula ? ([[words.t('explain.heading.formula'), text.formula]] as const) : []),
    ...text.below.map((formula) => [words.t('explain.heading.below'), formula] as const),
  ].map(([heading, formula]) => `${heading}: ${formula.text}\n    ${formula.source}\n`);
  const sections = [
    `${text.name}\n${text.about}\n`,
    facts(head) + (text.reason === null ? '' : `${text.reason}\n`),
    formulas.join(''),
    text.inputs.length === 0 ? '' : inputsText(text.inputs, words),
    text.steps.length === 0
      ? ''
      : `${words.t('explain.heading.steps')}:\n${text.steps.map((step) => `  ${step}\n`).join('')}`,
    explanation.ties === null ? '' : tiesText(explanation.ties, engagement, words),
    batchesText(explanation, words),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

const facts = (rows: readonly (readonly string[])[]): string =>
  rows.map(([name = '', value = '']) => `${name}: ${value}\n`).join('');

function inputsText(
  inputs: readonly { symbol: string; name: string; value: string; path: string }[],
  words: Words,
): string {
  const columns = (['value', 'symbol', 'name', 'path'] as const).map((name) =>
    words.t(`explain.column.${name}`),
  );
  const rows = inputs.map(({ symbol, name, value, path }) => [value, symbol, name, path]);
  return `${words.t('explain.heading.inputs')}:\n${leftTable([columns, ...rows])}`;
}

/** Signs that take a column: those with a bar over them take one. */
const widthOf = (text = ''): number => text.replace(/\p{Mark}/gu, '').length;

/** Columns padded to their widest entry, all left; indented. */
function leftTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  const padded = (text: string, column: number): string =>
    text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
  return rows.map((row) => `  ${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

function tiesText(base: TieBase, engagement: Engagement, words: Words): string {
  const { count, withheld, rule, ties } = base;
  const counted = count === null ? words.t('explain.not-shown') : words.t('explain.ties.count', { count });
  const head = `${words.t('explain.heading.ties')}: ${counted}\n`;
  if (withheld !== null) return `${head}${words.t(`explain.withheld.${withheld}`)}\n`;
  if (rule === null || ties.length === 0) return head;
  const about = words.t('explain.ties.rule', {
    needed: rule.dimensionsNeeded,
    all: engagement.instrument.dimensions.length,
  });
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? '-' : exactNumber(value, words);
  const dimensions = rule.dimensions.map(({ id }) => id);
  const labels = dimensions.map((id) =>
    localText(engagement.instrument.dimensions.find((one) => one.id === id)?.label ?? {}, words.language, id),
  );
  const scores = textTable([
    [words.t('explain.column.respondent'), words.t('explain.column.score'), ...labels],
    ...ties.map((tie) => [
      tie.respondent,
      shown(tie.score),
      ...dimensions.map((id) => shown(tie.dimensions[id])),
    ]),
  ]);
  const answers = leftTable([
    (['respondent', 'item', 'answer', 'scored', 'source'] as const).map((name) =>
      words.t(`explain.column.${name}`),
    ),
    ...ties.flatMap((tie) =>
      tie.answers.map((answer) => [
        tie.respondent,
        answer.item,
        answerText(answer, words),
        shown(answer.scored),
        sourceText(answer),
      ]),
    ),
  ]);
  return `${head}${about}\n\n${scores}\n${answers}`;
}

function answerText({ kind, raw }: ExplainedAnswer, words: Words): string {
  if (kind === 'answered') return raw === null ? '' : exactNumber(raw, words);
  return words.t(`explain.answer.${kind}`);
}

const sourceText = ({ source }: ExplainedAnswer): string =>
  source === null ? '' : `${source.file} ${source.sheet}!${source.cell}`.trim();

function batchesText({ batches }: Explanation, words: Words): string {
  if (batches.length === 0) return '';
  const files = batches.map(({ id, file, sheet }) => `${id}: ${file}${sheet === '' ? '' : ` (${sheet})`}`);
  return `${words.t('explain.heading.sources')}: ${files.join(', ')}\n`;
}

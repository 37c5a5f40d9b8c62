/** Formulas of one line of answers (method 8.3, 1-3): from answers to scored values, parameters and the score of the relation. */
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { quotedSheet, type BookContext } from '../context.ts';
import {
  FIRST_ROW,
  NEEDED_ROW,
  WEIGHT_ROW,
  type DimensionColumn,
  type LiveModel,
  type PlacedColumn,
} from './layout.ts';
import { recodeRows } from './recode-rows.ts';

/** Formula of each column of the first line; the lines below share them. */
export function lineFormulas(context: BookContext, model: LiveModel): ReadonlyMap<number, string> {
  const { columns, round } = model;
  const at = (column: number): string => `$${columnLetters(column)}${FIRST_ROW}`;
  const fixed = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;
  const values = ({ from, to }: DimensionColumn): string => `${at(from)}:${at(to)}`;
  const weights = ({ from, to }: DimensionColumn): string =>
    `${fixed(from, WEIGHT_ROW)}:${fixed(to, WEIGHT_ROW)}`;
  const answeredWeight = (d: DimensionColumn): string => `SUMPRODUCT(${weights(d)},--ISNUMBER(${values(d)}))`;
  const needed = (column: number): string => fixed(column, NEEDED_ROW);
  const formulas = new Map<number, string>();
  for (const placed of columns.scored) formulas.set(placed.column, scoredFormula(context, placed));
  const valid = columns.dimensions.map((d) => `(COUNT(${values(d)})>=${needed(d.column)})`).join('+');
  formulas.set(columns.valid, columns.dimensions.length === 1 ? `--${valid}` : valid);
  const counts = `${at(columns.valid)}>=${needed(columns.tie)}`;
  columns.dimensions.forEach((d, index) => {
    const equal = sameWeights(
      round.plan.itemWeight.subarray(round.plan.first[index], round.plan.first[index + 1]),
    );
    const mean = equal
      ? `AVERAGE(${values(d)})`
      : `SUMPRODUCT(${weights(d)},${values(d)})/${answeredWeight(d)}`;
    formulas.set(d.column, `IF(AND(COUNT(${values(d)})>=${needed(d.column)},${counts}),${mean},"")`);
  });
  const [first, last] = [columns.dimensions[0]?.column ?? 0, columns.dimensions.at(-1)?.column ?? 0];
  const scores = `${at(first)}:${at(last)}`;
  const scoreWeights = `${fixed(first, WEIGHT_ROW)}:${fixed(last, WEIGHT_ROW)}`;
  const fromItems = (part: (d: DimensionColumn) => string): string =>
    columns.dimensions.map((d) => `${part(d)}*${fixed(d.column, WEIGHT_ROW)}*${answeredWeight(d)}`).join('+');
  const tie = round.plan.tieFromItems
    ? `(${fromItems((d) => `N(${at(d.column)})`)})/(${fromItems((d) => `ISNUMBER(${at(d.column)})`)})`
    : sameWeights(round.plan.dimensionWeight)
      ? `AVERAGE(${scores})`
      : `SUMPRODUCT(${scoreWeights},${scores})/SUMPRODUCT(${scoreWeights},--ISNUMBER(${scores}))`;
  formulas.set(columns.tie, `IF(${counts},${tie},"")`);
  return formulas;
}

const sameWeights = (weights: Float64Array): boolean => weights.every((weight) => weight === weights[0]);

/** The answer itself, mirrored, or looked up in the dictionary; between two whole answers, between their scores. */
function scoredFormula(context: BookContext, { item, index }: PlacedColumn): string {
  const { min, max } = context.engagement.instrument.scale;
  const answer = `$${columnLetters(4 + index)}${FIRST_ROW}`;
  if (item.recode !== null) {
    const place = recodeRows(context).get(index);
    const map = `${quotedSheet(context.sheetName('dictionary'))}!${place?.range ?? ''}`;
    const step = `INT(${answer})-${min}+1`;
    const below = `INDEX(${map},${step})`;
    const above = `INDEX(${map},MIN(${step}+1,${max - min + 1}))`;
    return `IF(ISNUMBER(${answer}),${below}+MOD(${answer},1)*(${above}-${below}),"")`;
  }
  return `IF(ISNUMBER(${answer}),${item.reverse ? `${min + max}-` : ''}${answer},"")`;
}

/** What several exercises are made of: names, options, remarks, verdicts. */
import { localText } from '../../../lib/language.ts';
import { createRandom, streamSeed } from '../../../lib/random.ts';
import type { CapacityResult, ResultCell } from '../../capacity/result.ts';
import type { Answers, Desk, LookAt, Option, Phrase, Question, Remark, Verdict } from './types.ts';

export type VisibleCell = ResultCell & { readonly mean: number };

export const phrase = (code: string, params: Phrase['params'] = {}): Phrase => ({
  code: `practice.${code}`,
  params,
});

export function nameOf({ engagement }: Desk, id: string): string {
  const group = engagement.groups.find((one) => one.id === id);
  return group === undefined ? id : localText(group.name, engagement.language, id);
}

export const remark = (tone: Remark['tone'], said: Phrase, lookAt: LookAt | null = null): Remark => ({
  tone,
  phrase: said,
  lookAt,
});

/** Right where nothing is wrong, wrong where nothing is right. */
export function verdictOf(remarks: readonly Remark[]): Verdict {
  const has = (tone: Remark['tone']): boolean => remarks.some((one) => one.tone === tone);
  return { outcome: has('wrong') ? (has('right') ? 'partly' : 'wrong') : 'right', remarks };
}

export const needsAnswers = ({ result }: Desk): Phrase | null =>
  result === null ? phrase('not-yet.answers') : null;

/** The result; asked only where `needsAnswers` says nothing. */
export function resultOf({ result }: Desk): CapacityResult {
  if (result === null) throw new Error('The exercise needs answers.');
  return result;
}

/** Cells between two groups that may be seen. */
export function visibleBetween({ cells }: CapacityResult): readonly VisibleCell[] {
  return cells.filter((cell): cell is VisibleCell => cell.mean !== null && cell.rater !== cell.rated);
}

export const cellId = ({ rater, rated }: Pick<ResultCell, 'rater' | 'rated'>): string => `${rater}>${rated}`;

export function relationPhrase(desk: Desk, rater: string, rated: string): Phrase {
  return phrase('option.relation', { rater: nameOf(desk, rater), rated: nameOf(desk, rated) });
}

export const relationOption = (desk: Desk, cell: Pick<ResultCell, 'rater' | 'rated'>): Option => ({
  id: cellId(cell),
  label: relationPhrase(desk, cell.rater, cell.rated),
});

/** In an order of the case's own seed; `stream` parts the exercises from each other. */
export function shuffled<T>({ seed }: Desk, stream: number, list: readonly T[]): readonly T[] {
  const random = createRandom(streamSeed(seed, 100, stream));
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(random.integer(left.length), 1));
  return drawn;
}

export const choice = (
  id: string,
  ask: Phrase,
  options: readonly Option[],
  least = 1,
  most = 1,
): Question => ({
  kind: 'choice',
  id,
  ask,
  options,
  least,
  most,
});

export function chosenOf(answers: Answers, id: string): readonly string[] {
  const answer = answers[id];
  if (answer === undefined) return [];
  return Array.isArray(answer) ? (answer as readonly string[]) : [String(answer)];
}

/** A number as typed: a comma is as good as a point; null for what is none. */
export function numberOf(answers: Answers, id: string): number | null {
  const answer = answers[id];
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : null;
  if (typeof answer !== 'string' || answer.trim() === '') return null;
  const value = Number(answer.trim().replace(',', '.').replace('−', '-'));
  return Number.isFinite(value) ? value : null;
}

export const textOf = (answers: Answers, id: string): string => {
  const answer = answers[id];
  return typeof answer === 'string' ? answer.trim() : '';
};

/** Half a step of the last of two digits, for what was read off the screen. */
export const READ_OFF = 0.0051;

export const rounded = (value: number): number => Math.round(value * 100) / 100;

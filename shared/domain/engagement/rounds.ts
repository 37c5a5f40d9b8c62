/** Rules of the list of rounds: labels, planned days, ids that stay. */
import { isDay } from './clarity.ts';
import type { Round } from './types.ts';

export const ROUND_LIMITS = { label: 120, rounds: 50 } as const;

export type PlannedRound = Omit<Round, 'instrumentHash'>;

/** What is planned of a round, without what is empty. */
export function plannedRound(round: {
  readonly id: string;
  readonly label: string;
  readonly opensOn?: string | undefined;
  readonly closesOn?: string | undefined;
  readonly closed?: boolean | undefined;
}): PlannedRound {
  const { id, label, opensOn = '', closesOn = '' } = round;
  return {
    id,
    label: label.trim(),
    ...(opensOn === '' ? {} : { opensOn }),
    ...(closesOn === '' ? {} : { closesOn }),
    ...(round.closed === true ? { closed: true } : {}),
  };
}

export const ROUND_STATES = ['planned', 'open', 'past', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** How a round stands on a day (YYYY-MM-DD): `past` is after its last planned day, while answers are still taken in. */
export function roundState(
  { opensOn = '', closesOn = '', closed }: Pick<Round, 'opensOn' | 'closesOn' | 'closed'>,
  today: string,
): RoundState {
  if (closed === true) return 'closed';
  if (isDay(opensOn) && today < opensOn) return 'planned';
  return isDay(closesOn) && today > closesOn ? 'past' : 'open';
}

export const ROUND_PROBLEMS = ['no-label', 'same-label', 'too-long', 'not-a-day', 'days-order'] as const;
export type RoundProblemCode = (typeof ROUND_PROBLEMS)[number];

export interface RoundProblem {
  /** 0-based place in the list. */
  readonly index: number;
  readonly field: 'label' | 'opensOn' | 'closesOn';
  readonly code: RoundProblemCode;
}

/** Everything that stands in the way of the list as it is. */
export function roundProblems(rounds: readonly PlannedRound[]): readonly RoundProblem[] {
  const taken = new Set<string>();
  return rounds.flatMap((round, index) => {
    const problems: RoundProblem[] = [];
    const label = round.label.trim().toLocaleLowerCase('da');
    if (label === '') problems.push({ index, field: 'label', code: 'no-label' });
    else if (taken.has(label)) problems.push({ index, field: 'label', code: 'same-label' });
    if (round.label.length > ROUND_LIMITS.label) problems.push({ index, field: 'label', code: 'too-long' });
    taken.add(label);
    const { opensOn = '', closesOn = '' } = round;
    if (opensOn !== '' && !isDay(opensOn)) problems.push({ index, field: 'opensOn', code: 'not-a-day' });
    if (closesOn !== '' && !isDay(closesOn)) problems.push({ index, field: 'closesOn', code: 'not-a-day' });
    if (isDay(opensOn) && isDay(closesOn) && closesOn < opensOn)
      problems.push({ index, field: 'closesOn', code: 'days-order' });
    return problems;
  });
}

/** The first free id: rounds are numbered, whatever they are called. */
export function newRoundId(taken: ReadonlySet<string>): string {
  for (let number = taken.size + 1; ; number += 1) if (!taken.has(String(number))) return String(number);
}

/** How a response rate stands against the levels of the instrument (method 3.1: 60 % and 40 % unless it says otherwise). */
export function rateLevel(
  rate: number | null,
  warn: readonly number[],
): 'none' | 'fine' | 'low' | 'very-low' {
  if (rate === null) return 'none';
  const [first = 0.6, second = 0.4] = [...warn].sort((a, b) => b - a);
  if (rate + 1e-9 >= first) return 'fine';
  return rate + 1e-9 >= second ? 'low' : 'very-low';
}

/** What is settled before the mapping begins, and what a gentle reminder would name: method 5.1, phases 0 to 3. */
import type { Clarity, Engagement } from './types.ts';

export const NO_CLARITY: Clarity = {
  ambitions: '',
  resources: '',
  goals: '',
  decides: '',
  contact: '',
  startsOn: '',
  feedbackOn: '',
  followUpOn: '',
};

/** Fields in the order in which one speaks about them. */
export const CLARITY_FIELDS = Object.keys(NO_CLARITY) as readonly (keyof Clarity)[];
export const PLANNED_DAYS = [
  'startsOn',
  'feedbackOn',
  'followUpOn',
] as const satisfies readonly (keyof Clarity)[];

/** Longest text of one field, in signs. */
export const CLARITY_LIMIT = 4000;

/** Is anything settled at all? */
export const isSettled = (clarity: Clarity): boolean =>
  CLARITY_FIELDS.some((field) => clarity[field].trim() !== '');

/** A day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (found === null) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

/** What a consultant would ask about, in the order of the conversation. */
export const QUESTIONS = [
  'client',
  'core-task',
  'purpose',
  'ambitions',
  'resources',
  'goals',
  'decides',
  'contact',
  'days',
  'groups',
  'relations',
  'invited',
] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export interface Question {
  readonly id: QuestionId;
  readonly settled: boolean;
}

/**
 * The checklist before the mapping: each question with whether it is settled. Nothing here stands in anybody's way; the
 * survey may begin with questions open.
 */
export function openQuestions(engagement: Engagement): readonly Question[] {
  const { groups, relations, rounds } = engagement;
  const clarity = engagement.clarity ?? NO_CLARITY;
  const said = (text: string): boolean => text.trim() !== '';
  const surveyed = groups.filter(({ id }) => isRater(engagement, id));
  const settled: Readonly<Record<QuestionId, boolean>> = {
    client: said(engagement.client) && said(engagement.name),
    'core-task': said(engagement.coreTask),
    purpose: said(engagement.purpose),
    ambitions: said(clarity.ambitions),
    resources: said(clarity.resources),
    goals: said(clarity.goals),
    decides: said(clarity.decides),
    contact: said(clarity.contact),
    days: said(clarity.feedbackOn) && (said(clarity.startsOn) || rounds.some(({ opensOn }) => opensOn)),
    groups: groups.length >= 2,
    relations: groups.length >= 2 && (typeof relations === 'string' || relations.length > 0),
    invited: surveyed.length > 0 && surveyed.every(({ invited }) => invited !== null && invited > 0),
  };
  return QUESTIONS.map((id) => ({ id, settled: settled[id] }));
}

/** Is the group asked about any other? */
function isRater({ relations }: Engagement, id: string): boolean {
  return typeof relations === 'string' || relations.some(([rater]) => rater === id);
}

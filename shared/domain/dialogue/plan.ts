/** What the consultant wants to talk about at the feedback meeting: chosen points with their own words, and how long it lasts. */
import { createJsonReader } from '../../lib/json-reader.ts';

const read = createJsonReader('dialogue.invalid');

/** A finding by its rule, a relation that was chosen, or a point in the consultant's own words. */
export const POINT_KINDS = ['rule', 'relation', 'own'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export interface DialoguePoint {
  /** `rule:<rule>`, `relation:<rater>:<rated>` or `own:<number>`. */
  readonly id: string;
  /** Own words; empty for the generated ones. */
  readonly title: string;
  readonly question: string;
  /** Is it shown at the meeting? */
  readonly shown: boolean;
}

export interface DialoguePlan {
  readonly schema: 1;
  /** Length of the meeting. */
  readonly minutes: number;
  /** In the order in which they are taken up; findings that are not named follow, shown as their shelf says. */
  readonly points: readonly DialoguePoint[];
}

export const MEETING_MINUTES = [60, 90, 120, 180] as const;
export const DIALOGUE_LIMITS = { text: 1000, points: 200 } as const;

export const EMPTY_DIALOGUE: DialoguePlan = { schema: 1, minutes: 120, points: [] };

export const pointKind = (id: string): PointKind | null =>
  POINT_KINDS.find((kind) => id.startsWith(`${kind}:`) && id.length > kind.length + 1) ?? null;

export const relationPoint = (rater: string, rated: string): string =>
  `relation:${encodeURIComponent(rater)}:${encodeURIComponent(rated)}`;

/** The relation of a point `relation:<rater>:<rated>`, or null. */
export function relationOfPoint(id: string): readonly [string, string] | null {
  const [kind, rater, rated, ...more] = id.split(':');
  if (kind !== 'relation' || rater === undefined || rated === undefined || more.length > 0) return null;
  return [decodeURIComponent(rater), decodeURIComponent(rated)];
}

/** The id of the next point in own words. */
export function nextOwnPoint(points: readonly DialoguePoint[]): string {
  const numbers = points.flatMap(({ id }) => (id.startsWith('own:') ? [Number(id.slice(4))] : []));
  return `own:${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}

/**
 * A plan from JSON. What is left out is as in an empty plan.
 * @throws Failure dialogue.invalid {field, problem, value}
 */
export function parseDialogue(json: unknown): DialoguePlan {
  const root = read.record(json, 'dialogue');
  const minutes = read.whole(root['minutes'], 'minutes', 15, EMPTY_DIALOGUE.minutes);
  if (minutes > 600) read.reject('minutes', 'too-large', 600);
  const listed = read.list(root['points'], 'points', []);
  if (listed.length > DIALOGUE_LIMITS.points) read.reject('points', 'too-large', DIALOGUE_LIMITS.points);
  const points = listed.map((one, index): DialoguePoint => {
    const field = `points[${index}]`;
    const point = read.record(one, field);
    const id = read.id(point['id'], `${field}.id`);
    if (pointKind(id) === null || (pointKind(id) === 'relation' && relationOfPoint(id) === null))
      read.reject(`${field}.id`, 'unknown-choice', POINT_KINDS.join(', '));
    const words = (key: 'title' | 'question'): string => {
      const text = read.text(point[key], `${field}.${key}`, '').trim();
      return text.length > DIALOGUE_LIMITS.text
        ? read.reject(`${field}.${key}`, 'too-large', DIALOGUE_LIMITS.text)
        : text;
    };
    return {
      id,
      title: words('title'),
      question: words('question'),
      shown: read.flag(point['shown'], `${field}.shown`, true),
    };
  });
  read.distinct(
    points.map(({ id }) => id),
    (index) => `points[${index}].id`,
  );
  return { schema: 1, minutes, points };
}

/** Words to those invited and to their leaders, filled in with what the engagement knows; what it does not stands in brackets. */
import { groupName } from '../charts/build/names.ts';
import { isRelevant, type Engagement } from '../domain/engagement/types.ts';
import { instrumentItems } from '../domain/instrument/items.ts';
import { wordsOf } from '../i18n/index.ts';
import type { Language } from '../lib/language.ts';
import { taskInSentence } from './questionnaire.ts';

export const LETTERS = ['invitation', 'reminder', 'leader'] as const;
export type Letter = (typeof LETTERS)[number];

export interface LetterFacts {
  readonly engagement: Engagement;
  /** Last planned day of the round, YYYY-MM-DD. */
  readonly closesOn?: string | undefined;
  /** The group whose leader is written to. */
  readonly group?: { readonly id: string; readonly responded: number | null } | undefined;
}

/** One letter in one language. */
export function letterText(letter: Letter, facts: LetterFacts, language: Language): string {
  const { engagement, closesOn, group } = facts;
  const words = wordsOf(language);
  type Place = 'task' | 'closes' | 'contact' | 'client' | 'group' | 'number';
  const known = (value: string, place: Place): string =>
    value.trim() === '' ? `[${words.t(`reminder.place.${place}`)}]` : value.trim();
  const count = (value: number | null | undefined): string =>
    known(value == null ? '' : words.number(value, 0), 'number');
  const fewest = engagement.privacy.min_group;
  // A leader of four can count: under the limit no number is told.
  const isFew = group?.responded != null && group.responded < fewest;
  return words.t(`letter.${letter}`, {
    client: known(engagement.client, 'client'),
    task: known(engagement.coreTask.trim() === '' ? '' : taskInSentence(engagement, words), 'task'),
    closes: known(closesOn === undefined ? '' : words.date(closesOn), 'closes'),
    contact: known(engagement.clarity?.contact ?? '', 'contact'),
    minutes: minutesOf(engagement),
    limit: engagement.privacy.min_cell,
    groupLimit: fewest,
    group: known(group === undefined ? '' : groupName(engagement, words, group.id), 'group'),
    responded: isFew ? words.t('letter.few', { limit: fewest }) : count(group?.responded),
    invited: count(engagement.groups.find(({ id }) => id === group?.id)?.invited),
  });
}

/** Seconds that one question about one group takes, with the reading; an estimate on the safe side. */
const SECONDS = 8;

/** About how long the longest questionnaire of the engagement takes, in steps of five minutes. */
export function minutesOf({ instrument, groups, relations }: Engagement): number {
  const most = Math.max(
    1,
    ...groups.map(({ id }) => groups.filter((rated) => isRelevant(relations, id, rated.id)).length),
  );
  const seconds = instrumentItems(instrument).length * most * SECONDS;
  return Math.max(5, Math.ceil(seconds / 300) * 5);
}

/** The engagement's survey: every question for every group that is asked, about the groups that are relevant to it. */
import { groupName, parameterName } from '../charts/build/names.ts';
import { isRelevant, type Engagement } from '../domain/engagement/types.ts';
import { instrumentItems } from '../domain/instrument/items.ts';
import { itemText } from '../domain/instrument/licensed-text.ts';
import { wordsOf, type Words } from '../i18n/index.ts';
import type { Language } from '../lib/language.ts';
import type { Block, ReportDoc, Section } from './types.ts';

export interface AskedGroup {
  readonly id: string;
  readonly name: string;
  /** Groups that it is asked about, its own included where that is relevant. */
  readonly rated: readonly { readonly id: string; readonly name: string }[];
}

export interface AskedItem {
  readonly id: string;
  readonly parameter: string;
  /** The question, with a general word where a group's name would stand. */
  readonly stem: string;
  /** Labels of the scale's steps, lowest first; the bare numbers where the instrument has none. */
  readonly labels: readonly string[];
}

export interface Questionnaire {
  readonly language: Language;
  readonly title: string;
  readonly client: string;
  /** What is read before the first question; empty where the instrument says nothing in this language. */
  readonly intro: string;
  readonly groups: readonly AskedGroup[];
  readonly items: readonly AskedItem[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly dontKnow: string;
  readonly notRelevant: string;
  /** What a practice document says of itself; null in others. */
  readonly practice: string | null;
}

/** A task longer than this is a text of its own, not a part of a sentence. */
const TASK_SIGNS = 80;

/** Groups without a relevant relation are not asked. */
export function questionnaireOf(engagement: Engagement, language: Language): Questionnaire {
  const words = wordsOf(language);
  const { instrument, groups, relations } = engagement;
  const { min, max, labels } = instrument.scale;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  return {
    language,
    title: engagement.name,
    client: engagement.client,
    intro: withTask(instrument.intro?.[language] ?? '', engagement, words).trim(),
    groups: groups
      .map(({ id }) => ({
        id,
        name: groupName(engagement, words, id),
        rated: groups
          .filter((rated) => isRelevant(relations, id, rated.id))
          .map((rated) => ({ id: rated.id, name: ratedName(engagement, words, id, rated.id) })),
      }))
      .filter(({ rated }) => rated.length > 0),
    items: instrumentItems(instrument).map(({ item, dimension }) => ({
      id: item.id,
      parameter: parameterName(engagement, words, dimension.id),
      stem: stemOf(itemText(item, language), engagement, words),
      labels: item.labels?.[language] ?? labels[language] ?? numbers,
    })),
    scale: { min, max },
    dontKnow: words.t('kit.dont-know'),
    notRelevant: words.t('kit.not-relevant'),
    practice: engagement.practice === undefined ? null : words.t('practice.mark'),
  };
}

function ratedName(engagement: Engagement, words: Words, rater: string, rated: string): string {
  const name = groupName(engagement, words, rated);
  return rater === rated ? words.t('kit.own', { group: name }) : name;
}

const stemOf = (text: string, engagement: Engagement, words: Words): string =>
  withTask(text.replaceAll('{group}', words.t('kit.group-place')), engagement, words);

const withTask = (text: string, engagement: Engagement, words: Words): string =>
  text.replaceAll('{task}', taskInSentence(engagement, words));

/** The core task as a part of a sentence; a general word where it is none or a text of its own. */
export function taskInSentence({ coreTask }: Pick<Engagement, 'coreTask'>, words: Words): string {
  const task = coreTask.trim().replace(/\.$/u, '');
  const fits = task !== '' && task.length <= TASK_SIGNS && !/[.!?;\n]/u.test(task);
  return fits ? lowered(task) : words.t('kit.task-place');
}

/** "Børn i udsatte positioner" inside a sentence; abbreviations keep their capitals. */
function lowered(text: string): string {
  const second = text.charAt(1);
  return second === second.toLowerCase() ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The survey for paper: a section for each group that is asked, one table a question. */
export function questionnaireDoc(kit: Questionnaire, date: string, house: string): ReportDoc {
  const words = wordsOf(kit.language);
  return {
    language: kit.language,
    title: kit.title,
    subtitle: words.t('kit.subtitle'),
    client: kit.client,
    house,
    factsLine: words.t('kit.facts', { groups: kit.groups.length, items: kit.items.length }),
    foot: words.t('kit.foot', { client: kit.client, name: kit.title }),
    date,
    ...(kit.practice === null ? {} : { mark: kit.practice }),
    sections: kit.groups.map((group) => sectionOf(kit, group, words)),
  };
}

function sectionOf(kit: Questionnaire, group: AskedGroup, words: Words): Section {
  const { min, max } = kit.scale;
  const steps = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  const questions = kit.items.map((item, index): Block => {
    const scale = item.labels.map((label, step) => `${min + step} = ${label}`).join(' · ');
    return {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, text: `${index + 1}. ${item.stem}` },
        {
          kind: 'table',
          caption: scale,
          columns: [
            { label: words.t('kit.column-group'), align: 'left' },
            ...[...steps, kit.dontKnow, kit.notRelevant].map((label) => ({ label, align: 'right' as const })),
          ],
          rows: group.rated.map(({ name }) => [name, ...steps, '?', '–']),
        },
      ],
    };
  });
  return {
    id: `group-${group.id}`,
    kicker: words.t('kit.kicker'),
    title: group.name,
    startsPage: true,
    blocks: [
      ...kit.intro
        .split(/\n+/u)
        .filter((line) => line.trim() !== '')
        .map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'paragraph', tone: 'lead', text: words.t('kit.lead', { group: group.name }) },
      {
        kind: 'paragraph',
        text: words.t('kit.how', { dontKnow: kit.dontKnow, notRelevant: kit.notRelevant }),
      },
      { kind: 'paragraph', text: words.t('kit.position') },
      ...questions,
      { kind: 'heading', level: 3, text: words.t('kit.comment') },
      { kind: 'paragraph', tone: 'muted', text: words.t('kit.comment-line') },
    ],
  };
}

/** The survey as plain text to paste into a survey tool: one block an item, one line a group. */
export function questionnaireText(kit: Questionnaire): string {
  const words = wordsOf(kit.language);
  const blocks = kit.groups.map((group) => {
    const questions = kit.items.map((item, index) =>
      [
        `${index + 1}. ${item.stem}`,
        ...group.rated.map(({ name }) => `   ${name}`),
        `   [${[...item.labels, kit.dontKnow, kit.notRelevant].join(' | ')}]`,
      ].join('\n'),
    );
    const head = words.t('kit.text-group', { group: group.name });
    return [head, '='.repeat(head.length), words.t('kit.position'), '', questions.join('\n\n')].join('\n');
  });
  const mark = kit.practice === null ? '' : `${kit.practice}\n\n`;
  const title = `${mark}${kit.client}: ${kit.title}`;
  const intro = kit.intro === '' ? '' : `${kit.intro}\n\n`;
  return `${title}\n\n${words.t('kit.text-how')}\n\n${intro}${blocks.join('\n\n\n')}\n`;
}

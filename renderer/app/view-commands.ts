/** Commands of how results are looked at: whose view, on which scale, against which round; and the places inside a step. */
import type { EngagementOverview } from '../../shared/api/methods.ts';
import type { Words } from '../../shared/i18n/index.ts';
import type { Command } from './commands.ts';
import type { Move } from './place.ts';

const AUDIENCES = ['consultant', 'client'] as const;
const SCALES = ['native', '0-100'] as const;
/** No id of a round: ids are never empty. */
const NO_ROUND = '';

/** Whose view, which scale and which round to compare with; empty until there are answers to look at. */
export function viewCommands(words: Words, { engagement, rounds }: EngagementOverview): readonly Command[] {
  const answered = rounds.filter(({ respondents, kept = false }) => respondents > 0 || kept);
  if (answered.length === 0) return [];
  const made = (id: string, label: string): Command => ({
    id,
    label,
    kind: words.t('command.group.insight'),
    shortcut: null,
  });
  const { min, max } = engagement.instrument.scale;
  const views = AUDIENCES.map((id) =>
    made(`view.${id}`, words.t('palette.view', { name: words.t(`view.${id}`) })),
  );
  const scales = SCALES.map((id) => {
    const name =
      id === 'native' ? words.t('insight.scale-native', { min, max }) : words.t('insight.scale-hundred');
    return made(`scale.${id}`, words.t('palette.scale', { name }));
  });
  const compared = [
    ...answered.map(({ id, label }) =>
      made(`compare.${id}`, words.t('insight.compare-with', { round: label === '' ? id : label })),
    ),
    made(`compare.${NO_ROUND}`, words.t('palette.compare-none')),
  ];
  // An instrument that asks from 0 to 100 has one scale only.
  return [...views, ...(min === 0 && max === 100 ? [] : scales), ...(answered.length > 1 ? compared : [])];
}

/** The moves of such a command, one after the other; null for commands of other kinds. */
export function movesOfView(command: string): readonly Move[] | null {
  const audience = AUDIENCES.find((one) => command === `view.${one}`);
  if (audience !== undefined)
    return [
      { to: 'step', step: 'insight' },
      { to: 'audience', audience },
    ];
  const scale = SCALES.find((one) => command === `scale.${one}`);
  if (scale !== undefined)
    return [
      { to: 'step', step: 'insight' },
      { to: 'view', view: { scale } },
    ];
  if (command.startsWith('compare.'))
    return [
      { to: 'tab', tab: 'change' },
      { to: 'view', view: { compare: command.slice('compare.'.length) } },
    ];
  return command.startsWith('round.') ? [{ to: 'round', round: command.slice('round.'.length) }] : null;
}

/** The place of what a page has to do itself: it takes the wish when it is there. Null for commands that are no wish. */
export function placeOfWish(command: string): Move | null {
  if (command === 'present' || command.startsWith('dialogue.')) return { to: 'step', step: 'dialogue' };
  if (command === 'compose' || command.startsWith('deliver.')) return { to: 'step', step: 'deliver' };
  if (command.startsWith('group.')) return { to: 'tab', tab: 'group-pages' };
  const step = (['groups', 'survey', 'act'] as const).find((one) => command.startsWith(`${one}.`));
  return step === undefined ? null : { to: 'step', step };
}

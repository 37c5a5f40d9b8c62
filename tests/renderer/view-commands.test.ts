/** The palette over how results are looked at and over the places inside a step. */
import { describe, expect, it } from 'vitest';
import { commandsNow, findCommands } from '../../renderer/app/commands.ts';
import { BEGINNING, movePlace, type Place } from '../../renderer/app/place.ts';
import { movesOfView, placeOfWish, viewCommands } from '../../renderer/app/view-commands.ts';
import { COMMANDS, PALETTE } from '../../shared/i18n/commands.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/lib/language.ts';
import { nordbyExample } from '../helpers/results.ts';
import { overviewOf } from './helpers/fake-api.ts';

const overview = overviewOf(nordbyExample());
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

function first(language: Language, typed: string): string | undefined {
  const settings = { language, theme: 'light' } as const;
  const all = commandsNow({ words: wordsOf(language), settings, overview, isOpen: true });
  return findCommands(all, typed)[0]?.id;
}

/** The place after a command, from where a document opens. */
const after = (command: string): Place => (movesOfView(command) ?? []).reduce(movePlace, BEGINNING);

describe('the palette', () => {
  it('holds every command of the menu once, and more', () => {
    const all = ids(PALETTE);
    expect(new Set(all).size).toBe(all.length);
    expect(ids(COMMANDS).filter((id) => !all.includes(id))).toEqual([]);
    expect(all.length).toBeGreaterThan(COMMANDS.length);
  });

  it.each([
    ['da', 'vis for kunde', 'view.client'],
    ['nb', 'konsulent', 'view.consultant'],
    ['en', 'scale 0-100', 'scale.0-100'],
    ['da', 'skala 1-5', 'scale.native'],
    ['nb', 'relasj', 'groups.relations'],
    ['da', 'kommentar', 'dialogue.comments'],
    ['en', 'anonym', 'survey.limits'],
    ['da', 'indsigt', 'go.insight'],
    ['da', 'gruppe', 'group.skole'],
    ['da', 'tilfoj handling', 'act.action'],
    ['nb', 'fokusomr', 'act.focus'],
    ['en', 'compose', 'compose'],
    ['en', 'storage', 'settings.storage'],
    ['da', 'nyt vindue', 'window.new'],
  ] as const)('in %s, "%s" finds %s first', (language, typed, id) => {
    expect(first(language, typed)).toBe(id);
  });
});

describe('the commands of how results are looked at', () => {
  const words = wordsOf('en');

  it('are none before there are answers, and compare only where there are two rounds', () => {
    const empty = overview.rounds.map((round) => ({ ...round, respondents: 0, kept: false }));
    expect(viewCommands(words, { ...overview, rounds: empty })).toEqual([]);
    const [one] = overview.rounds;
    const single = { ...overview, rounds: one === undefined ? [] : [{ ...one, respondents: 9 }] };
    expect(ids(viewCommands(words, single))).toEqual([
      'view.consultant',
      'view.client',
      'scale.native',
      'scale.0-100',
    ]);
  });

  it('offer no other scale to an instrument that asks from 0 to 100', () => {
    const { engagement } = overview;
    const scale = { ...engagement.instrument.scale, min: 0, max: 100 };
    const asked = { ...engagement, instrument: { ...engagement.instrument, scale } };
    const found = ids(viewCommands(words, { ...overview, engagement: asked }));
    expect(found.filter((id) => id.startsWith('scale.'))).toEqual([]);
  });

  it('lead to insight as it is to be seen', () => {
    const away = movePlace(BEGINNING, { to: 'step', step: 'act' });
    const seen = (movesOfView('view.client') ?? []).reduce(movePlace, away);
    expect(seen).toMatchObject({ step: 'insight', audience: 'client' });
    expect(after('scale.0-100').view.scale).toBe('0-100');
    expect(after('compare.2026-1')).toMatchObject({ tab: 'change', view: { compare: '2026-1' } });
    expect(after('compare.').view.compare).toBe('');
    expect(after('round.2026-1').round).toBe('2026-1');
    expect(movesOfView('view.nobody')).toBeNull();
    expect(movesOfView('import')).toBeNull();
  });

  it.each([
    ['present', 'dialogue'],
    ['dialogue.comments', 'dialogue'],
    ['compose', 'deliver'],
    ['deliver.report', 'deliver'],
    ['groups.relations', 'groups'],
    ['survey.limits', 'survey'],
    ['act.focus', 'act'],
  ] as const)('"%s" is a wish to the step %s', (command, step) => {
    expect(placeOfWish(command)).toEqual({ to: 'step', step });
  });

  it('leave a group to its page', () => {
    expect(placeOfWish('group.skole')).toEqual({ to: 'tab', tab: 'group-pages' });
    expect(placeOfWish('import')).toBeNull();
  });
});

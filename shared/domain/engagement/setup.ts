/** setup.json in: client, task, instrument, groups, relations, rounds and privacy limits, checked field by field. */
import { Field } from '../../lib/fields.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { BUILT_IN_IDS, builtInInstrument } from '../instrument/builtin.ts';
import { readInstrument } from '../instrument/parse.ts';
import type { Instrument, PrivacySettings } from '../instrument/types.ts';
import { LEVELS, type Engagement, type Group, type Relations } from './types.ts';

/** An engagement before it has a document: rounds do not carry the instrument's hash yet. */
export type Setup = Omit<Engagement, 'rounds'> & {
  readonly rounds: readonly { readonly id: string; readonly label: string }[];
};

/**
 * Checks a setup and fills in defaults (language da, instrument relcap-6, relations all, limits of the instrument).
 * @throws Failure setup.invalid {field, problem}
 */
export function parseSetup(json: unknown): Setup {
  const root = new Field(json, 'setup.invalid');
  root.object();
  const text = (key: string): string => (root.at(key).absent ? '' : root.at(key).text());
  const instrument = readInstrumentChoice(root.at('instrument'));
  const groups = root.at('groups').absent ? [] : readGroups(root.at('groups'));
  return {
    client: text('client'),
    name: text('name'),
    language: root.at('language').absent ? 'da' : root.at('language').oneOf(LANGUAGES),
    coreTask: text('coreTask'),
    purpose: text('purpose'),
    instrument,
    groups,
    relations: readRelations(root.at('relations'), groups, instrument),
    rounds: root.at('rounds').absent ? [] : readRounds(root.at('rounds')),
    privacy: readPrivacy(root.at('privacy'), instrument.privacy),
  };
}

/** An instrument by id or as an object in the form of method.md 8.1. */
export function readInstrumentChoice(field: Field): Instrument {
  const choice = field.absent ? 'relcap-6' : field.value;
  if (typeof choice !== 'string') return readInstrument(field);
  return builtInInstrument(choice) ?? field.refuse('field.one-of', { allowed: BUILT_IN_IDS.join(', ') });
}

function readGroups(field: Field): readonly Group[] {
  const ids = new Set<string>();
  return field.list().map((group) => {
    const id = group.at('id').id();
    if (ids.has(id)) group.at('id').refuse('field.duplicate', { value: id });
    ids.add(id);
    const name = group.at('name');
    const level = group.at('level');
    const unit = group.at('unit');
    const invited = group.at('invited');
    const aliases = group.at('aliases');
    return {
      id,
      name: name.absent ? { da: id, nb: id, en: id } : name.localText(),
      level: level.absent ? 'employees' : level.oneOf(LEVELS),
      unit: unit.absent ? null : unit.text(300),
      invited: invited.absent ? null : invited.whole(0, 1_000_000),
      aliases: aliases.absent ? [] : aliases.list().map((alias) => alias.text(300)),
    };
  });
}

function readRelations(field: Field, groups: readonly Group[], instrument: Instrument): Relations {
  if (field.absent) return instrument.rating.own_group ? 'all' : 'others';
  if (field.value === 'all' || field.value === 'others') return field.value;
  if (!Array.isArray(field.value)) return field.refuse('field.relations');
  const seen = new Set<string>();
  const pairs: [string, string][] = [];
  for (const pair of field.list()) {
    const ends = pair.list();
    const [rater, rated] = ends;
    if (!rater || !rated || ends.length !== 2) return pair.refuse('field.pair');
    for (const end of [rater, rated]) {
      if (!groups.some((group) => group.id === end.value))
        end.refuse('field.unknown-group', { value: String(end.value) });
    }
    const key = JSON.stringify([rater.text(), rated.text()]);
    if (seen.has(key)) continue;
    seen.add(key);
    pairs.push([rater.text(), rated.text()]);
  }
  return pairs;
}

function readRounds(field: Field): Setup['rounds'] {
  const ids = new Set<string>();
  return field.list().map((round) => {
    const id = round.at('id').id();
    if (ids.has(id)) round.at('id').refuse('field.duplicate', { value: id });
    ids.add(id);
    return { id, label: round.at('label').absent ? id : round.at('label').text(200) };
  });
}

function readPrivacy(field: Field, defaults: PrivacySettings): PrivacySettings {
  if (field.absent) return defaults;
  const limit = (key: string, fallback: number): number =>
    field.at(key).absent ? fallback : field.at(key).whole(1, 1000);
  const secondary = field.at('secondarySuppression');
  return {
    min_cell: limit('minCell', defaults.min_cell),
    min_group: limit('minGroup', defaults.min_group),
    min_leader_cell: limit('minLeaderCell', defaults.min_leader_cell),
    comment_min: limit('commentMin', defaults.comment_min),
    secondary_suppression: secondary.absent ? defaults.secondary_suppression : secondary.boolean(),
  };
}

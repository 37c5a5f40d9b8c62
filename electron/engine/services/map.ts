/** Use cases of the map of groups: places that were given by hand. */
import type { mapMethods } from '../../../shared/api/map-methods.ts';
import type { MapPlaces } from '../../../shared/domain/engagement/map-places.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { readEngagement } from '../repositories/engagement.ts';
import { writeSetting } from '../repositories/settings.ts';
import { MAP_PLACES } from '../repositories/work-settings.ts';
import type { Handlers } from '../router.ts';
import { openSession, type ServiceContext } from './context.ts';

export function mapHandlers(context: ServiceContext): Pick<Handlers, keyof typeof mapMethods> {
  return { 'map.setPlaces': (input) => setPlaces(context, input) };
}

/**
 * Keeps the places of all groups that stand by hand; the same again is no change.
 * @throws Failure group.unknown {group}
 */
function setPlaces(
  context: ServiceContext,
  { places, step }: { readonly places: MapPlaces; readonly step: 'moved' | 'reset' },
): { places: MapPlaces } {
  const session = openSession(context);
  const { groups, mapPlaces = {} } = readEngagement(session.db);
  const known = new Set(groups.map(({ id }) => id));
  // A group that is gone since leaves its place behind, until places are written the next time.
  for (const group of Object.keys(places))
    if (!known.has(group) && mapPlaces[group] === undefined) throw new Failure('group.unknown', { group });
  const next = Object.fromEntries(
    groups.flatMap(({ id }) => (places[id] === undefined ? [] : [[id, places[id]] as const])),
  );
  if (JSON.stringify(next) === JSON.stringify(mapPlaces)) return { places: next };
  session.change(
    () => ({ action: `map.${step}`, subject: null, counts: {} }),
    (db) => writeSetting(db, MAP_PLACES, next),
  );
  context.changed(['session', 'map']);
  return { places: next };
}

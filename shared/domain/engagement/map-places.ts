/** Where someone has put groups on the map of the network, over what the map works out: the same in every round and on paper. */

/** In the unit square: 0,0 is left and above. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
}

/** By group id; a group that is not named stands where the map puts it. */
export type MapPlaces = Readonly<Record<string, MapPlace>>;

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1;

/** Places from what a document holds: what is no place in the unit square is left out, a map never fails by it. */
export function mapPlacesFrom(json: unknown): MapPlaces {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return {};
  const places = Object.entries(json).flatMap(([id, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { x, y } = value as { readonly x?: unknown; readonly y?: unknown };
    return isShare(x) && isShare(y) ? [[id, { x, y }] as const] : [];
  });
  return Object.fromEntries(places);
}

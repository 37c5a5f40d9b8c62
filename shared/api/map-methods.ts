/** Methods of the map of groups: where someone has put them by hand. */
import { z } from 'zod';
import type { MapPlaces } from '../domain/engagement/map-places.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const share = z.number().min(0).max(1);

/** What was done on the map, for the name of the step. */
export const MAP_STEPS = ['moved', 'reset'] as const;

export const mapMethods = {
  /** All places given by hand, by group; groups without one stand where the map puts them. */
  'map.setPlaces': {
    input: z.strictObject({
      places: z.record(z.string().min(1).max(100), z.strictObject({ x: share, y: share })),
      step: z.enum(MAP_STEPS),
    }),
    output: output<{ places: MapPlaces }>(),
  },
} as const;

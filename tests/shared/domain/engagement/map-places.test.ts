import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPlacesFrom } from '../../../../shared/domain/engagement/map-places.ts';

describe('places on the map that a document holds', () => {
  it('are those in the unit square; all else is left out', () => {
    const json = {
      skole: { x: 0, y: 1 },
      ppr: { x: -0.1, y: 0 },
      far: { x: 1e9, y: 0 },
      nan: { x: NaN, y: 0 },
      half: { x: 0.5 },
      text: 'x',
      none: null,
    };
    expect(mapPlacesFrom(json)).toEqual({ skole: { x: 0, y: 1 } });
  });

  it('never fail a map', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        for (const { x, y } of Object.values(mapPlacesFrom(json)))
          expect(Math.min(x, y) >= 0 && Math.max(x, y) <= 1).toBe(true);
      }),
    );
  });
});

/** The note of where the user was: what another version wrote, or anything else, does no harm. */
import { describe, expect, it } from 'vitest';
import { keptFrom } from '../../renderer/app/kept-place.ts';

const NOTHING = { place: {}, panels: [] };

describe('a kept place', () => {
  it('comes back as it was', () => {
    const kept = {
      place: { step: 'insight', tab: 'matrix', round: '2026-2', audience: 'client' },
      panels: ['kit'],
    };
    expect(keptFrom(JSON.stringify(kept))).toEqual(kept);
  });

  it('leaves out what is not known', () => {
    const kept = { place: { step: 'dream', tab: 7, round: null, audience: 'press' }, panels: [1, 'kit'] };
    expect(keptFrom(JSON.stringify(kept))).toEqual({ place: {}, panels: ['kit'] });
  });

  it.each([null, '', '{', 'null', '7', '[]', '{"place":3}'])('is nothing for %j', (text) => {
    expect(keptFrom(text)).toEqual(NOTHING);
  });
});

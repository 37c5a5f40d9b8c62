/** The note of where the user was: what another version wrote, or anything else, does no harm. */
import { describe, expect, it } from 'vitest';
import { keptFrom } from '../../renderer/app/kept-place.ts';

const NOTHING = { place: {}, panels: [], choices: {} };

describe('a kept place', () => {
  it('comes back as it was', () => {
    const kept = {
      place: { step: 'insight', tab: 'matrix', round: '2026-2', audience: 'client' },
      panels: ['kit'],
      choices: { 'groups.tab': 'relations' },
    };
    expect(keptFrom(JSON.stringify(kept))).toEqual(kept);
  });

  it('leaves out what is not known', () => {
    const kept = { place: { step: 'dream', tab: 7, round: null, audience: 'press' }, panels: [1, 'kit'] };
    const choices = { 'survey.tab': 'limits', 'network.cut': 3 };
    expect(keptFrom(JSON.stringify({ ...kept, choices }))).toEqual({
      ...NOTHING,
      panels: ['kit'],
      choices: { 'survey.tab': 'limits' },
    });
    expect(keptFrom('{"choices":["a"]}')).toEqual(NOTHING);
  });

  it.each([null, '', '{', 'null', '7', '[]', '{"place":3}'])('is nothing for %j', (text) => {
    expect(keptFrom(text)).toEqual(NOTHING);
  });
});

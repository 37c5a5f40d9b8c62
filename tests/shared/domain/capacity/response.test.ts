/** Response counts per audience: what a client may know of a group that few have answered in. */
import { describe, expect, it } from 'vitest';
import { capacityOf, fixturePeople, fixtureSetup } from '../helpers.ts';

const privacy = { minCell: 5, minGroup: 5, minLeaderCell: 5 };

describe('response', () => {
  it('is told to the consultant for every group', () => {
    const { response } = capacityOf({ ...fixtureSetup, privacy }, fixturePeople());
    expect(response.groups.map((group) => group.responded)).toEqual([6, 5, 3]);
    expect(response).toMatchObject({ invited: 17, responded: 14 });
  });

  it('leaves a group under the limit out for the client, in the total too, so that no difference tells the count', () => {
    const { response } = capacityOf({ ...fixtureSetup, privacy }, fixturePeople(), 'client');
    expect(response.groups).toEqual([
      { id: 'A', invited: 8, responded: 6, rate: 6 / 8 },
      { id: 'B', invited: 5, responded: 5, rate: 1 },
      { id: 'C', invited: 4, responded: null, rate: null, reason: 'under-limit' },
    ]);
    expect(response).toMatchObject({ invited: 13, responded: 11, rate: 11 / 13 });
  });
});

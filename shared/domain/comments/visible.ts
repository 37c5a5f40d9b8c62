/** Which comments may be read (method 8.4, 4): those of groups with at least `commentMin` respondents, in a shuffled order. */
import { createRandom } from '../../lib/random.ts';

export interface StoredComment {
  readonly id: string;
  readonly group: string;
}

/**
 * Comments of groups at or over the limit, shuffled by `seed` so that neither the order of the sheet nor that of the groups
 * shows; how many were held back.
 */
export function visibleComments<C extends StoredComment>(
  comments: readonly C[],
  respondents: ReadonlyMap<string, number>,
  limit: number,
  seed: number,
): { readonly shown: readonly C[]; readonly heldBack: number } {
  const shown = comments.filter(({ group }) => (respondents.get(group) ?? 0) >= limit);
  return { shown: shuffled(shown, seed), heldBack: comments.length - shown.length };
}

/** Fisher and Yates' shuffle over an order by id, so that the same comments come in the same order whatever order they are read in. */
function shuffled<C extends StoredComment>(comments: readonly C[], seed: number): readonly C[] {
  const random = createRandom(seed);
  const order = [...comments].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = random.integer(last + 1);
    const [one, other] = [order[last], order[pick]];
    if (one === undefined || other === undefined) continue;
    order[last] = other;
    order[pick] = one;
  }
  return order;
}

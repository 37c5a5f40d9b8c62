/**
 * Where the groups of a network stand: on a map by nearness (stress majorisation: Gansner, Koren and North 2004), or on a circle in an
 * order that keeps partners close. No randomness: the same structure gives the same places.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Closeness 0..1 of two groups by index, the same both ways; null where they have no relation to be seen. */
export type Closeness = (a: number, b: number) => number | null;

/** From this number of groups on they stand on a circle. */
export const MAX_GROUPS_ON_MAP = 16;
const ROUNDS = 240;
const NEAREST = 0.55;
const FARTHEST = 1.5;
/** What two groups without a relation weigh against others. */
const UNKNOWN_WEIGHT = 0.35;

/** Places in the unit square. */
export function networkPlaces(count: number, closeness: Closeness): readonly Point[] {
  const near = rescaled(count, closeness);
  const order = circularOrder(count, near);
  const circle = onCircle(count, order);
  if (count > MAX_GROUPS_ON_MAP || count < 3) return count < 3 ? inRow(count) : circle;
  return upright(count, majorise(count, circle, near));
}

/** The closest pair that is seen has 1, the least close 0: differences between places say something also on a narrow range. */
function rescaled(count: number, closeness: Closeness): Closeness {
  let [low, high] = [1, 0];
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < a; b += 1) {
      const value = closeness(a, b);
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  const span = high - low;
  return (a, b) => {
    const value = closeness(a, b);
    if (value === null) return null;
    return span < 1e-9 ? 0.5 : (value - low) / span;
  };
}

const inRow = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => ({ x: count === 1 ? 0.5 : 0.2 + index * 0.6, y: 0.5 }));

function onCircle(count: number, order: readonly number[]): readonly Point[] {
  const places = new Array<Point>(count);
  order.forEach((group, at) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
    places[group] = { x: 0.5 + Math.cos(angle) / 2, y: 0.5 + Math.sin(angle) / 2 };
  });
  return places;
}

/** Swaps and moves until no swap of two brings partners closer along the circle; begins in the groups' own order. */
function circularOrder(count: number, near: Closeness): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const weights = order.map((a) => order.map((b) => (a === b ? 0 : (near(a, b) ?? 0))));
  const distance = (a: number, b: number): number => Math.min(Math.abs(a - b), count - Math.abs(a - b));
  const costOf = (group: number, at: number, other: number): number =>
    order.reduce(
      (sum, one, place) =>
        one === group || one === other ? sum : sum + (weights[group]?.[one] ?? 0) * distance(at, place),
      0,
    );
  for (let round = 0; round < 12; round += 1) {
    let swapped = false;
    for (let i = 0; i < count; i += 1)
      for (let j = i + 1; j < count; j += 1) {
        const [a, b] = [order[i] ?? 0, order[j] ?? 0];
        const now = costOf(a, i, b) + costOf(b, j, a);
        const then = costOf(a, j, b) + costOf(b, i, a);
        if (then >= now - 1e-9) continue;
        order[i] = b;
        order[j] = a;
        swapped = true;
      }
    if (!swapped) break;
  }
  return order;
}

/** Moves every group to where its wanted distances to the others agree best, again and again. */
function majorise(count: number, start: readonly Point[], near: Closeness): readonly Point[] {
  let places = start.map(({ x, y }) => ({ x: (x - 0.5) * 1.6, y: (y - 0.5) * 1.6 }));
  const wanted = places.map((_, a) =>
    places.map((__, b) => {
      const value = near(a, b);
      return value === null
        ? { distance: FARTHEST, weight: UNKNOWN_WEIGHT }
        : { distance: FARTHEST - (FARTHEST - NEAREST) * value, weight: 1 };
    }),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    places = places.map((place, a) => {
      let [x, y, total] = [0, 0, 0];
      places.forEach((other, b) => {
        const want = wanted[a]?.[b];
        if (a === b || want === undefined) return;
        const weight = want.weight / want.distance ** 2;
        const length = Math.hypot(place.x - other.x, place.y - other.y);
        const pull = length > 1e-9 ? want.distance / length : 0;
        x += weight * (other.x + (place.x - other.x) * pull);
        y += weight * (other.y + (place.y - other.y) * pull);
        total += weight;
      });
      return total === 0 || count < 2 ? place : { x: x / total, y: y / total };
    });
  }
  return places;
}

/** Turned so that the longest side lies level and the first group at the left and above, then fitted into the unit square. */
function upright(count: number, places: readonly Point[]): readonly Point[] {
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
  const [xx, yy, xy] = places.reduce(
    ([a, b, c], { x, y }) => [
      a + (x - middle.x) ** 2,
      b + (y - middle.y) ** 2,
      c + (x - middle.x) * (y - middle.y),
    ],
    [0, 0, 0] as [number, number, number],
  );
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const turned = places.map(({ x, y }) => ({
    x: (x - middle.x) * Math.cos(angle) - (y - middle.y) * Math.sin(angle),
    y: (x - middle.x) * Math.sin(angle) + (y - middle.y) * Math.cos(angle),
  }));
  const flipX = (turned[0]?.x ?? 0) > 0 ? -1 : 1;
  const flipY = (turned[0]?.y ?? 0) > 0 ? -1 : 1;
  const xs = turned.map(({ x }) => x * flipX);
  const ys = turned.map(({ y }) => y * flipY);
  const fit = (values: readonly number[], value: number): number => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const share = high - low < 1e-9 ? 0.5 : (value - low) / (high - low);
    return Math.round(share * 10_000) / 10_000;
  };
  return turned.map((_, index) => ({ x: fit(xs, xs[index] ?? 0), y: fit(ys, ys[index] ?? 0) }));
}

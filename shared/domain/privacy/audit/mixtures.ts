/**
 * Sums of people whose values are weighted means of parts: ties of dimensions, and persons' indices of ties. Known is the sum of
 * every shown part, not who lacks which: those who lack a part weigh the others more.
 */
import type { Range } from '../ranges.ts';
import type { System } from './system.ts';

/** One part of the mixture. */
export interface Part {
  readonly weight: number;
  /** People who have it; NaN where nobody tells. */
  readonly n: number;
  /** Their mean (0..1), NaN where hidden. */
  readonly mean: number;
  /** Column of a hidden mean. */
  readonly column: () => number;
}

export interface Mixture {
  readonly people: number;
  /** At least so many parts make a person count. */
  readonly needed: number;
  /** A part's weight in a person may also depend on how much of the part was answered. */
  readonly anyWeight: boolean;
  readonly parts: readonly Part[];
}

/** A part's sum of value * weight over people: between factor * mean and factor * mean + extra. */
interface Share {
  readonly part: Part;
  readonly hidden: boolean;
  /** Per unit of the mean. */
  readonly factor: number;
  readonly extra: number;
  readonly complementExtra: number;
}

/** What the shown parts leave of the sum of all people's values (0..people): its range where nothing is hidden. */
export function visibleRange(mixture: Mixture): Range {
  const shares = sharesOf(mixture).filter(({ hidden }) => !hidden);
  const low = shares.reduce((sum, { factor, part }) => sum + factor * part.mean, 0);
  const extra = shares.reduce((sum, one) => sum + one.extra, 0);
  const complement = shares.reduce(
    (sum, one) => sum + one.factor * (1 - one.part.mean) + one.complementExtra,
    0,
  );
  return { low: Math.max(low, mixture.people - complement), high: Math.min(low + extra, mixture.people) };
}

/** The sum of people's values is known: equations for the hidden parts. */
export function addMixture(system: System, mixture: Mixture, sum: number): void {
  const shares = sharesOf(mixture);
  const hidden = shares.filter((one) => one.hidden);
  if (hidden.length === 0) return;
  const add = (target: number, flip: boolean): void => {
    const shown = shares.filter((one) => !one.hidden);
    const low = shown.reduce(
      (total, { factor, part }) => total + factor * (flip ? 1 - part.mean : part.mean),
      0,
    );
    const extra = shares.reduce((total, one) => total + (flip ? one.complementExtra : one.extra), 0);
    const all = hidden.reduce((total, { factor }) => total + factor, 0);
    // Of the hidden parts: sum of factor * value, or of factor * (1 - value).
    const [from, to] = [target - low - extra, target - low];
    const terms = hidden.map(({ part, factor }) => [part.column(), factor] as const);
    if (flip) system.equation(terms, all - to, all - from);
    else system.equation(terms, from, to);
  };
  add(sum, false);
  if (hidden.some(({ extra }) => extra > 0) || shares.some(({ extra }) => extra > 0))
    add(mixture.people - sum, true);
}

function sharesOf({ people, needed, anyWeight, parts }: Mixture): readonly Share[] {
  const present = parts.filter(({ n }) => n !== 0);
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  const missing = present.reduce((sum, { n }) => sum + people - n, 0);
  /** Most people who may lack something. */
  const lacking = missing === missing ? Math.min(people, missing) : people;
  return present.map((part): Share => {
    const others = present
      .filter((one) => one !== part)
      .map(({ weight }) => weight)
      .sort((a, b) => a - b);
    const fewest = part.weight + others.slice(0, Math.max(0, needed - 1)).reduce((sum, own) => sum + own, 0);
    const least = anyWeight ? 0 : part.weight / total;
    const most = anyWeight ? 1 : lacking === 0 ? least : part.weight / fewest;
    const hidden = part.mean !== part.mean;
    const [from, to] = part.n === part.n ? [part.n, part.n] : [Math.min(1, people), people];
    const heavier = anyWeight ? to : Math.min(lacking, to);
    const spread = (sum: number): number => Math.min(sum, heavier) * (most - least) + (to - from) * least;
    return {
      part,
      hidden,
      factor: from * least,
      extra: spread(hidden ? to : to * part.mean),
      complementExtra: spread(hidden ? to : to * (1 - part.mean)),
    };
  });
}

/** Explanation of a p value after Holm's correction: where it stands among the tests, and what the smaller ones give. */
import { input, numberOf, type At, type Parts } from './parts.ts';
import type { PathPart } from './paths.ts';

export interface NamedTest {
  readonly label: string;
  readonly params: Readonly<Record<string, string>>;
  readonly p: number | null;
  readonly isOwn: boolean;
  readonly path?: readonly PathPart[];
}

/** p values up to the one in question, ascending, with the number of tests; the adjusted one is the largest of (m - j + 1) p(j). */
export function holmParts(at: At, tests: readonly NamedTest[]): Parts {
  const value = numberOf(at);
  if (value === null) return { inputs: [] };
  const given = tests.filter(({ p }) => p !== null);
  const ordered = [...given].sort((one, other) => (one.p ?? 0) - (other.p ?? 0));
  const own = ordered.findIndex(({ isOwn }) => isOwn);
  const upTo = ordered.slice(0, own + 1);
  const m = given.length;
  const candidates = upTo.map(({ p }, rank) => Math.min(1, (m - rank) * (p ?? 1)));
  const decisive = candidates.indexOf(Math.max(...candidates));
  return {
    inputs: [
      input(at.result, 'm', 'tests', m),
      ...upTo.map(({ label, p, path, params }) =>
        input(at.result, label, 'p-value', p, { params, ...(path ? { path } : {}) }),
      ),
    ],
    steps: [['min(1, ', m - decisive, ' · ', upTo[decisive]?.p ?? 1, ') = ', value]],
  };
}

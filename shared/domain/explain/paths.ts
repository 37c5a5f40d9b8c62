/**
 * The paths of a result: every number has one, and each leads to one number. Ids stand in them as they are; where dots in ids
 * would make a path mean something else, they stand in quotes: `cells."a.b".c.n`.
 */
import { Failure } from '../../lib/failure.ts';
import type { CapacityResult } from '../capacity/result.ts';
import type { ExplanationKind } from './kinds.ts';
import { resultTree, type Leaf, type PathNode } from './tree.ts';

export type { Leaf } from './tree.ts';

export interface ExplainablePath {
  readonly path: string;
  readonly kind: ExplanationKind;
  /** Keys and indexes that lead to the number in the result. */
  readonly place: readonly (string | number)[];
}

/** A part of a path: a field of the result, or an id. */
export type PathPart = string | { readonly id: string };

/** All paths of numbers and intervals of a result, blank ones too. */
export function explainablePaths(result: CapacityResult): readonly ExplainablePath[] {
  const root = resultTree(result);
  const odd = hasOddIds(result);
  const paths: ExplainablePath[] = [];
  const visit = (node: PathNode, parts: readonly PathPart[]): void => {
    if (node.leaf) paths.push({ path: written(root, parts, node.leaf, odd), ...node.leaf });
    for (const [name, child] of Object.entries(node.fields ?? {})) visit(child, [...parts, name]);
    node.ids?.names.forEach((id, index) => {
      const child = node.ids?.child(index);
      if (child) visit(child, [...parts, { id }]);
    });
  };
  visit(root, []);
  return paths.map(({ path, kind, place }) => ({ path, kind, place }));
}

/**
 * The number that a path names.
 * @throws Failure `explain.unknown-path` {path, known}, `explain.no-comparison` {path}
 */
export function resolvePath(result: CapacityResult, path: string): Leaf & { readonly path: string } {
  const root = resultTree(result);
  const found = find(root, path, []);
  if (found) return { ...found.leaf, path: written(root, found.parts, found.leaf, hasOddIds(result)) };
  if (result.change === null && /^change(?:\.|$)/u.test(path))
    throw new Failure('explain.no-comparison', { path });
  throw new Failure('explain.unknown-path', { path, known: examples(result).join(', ') });
}

/** How the path of these parts is written; the parts must lead to a number. */
export function pathOf(result: CapacityResult, parts: readonly PathPart[]): string {
  if (!hasOddIds(result)) return plain(parts);
  const root = resultTree(result);
  const leaf = find(root, quoted(parts), [])?.leaf;
  return leaf ? written(root, parts, leaf, true) : quoted(parts);
}

const plain = (parts: readonly PathPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.id)).join('.');
const quoted = (parts: readonly PathPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part.id))).join('.');

function written(root: PathNode, parts: readonly PathPart[], leaf: Leaf, odd: boolean): string {
  const path = plain(parts);
  if (!odd) return path;
  return find(root, path, [])?.leaf.place.join('\n') === leaf.place.join('\n') ? path : quoted(parts);
}

/** Ids that could be read as something else: with dots or quotes, or with the name of a field. */
function hasOddIds({ groups, dimensions, subscales, reliability }: CapacityResult): boolean {
  const items = reliability?.tie.items ?? [];
  return [...groups, ...dimensions, ...subscales, ...items].some(
    ({ id }) => /[."]/u.test(id) || FIELD_NAMES.has(id),
  );
}
/** Fields that stand beside ids. */
const FIELD_NAMES = new Set(['mean', 'n', 'sd', 'ci', 'coverage', 'subscales', 'dimensions']);

/** Rank of a choice; a plain id has its length. */
const [QUOTED, FIELD, ALIAS] = [1e9, 1e8, -1];

/** Quoted ids first, which can mean one thing only; then fields, then the longest id that leads to a number. */
function find(
  node: PathNode,
  rest: string,
  parts: readonly PathPart[],
): { readonly leaf: Leaf; readonly parts: readonly PathPart[] } | null {
  if (rest === '') return node.leaf ? { leaf: node.leaf, parts } : null;
  const after = (name: string): string | null =>
    rest === name
      ? ''
      : rest.startsWith(`${name}.`) && rest.length > name.length + 1
        ? rest.slice(name.length + 1)
        : null;
  const choices: { rank: number; left: string; child: () => PathNode | null; part: PathPart }[] = [];
  const add = (name: string, rank: number, part: PathPart, child: () => PathNode | null): void => {
    const left = after(name);
    if (left !== null) choices.push({ rank, left, child, part });
  };
  for (const [name, child] of Object.entries(node.fields ?? {})) add(name, FIELD, name, () => child);
  for (const [name, child] of Object.entries(node.aliases ?? {})) add(name, ALIAS, name, () => child);
  node.ids?.names.forEach((id, index) => {
    const child = () => node.ids?.child(index) ?? null;
    add(JSON.stringify(id), QUOTED, { id }, child);
    add(id, id.length, { id }, child);
  });
  for (const { left, child, part } of choices.sort((one, other) => other.rank - one.rank)) {
    const next = child();
    // An alias is another way to write what the node without it means.
    const isAlias = typeof part === 'string' && node.aliases?.[part] === next;
    const found = next && find(next, left, isAlias ? parts : [...parts, part]);
    if (found) return found;
  }
  return null;
}

/** A few paths that this result has, one of each sort. */
function examples(result: CapacityResult): readonly string[] {
  const shown = result.cells.find(({ state }) => state === 'ok') ?? result.cells[0];
  const [dimension] = result.dimensions;
  const [group] = result.groups;
  return [
    ...(shown ? [pathOf(result, ['cells', { id: shown.rater }, { id: shown.rated }])] : []),
    ...(shown && dimension
      ? [pathOf(result, ['cells', { id: shown.rater }, { id: shown.rated }, { id: dimension.id }])]
      : []),
    'indices.between',
    ...(group ? [pathOf(result, ['groups', { id: group.id }, 'selfGap'])] : []),
    'reliability.tie.alpha',
  ];
}

/** One header -> which item, about which group: brackets, dashes, codes in either order, or the group inside the question. */
import type { GroupMatcher, ItemMatcher, Match } from './names.ts';

export interface Placed {
  readonly item: Match;
  readonly group: Match;
  /**
   * What is left of the header when the group is taken away, '' for headers that are only a group; where only the item is
   * known, what is left when the item is taken away.
   */
  readonly question: string;
  /** How it was read: the ending of a reason code. */
  readonly style: 'inside' | 'bracket' | 'split' | 'code' | 'group-only' | 'item-only';
}

export const NO_MATCH: Match = { index: -1, certainty: 0 };
const SPLITS = [' - ', ' – ', ' — ', ': ', ' | ', ' > ', ' / ', '__', '::'] as const;
const CODE_SPLITS = ['_', '.'] as const;
const MAX_TRIES = 60;
/** A part of a header names a group or an item from this certainty on. */
const NAMED = 0.9;

/** The best reading of a header; null where neither a group nor an item is in it. */
export function placeQuestion(header: string, items: ItemMatcher, groups: GroupMatcher): Placed | null {
  if (header === '') return null;
  const inside = items.findWithGroup(header, (name) => groups.find(name).index >= 0);
  if (inside)
    return {
      item: { index: inside.index, certainty: 1 },
      group: groups.find(inside.group),
      question: '',
      style: 'inside',
    };
  const whole = groups.find(header);
  if (whole.certainty >= NAMED) return { item: NO_MATCH, group: whole, question: '', style: 'group-only' };
  const parts = partings(header);
  const readings = parts.flatMap(({ left, right, style }) => [
    reading(left, right, style, items, groups),
    reading(right, left, style, items, groups),
  ]);
  const best = readings.reduce<Placed | null>((a, b) => (score(b) > (a ? score(a) : 0) ? b : a), null);
  if (best && best.group.index >= 0) return best;
  const item = items.find(header);
  const coded = parts.find(({ left }) => items.find(left).certainty === 1);
  if (coded)
    return { item: items.find(coded.left), group: NO_MATCH, question: coded.right, style: 'item-only' };
  if (item.index >= 0) return { item, group: NO_MATCH, question: '', style: 'item-only' };
  if (whole.index >= 0) return { item: NO_MATCH, group: whole, question: '', style: 'group-only' };
  return best;
}

function reading(
  question: string,
  name: string,
  style: Placed['style'],
  items: ItemMatcher,
  groups: GroupMatcher,
): Placed {
  const group = groups.find(name);
  return { item: group.index < 0 ? NO_MATCH : items.find(question), group, question, style };
}

/** Both known beats the group alone; certainty decides the rest. */
function score({ item, group }: Placed): number {
  if (group.index < 0) return 0;
  return (item.index >= 0 ? 10 + item.certainty : 0) + group.certainty;
}

/** A text parted in two, and how. */
export interface Parting {
  readonly left: string;
  readonly right: string;
  readonly style: Placed['style'];
}

/** All ways in which a header may part into a group and a question. */
export function partings(header: string): readonly Parting[] {
  const found: Parting[] = [];
  const bracket = inBrackets(header.trim());
  if (bracket) found.push(bracket);
  const add = (separator: string, style: Placed['style']): void => {
    for (
      let at = header.lastIndexOf(separator);
      at > 0 && found.length < MAX_TRIES;
      at = header.lastIndexOf(separator, at - 1)
    ) {
      const left = header.slice(0, at).trim();
      const right = header.slice(at + separator.length).trim();
      if (left !== '' && right !== '') found.push({ left, right, style });
    }
  };
  for (const separator of SPLITS) add(separator, 'split');
  const coded = !header.includes(' ') || header.length <= 80;
  if (coded) for (const separator of CODE_SPLITS) add(separator, 'code');
  add('-', coded ? 'code' : 'split');
  return found;
}

/** The brackets that end a text, with what stands before them; brackets inside belong to the name. */
function inBrackets(text: string): Parting | null {
  const [open, close] = text.endsWith(']') ? ['[', ']'] : ['(', ')'];
  if (!text.endsWith(close)) return null;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === close) depth += 1;
    else if (text[at] === open) depth -= 1;
    if (depth > 0) continue;
    const [left, right] = [text.slice(0, at).trim(), text.slice(at + 1, -1).trim()];
    return right === '' || right.length > 200 ? null : { left, right, style: 'bracket' };
  }
  return null;
}

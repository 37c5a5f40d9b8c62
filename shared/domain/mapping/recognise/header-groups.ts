/** Group names that headers hold beside the parameter they ask about, for sheets of an engagement that has no groups yet. */
import type { Language } from '../../../lib/language.ts';
import type { Group } from '../../engagement/types.ts';
import { foldLoosely } from '../text.ts';
import type { ItemMatcher } from './names.ts';
import { partings } from './question.ts';

/** More names than this in a sheet are no groups. */
export const MOST_GROUPS = 60;

/** A part of a header is a parameter from this certainty on; less is a part of a longer name. */
const PARAMETER = 0.95;
/** What stands beside fewer parameters than this may be anything. */
const LEAST_ITEMS = 2;

/**
 * Names that stand beside at least two different parameters (`Information [Skolen]`, `Skolen: Information`, or inside the question
 * itself), in the order of the headers and as they are written where they stand first. The headers are texts, one a column.
 */
export function groupsInHeaders(headers: readonly string[], items: ItemMatcher): readonly string[] {
  const found = new Map<string, { readonly name: string; readonly items: Set<number> }>();
  for (const header of headers)
    for (const { name, item } of namesBeside(header, items)) {
      const key = foldLoosely(name);
      if (key === '' || items.find(name).index >= 0) continue;
      const entry = found.get(key) ?? { name, items: new Set<number>() };
      entry.items.add(item);
      found.set(key, entry);
    }
  return [...found.values()].filter((one) => one.items.size >= LEAST_ITEMS).map(({ name }) => name);
}

/** A group of which the sheet tells the name alone. */
export const groupNamed = (name: string, language: Language): Group => ({
  id: name,
  name: { [language]: name },
  level: 'employees',
  unit: null,
  invited: null,
  aliases: [],
});

interface Beside {
  readonly name: string;
  readonly item: number;
}

function namesBeside(header: string, items: ItemMatcher): readonly Beside[] {
  const inside = items.findWithGroup(header, () => true);
  if (inside) {
    const name = asWritten(header, inside.group);
    return name === null ? [] : [{ name, item: inside.index }];
  }
  return partings(header).flatMap(({ left, right }): readonly Beside[] => {
    const [before, after] = [items.find(left), items.find(right)];
    if (before.certainty >= PARAMETER) return [{ name: right, item: before.index }];
    return after.certainty >= PARAMETER ? [{ name: left, item: after.index }] : [];
  });
}

/** The words of a text that fold to `folded`, as they are written there. */
function asWritten(text: string, folded: string): string | null {
  const words = text.trim().split(/\s+/u);
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length; to += 1) {
      const part = words.slice(from, to).join(' ');
      if (foldLoosely(part) === folded) return part;
    }
  return null;
}

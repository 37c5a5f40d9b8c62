/** Questions that stand in the rows of a sheet: what a text of the item column asks, where it says more than the item. */
import type { GroupNames } from './groups.ts';
import type { ItemNames } from './items.ts';
import { cellKey, textKey } from './text.ts';
import type { Cell } from './sheet.ts';
import type { Mapping } from './types.ts';

/** In place of an item's id: the row's value is the respondent's group, position or remark, or nothing that is kept. */
export const ABOUT_GROUP = '@group';
export const ABOUT_POSITION = '@position';
export const ABOUT_COMMENT = '@comment';
export const ABOUT_NOTHING = '@ignore';
const ABOUT_PERSON: ReadonlySet<string> = new Set([
  ABOUT_GROUP,
  ABOUT_POSITION,
  ABOUT_COMMENT,
  ABOUT_NOTHING,
]);

export type RowQuestion =
  | { readonly about: 'answer'; readonly item: number; readonly target: number }
  | { readonly about: 'group' | 'position' | 'nothing' }
  | { readonly about: 'comment'; readonly name: string };

/** `know1@skole`: the item and the group that a row's question is about. */
export function itemAndGroup(item: string, group: string): string {
  return `${item}@${group}`;
}

/** Does a text of `items` say more than an item? */
export function isRowQuestion(said: string): boolean {
  return said.includes('@');
}

export class RowQuestions {
  readonly #byKey = new Map<string, RowQuestion>();
  /** Texts whose item or group is not known: [text, said]. */
  readonly unknown: readonly (readonly [string, string])[];

  constructor(said: Mapping['items'], items: ItemNames, groups: GroupNames) {
    const unknown: (readonly [string, string])[] = [];
    for (const [text, about] of Object.entries(said)) {
      if (!isRowQuestion(about)) continue;
      const question = questionOf(text, about, items, groups);
      if (question) this.#byKey.set(textKey(text), question);
      else unknown.push([text, about]);
    }
    this.unknown = unknown;
  }

  get none(): boolean {
    return this.#byKey.size === 0;
  }

  /** Some row names the respondent's group. */
  get askGroup(): boolean {
    return [...this.#byKey.values()].some(({ about }) => about === 'group');
  }

  findCell(cell: Cell | undefined): RowQuestion | null {
    return this.#byKey.get(cellKey(cell)) ?? null;
  }
}

function questionOf(text: string, about: string, items: ItemNames, groups: GroupNames): RowQuestion | null {
  if (ABOUT_PERSON.has(about)) {
    if (about === ABOUT_COMMENT) return { about: 'comment', name: text };
    return { about: about === ABOUT_GROUP ? 'group' : about === ABOUT_POSITION ? 'position' : 'nothing' };
  }
  for (let at = about.indexOf('@'); at > 0; at = about.indexOf('@', at + 1)) {
    const [item, target] = [items.find(about.slice(0, at)), groups.find(about.slice(at + 1))];
    if (item >= 0 && target >= 0) return { about: 'answer', item, target };
  }
  return null;
}

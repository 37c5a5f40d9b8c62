/** The engagement's groups by every name a sheet may use: mapped text, id, name in any language, alias. */
import { LANGUAGES } from '../../lib/language.ts';
import type { Group } from '../engagement/types.ts';
import type { Cell } from './sheet.ts';
import { cellKey, textKey } from './text.ts';

export const AMBIGUOUS = -2;
export const UNKNOWN = -1;

export class GroupNames {
  readonly #byKey = new Map<string, number>();

  /** Mapped texts win over ids, ids over names, names over aliases; within one kind a shared text is ambiguous. */
  constructor(groups: readonly Group[], mapped: Readonly<Record<string, string>> = {}) {
    const indexOfId = new Map(groups.map((group, index) => [textKey(group.id), index]));
    this.#claim(
      Object.entries(mapped).flatMap(([text, id]) => {
        const index = indexOfId.get(textKey(id));
        return index === undefined ? [] : [[textKey(text), index] as const];
      }),
    );
    this.#claim([...indexOfId]);
    this.#claim(
      groups.flatMap((group, index) => LANGUAGES.map((l) => [textKey(group.name[l] ?? ''), index] as const)),
    );
    this.#claim(
      groups.flatMap((group, index) => group.aliases.map((alias) => [textKey(alias), index] as const)),
    );
  }

  #claim(entries: readonly (readonly [string, number])[]): void {
    const claimed = new Map<string, number>();
    for (const [key, index] of entries) {
      if (key === '' || this.#byKey.has(key)) continue;
      const other = claimed.get(key);
      claimed.set(key, other === undefined || other === index ? index : AMBIGUOUS);
    }
    for (const [key, index] of claimed) this.#byKey.set(key, index);
  }

  /** Index of the group, UNKNOWN or AMBIGUOUS. */
  find(name: string): number {
    return this.#byKey.get(textKey(name)) ?? UNKNOWN;
  }

  findCell(cell: Cell | undefined): number {
    return this.#byKey.get(cellKey(cell)) ?? UNKNOWN;
  }
}

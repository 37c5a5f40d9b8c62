/** The instrument's items by every name a sheet may use. */
import { LANGUAGES } from '../../lib/language.ts';
import { instrumentItems } from '../instrument/items.ts';
import type { Instrument } from '../instrument/types.ts';
import { cellKey, fold, textKey } from './text.ts';
import type { Cell } from './sheet.ts';

/** Finds an item by id, else a dimension with exactly one item by id or label; then texts that a mapping names. */
export class ItemNames {
  readonly #byKey = new Map<string, number>();

  constructor(instrument: Instrument, named: Readonly<Record<string, string>> = {}) {
    const items = instrumentItems(instrument);
    const claim = (key: string, index: number): void => {
      if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, index);
    };
    for (const { item, index } of items) claim(textKey(item.id), index);
    const single = items.filter(({ dimension }) => dimension.items.length === 1);
    for (const { dimension, index } of single) claim(textKey(dimension.id), index);
    for (const { dimension, index } of single)
      for (const language of LANGUAGES) claim(fold(dimension.label[language] ?? ''), index);
    for (const [text, id] of Object.entries(named)) {
      const index = this.#byKey.get(textKey(id));
      if (index !== undefined) this.#byKey.set(textKey(text), index);
    }
  }

  /** Index of the item; -1 for a name that means none. */
  find(name: string): number {
    return this.#byKey.get(textKey(name)) ?? -1;
  }

  findCell(cell: Cell | undefined): number {
    return this.#byKey.get(cellKey(cell)) ?? -1;
  }
}

/** What a command asks of a page that may have to come first: it stands until the page takes it, or the user goes elsewhere. */
import { createContext, useContext, useEffect } from 'react';

export interface Wishes {
  readonly wish: string | null;
  readonly take: () => void;
}

export const WishContext = createContext<Wishes>({ wish: null, take: () => undefined });

/**
 * Runs when somebody wishes `name` (or, where it ends in a dot, anything that begins so: the rest is given) and the page is ready.
 * `stays`: a part of the page will take it.
 */
export function useWish(name: string, isReady: boolean, run: (rest: string) => void, stays = false): void {
  const { wish, take } = useContext(WishContext);
  useEffect(() => {
    if (!isReady || wish === null) return;
    if (wish !== name && !(name.endsWith('.') && wish.startsWith(name))) return;
    if (!stays) take();
    run(wish.slice(name.length));
  });
}

/** Says on the page's root what it shows, so that whoever drives the window can wait for it. */
import { useEffect } from 'react';

/** While mounted with `isShown`, `data-shown` of the root holds the name. */
export function useShown(name: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    change((names) => names.add(name));
    return () => change((names) => names.delete(name));
  }, [name, isShown]);
}

function change(edit: (names: Set<string>) => void): void {
  const root = document.documentElement;
  const names = new Set((root.dataset['shown'] ?? '').split(' ').filter((name) => name !== ''));
  edit(names);
  root.dataset['shown'] = [...names].join(' ');
}

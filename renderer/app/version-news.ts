/** The first start of a newer version: said once, with the way to what the guide says about it. */
import { useEffect, useRef } from 'react';
import { useWords } from '../components/words.ts';
import type { Notices } from './notices.tsx';

/** Main says by `?updated=0.1.0` that another version ran here last. */
export const wasUpdated = (search: string): boolean => new URLSearchParams(search).has('updated');

export function useVersionNews(
  say: Notices['say'],
  openGuide: (section: string, guide: 'user') => void,
): void {
  const words = useWords();
  const said = useRef(false);
  useEffect(() => {
    if (said.current || !wasUpdated(window.location.search)) return;
    said.current = true;
    say(words.t('version.new'), 'calm', 'version', {
      label: words.t('version.read'),
      run: () => openGuide('first-start', 'user'),
    });
  }, [say, openGuide, words]);
}

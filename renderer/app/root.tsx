/** The app's outermost layers: cache, settings with words and theme, error boundary, the engine's events. */
import { QueryClientProvider, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createQueryClient, refetchTopics, useEngine } from '../api/queries.ts';
import { onEvent } from '../api/window-api.ts';
import { ThemeContext } from '../components/theme.ts';
import { Announcer } from '../components/announcer.tsx';
import { WordsContext } from '../components/words.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { Desk } from './desk.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { settingsFromAddress } from './first-settings.ts';
import { useShown } from './shown.ts';
import { applyTokens, useShownTheme } from './shown-theme.ts';

const LOCALES = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' } as const;

/** The whole page. */
export function Root() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ChangeListener />
      <Quiet />
      <Settled />
    </QueryClientProvider>
  );
}

/** Says on the root that no answer of the engine is on its way: what stands now stands. */
function Quiet() {
  useShown('quiet', useIsFetching() === 0);
  return null;
}

/** Everything that needs to know language and theme. */
function Settled() {
  const settings = useEngine('settings.get', {}, { first: FIRST }).data ?? FIRST;
  const theme = useShownTheme(settings.theme);
  const words = wordsOf(settings.language);
  useEffect(() => applyTokens(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  return (
    <I18nProvider locale={LOCALES[settings.language]}>
      <WordsContext value={words}>
        <ThemeContext value={theme}>
          <ErrorBoundary words={words}>
            <Desk settings={settings} />
            <Announcer />
          </ErrorBoundary>
        </ThemeContext>
      </WordsContext>
    </I18nProvider>
  );
}

const FIRST = settingsFromAddress(window.location.search);

/** Asks again when the engine says that data changed, and everything when a new engine took over. */
function ChangeListener() {
  const client = useQueryClient();
  useEffect(() => {
    const ended = new AbortController();
    onEvent('changed', ({ topics }) => void refetchTopics(client, topics), ended.signal);
    onEvent(
      'engine',
      ({ state }) => {
        if (state === 'restarted') void client.invalidateQueries();
      },
      ended.signal,
    );
    return () => ended.abort();
  }, [client]);
  return null;
}

/** The desk: start screen or engagement, what is dropped on it, what the menu asks for, and messages. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useState } from 'react';
import type { AppSettings, FileToken, SessionState } from '../../shared/api/methods.ts';
import type { ChosenFile } from '../../shared/api/page.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { useAction } from '../api/actions.ts';
import { forgetEngagement, queryKey, useEngine } from '../api/queries.ts';
import {
  callEngine,
  chooseEngagement,
  onEvent,
  onMenu,
  setWindowTitle,
  takeInitialDocument,
} from '../api/window-api.ts';
import { sentenceOf } from '../components/notes.tsx';
import { useWords } from '../components/words.ts';
import { EngagementScreen } from '../screens/engagement/engagement-screen.tsx';
import { NewEngagement } from '../screens/start/new-engagement.tsx';
import { StartScreen } from '../screens/start/start-screen.tsx';
import { SettingsButton } from '../screens/settings/settings-button.tsx';
import { DropPlace } from './drop-place.tsx';
import { NoticeList, useNotices } from './notices.tsx';
import { BEGINNING, moveOfCommand, movePlace } from './place.ts';
import { useUndo, useUndoKeys } from './undo.ts';

const CLOSED: SessionState = {
  open: false,
  fileName: null,
  client: null,
  name: null,
  saved: { state: 'saved', at: null, failure: null },
  revision: 0,
};

/** What stands over the desk. */
export type Over =
  { readonly kind: 'new' } | { readonly kind: 'import'; readonly files: readonly ChosenFile[] } | null;

export function Desk({ settings }: { readonly settings: AppSettings }) {
  const words = useWords();
  const client = useQueryClient();
  const notices = useNotices();
  const session = useEngine('engagement.state', {}, { first: CLOSED }).data ?? CLOSED;
  const [place, go] = useReducer(movePlace, BEGINNING);
  const [over, setOver] = useState<Over>(null);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const { say } = notices;
  const undo = useUndo(notices, session.open);
  useUndoKeys(undo);

  const enter = useCallback(
    (state: SessionState) => {
      forgetEngagement(client);
      client.setQueryData(queryKey('engagement.state', {}), state);
      go({ to: 'beginning' });
      setOver(null);
    },
    [client],
  );
  const open = useAction(
    useCallback(async (file: FileToken) => enter(await callEngine('engagement.open', { file })), [enter]),
  );
  const close = useAction(useCallback(async () => enter(await callEngine('engagement.close', {})), [enter]));
  const save = useAction(useCallback(() => callEngine('engagement.publish', {}), []));
  const openChosen = useCallback(async () => {
    const file = await chooseEngagement();
    if (file !== null) await open.run(file.token);
  }, [open]);

  const runCommand = useCallback(
    (command: string) => {
      const move = moveOfCommand(command);
      if (move !== null) go(move);
      else if (command === 'engagement.new') setOver({ kind: 'new' });
      else if (command === 'engagement.open') void openChosen();
      else if (command === 'engagement.save') void save.run();
      else if (command === 'engagement.close') void close.run();
      else if (command === 'import') setOver({ kind: 'import', files: [] });
      else if (command === 'export.report' || command === 'export.workbook')
        go({ to: 'step', step: 'deliver' });
      else if (command === 'edit.undo') undo('undo');
      else if (command === 'edit.redo' || command === 'edit.redo-too') undo('redo');
      else if (command === 'settings') setSettingsOpen(true);
      else if (command === 'document.given') void openGiven(open.run);
    },
    [openChosen, save, close, open, undo],
  );

  useMenu(runCommand);
  useOpenGiven(open.run);
  useEngineNews((state) =>
    say(
      words.t(state === 'restarted' ? 'engine.back' : 'engine.gone'),
      state === 'failed' ? 'failure' : 'calm',
    ),
  );
  useEffect(() => {
    const title = session.open ? `${session.client ?? ''} · ${session.name ?? ''} – Samspil` : '';
    void setWindowTitle(title);
  }, [session.open, session.client, session.name]);

  const dropped = (files: readonly ChosenFile[]): void => {
    const document = files.find(({ fileName }) => fileName.toLowerCase().endsWith('.samspil'));
    if (document !== undefined) void open.run(document.token);
    else if (session.open) setOver({ kind: 'import', files });
    else say(words.t('drop.needs-engagement'));
  };
  const settingsButton = (
    <SettingsButton settings={settings} isOpen={settingsOpen} onOpenChange={setSettingsOpen} />
  );

  return (
    <DropPlace
      onFiles={dropped}
      onFailure={(error) => {
        if (isFailure(error)) say(sentenceOf(words, error), 'failure');
      }}
    >
      {session.open ? (
        <EngagementScreen
          key={session.fileName}
          session={session}
          place={place}
          go={go}
          over={over}
          setOver={setOver}
          onClose={close.run}
          failure={open.failure ?? close.failure ?? save.failure}
          settingsButton={settingsButton}
        />
      ) : (
        <StartScreen
          onNew={() => setOver({ kind: 'new' })}
          onOpen={openChosen}
          onRecent={open.run}
          busy={open.busy}
          failure={open.failure ?? close.failure}
          settingsButton={settingsButton}
        />
      )}
      <NewEngagement isOpen={over?.kind === 'new'} onClose={() => setOver(null)} onCreated={enter} />
      <NoticeList notices={notices} />
    </DropPlace>
  );
}

async function openGiven(open: (file: FileToken) => Promise<void>): Promise<void> {
  const file = await takeInitialDocument();
  if (file !== null) await open(file.token);
}

/** Opens the document that the app was started with. */
function useOpenGiven(open: (file: FileToken) => Promise<void>): void {
  useEffect(() => {
    void openGiven(open);
  }, [open]);
}

function useMenu(run: (command: string) => void): void {
  useEffect(() => {
    const ended = new AbortController();
    onMenu(run, ended.signal);
    return () => ended.abort();
  }, [run]);
}

function useEngineNews(tell: (state: 'restarted' | 'failed') => void): void {
  useEffect(() => {
    const ended = new AbortController();
    onEvent('engine', ({ state }) => tell(state), ended.signal);
    return () => ended.abort();
  });
}

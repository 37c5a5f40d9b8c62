/** The desk: start screen or engagement, what is dropped on it, what the menu asks for, and messages. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { AppSettings, SessionState } from '../../shared/api/methods.ts';
import type { ChosenFile } from '../../shared/api/page.ts';
import { PALETTE } from '../../shared/i18n/commands.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { useAction } from '../api/actions.ts';
import { forgetEngagement, queryKey, useEngine } from '../api/queries.ts';
import {
  callEngine,
  chooseEngagement,
  onEvent,
  onMenu,
  openWindow,
  setWindowTitle,
  takeInitialDocument,
} from '../api/window-api.ts';
import { sentenceOf } from '../components/notes.tsx';
import { useWords } from '../components/words.ts';
import { EngagementScreen } from '../screens/engagement/engagement-screen.tsx';
import { DocumentCommands } from '../screens/document/commands.ts';
import { useDocument } from '../screens/document/use-document.tsx';
import { useOpening } from '../screens/document/use-opening.tsx';
import { LearningSheets, useGuideSheet } from '../screens/learn/learning-sheets.tsx';
import { guideSectionOf } from '../screens/help/guide-of-place.ts';
import { GuideContext } from '../screens/help/help-tip.tsx';
import { NewEngagement } from '../screens/start/new-engagement.tsx';
import { StartScreen } from '../screens/start/start-screen.tsx';
import { sectionOf, SettingsButton, type Section } from '../screens/settings/settings-button.tsx';
import { ChoicesContext } from '../components/choices.ts';
import { DropPlace } from './drop-place.tsx';
import { PanelsContext, useKeptPlace } from './kept-place.ts';
import { NoticeList, useNotices, type NoticeAction } from './notices.tsx';
import { BEGINNING, moveOfCommand, movePlace } from './place.ts';
import { useShortcuts } from './shortcuts.ts';
import { useUndo, useUndoKeys } from './undo.ts';
import { useVersionNews } from './version-news.ts';
import { useShell } from './use-shell.tsx';
import { WishContext } from './wish.ts';

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
  /** Files of answers are imported when the engagement exists. */
  | { readonly kind: 'new'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'import'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'practice' }
  | { readonly kind: 'examiner' }
  | null;

/** What a window begins with that another one opened on the way to a new engagement. */
const FIRST: Over =
  new URLSearchParams(window.location.search).get('start') === 'new' ? { kind: 'new', files: [] } : null;

export function Desk({ settings }: { readonly settings: AppSettings }) {
  const words = useWords();
  const client = useQueryClient();
  const notices = useNotices();
  const session = useEngine('engagement.state', {}, { first: CLOSED }).data ?? CLOSED;
  const overview = useEngine('engagement.overview', {}, { enabled: session.open }).data;
  const isPractice = session.open && overview?.engagement.practice !== undefined;
  const [place, go] = useReducer(movePlace, BEGINNING);
  const [over, setOver] = useState<Over>(FIRST);
  const [section, setSection] = useState<Section | null>(null);
  const { say } = notices;
  const guide = useGuideSheet();
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
  const tell = useCallback((text: string, action?: NoticeAction) => say(text, 'calm', null, action), [say]);
  const opening = useOpening({ onOpened: enter, say: tell });
  const close = useAction(useCallback(async () => enter(await callEngine('engagement.close', {})), [enter]));
  const replaced = useCallback(
    (state: SessionState) => client.setQueryData(queryKey('engagement.state', {}), state),
    [client],
  );
  const file = useDocument({
    session,
    onReplaced: replaced,
    onClosed: useCallback(() => enter(CLOSED), [enter]),
    say: tell,
  });
  const { panels, choices } = useKeptPlace(session, place, go);
  const { open } = opening;
  const { open: openGuide } = guide;
  const { run: runOfFile } = file;
  // One window, one engagement: another one gets a window of its own.
  const openFile = useCallback(
    (chosen: ChosenFile) => {
      if (session.open) void openWindow({ file: chosen.token });
      else void open(chosen);
    },
    [session.open, open],
  );
  const openChosen = useCallback(async () => {
    const chosen = await chooseEngagement();
    if (chosen !== null) openFile(chosen);
  }, [openFile]);
  const startNew = useCallback(() => {
    if (session.open) void openWindow({ start: 'new' });
    else setOver({ kind: 'new', files: [] });
  }, [session.open]);

  const startPractice = useCallback(() => setOver({ kind: 'practice' }), []);
  const runAny = useRef<(command: string) => void>(() => undefined);
  const runLater = useCallback((command: string) => runAny.current(command), []);
  const shell = useShell({ settings, session, go, run: runLater, startPractice });
  const { run: runOfShell } = shell;

  const runCommand = useCallback(
    (command: string) => {
      const isOfEngagement = PALETTE.some(({ id, needsEngagement }) => id === command && needsEngagement);
      if (isOfEngagement && !session.open) return;
      if (runOfShell(command)) return;
      const move = moveOfCommand(command);
      if (move !== null) go(move);
      else if (runOfFile(command)) return;
      else if (command === 'engagement.new') startNew();
      else if (command === 'engagement.open') void openChosen();
      else if (command === 'engagement.close') void close.run();
      else if (command === 'import') setOver({ kind: 'import', files: [] });
      else if (command === 'edit.undo') undo('undo');
      else if (command === 'edit.redo' || command === 'edit.redo-too') undo('redo');
      else if (command === 'examiner') setOver({ kind: 'examiner' });
      else if (command === 'guide.method') openGuide(null);
      else if (command === 'guide.user') openGuide(guideSectionOf(session.open ? place : null), 'user');
      else if (command === 'guide.it') openGuide(null, 'it');
      else if (command === 'window.new') void openWindow({});
      else if (command.startsWith('settings')) setSection(sectionOf(command));
      else if (command === 'document.given') void openGiven(open);
    },
    [openChosen, startNew, runOfFile, runOfShell, session.open, close, open, undo, openGuide, place],
  );
  useEffect(() => {
    runAny.current = runCommand;
  }, [runCommand]);

  useMenu(runCommand);
  useShortcuts(runCommand);
  useOpenGiven(open);
  useVersionNews(say, openGuide);
  useEngineNews((state) =>
    say(
      words.t(state === 'restarted' ? 'engine.back' : 'engine.gone'),
      state === 'failed' ? 'failure' : 'calm',
    ),
  );
  useEffect(() => {
    const mark = isPractice ? `${words.t('learn.practice')} · ` : '';
    const title = session.open ? `${mark}${session.client ?? ''} · ${session.name ?? ''} – Samspil` : '';
    void setWindowTitle(title);
  }, [session.open, session.client, session.name, isPractice, words]);

  const dropped = (files: readonly ChosenFile[]): void => {
    const document = files.find(({ fileName }) => fileName.toLowerCase().endsWith('.samspil'));
    if (document !== undefined) openFile(document);
    else setOver({ kind: session.open ? 'import' : 'new', files });
  };
  const settingsButton = <SettingsButton settings={settings} section={section} onSection={setSection} />;

  return (
    <DropPlace
      onFiles={dropped}
      onFailure={(error) => {
        if (isFailure(error)) say(sentenceOf(words, error), 'failure');
      }}
    >
      <DocumentCommands value={file.run}>
        <PanelsContext value={panels}>
          <ChoicesContext value={choices}>
            <WishContext value={shell.wishes}>
              <GuideContext value={openGuide}>
                {session.open ? (
                  <EngagementScreen
                    key={session.fileName}
                    session={session}
                    place={place}
                    go={go}
                    over={over}
                    setOver={setOver}
                    onClose={close.run}
                    failure={file.failure ?? close.failure}
                    banners={file.banners}
                    settingsButton={settingsButton}
                  />
                ) : (
                  <StartScreen
                    onNew={startNew}
                    onOpen={openChosen}
                    onPractice={startPractice}
                    tour={shell.tour}
                    onFile={openFile}
                    busy={opening.busy}
                    failure={opening.failure ?? close.failure}
                    settingsButton={settingsButton}
                  />
                )}
                <NewEngagement
                  isOpen={over?.kind === 'new'}
                  sheetName={over?.kind === 'new' ? over.files[0]?.fileName : undefined}
                  onClose={() => setOver(null)}
                  onCreated={(state) => {
                    enter(state);
                    if (over?.kind === 'new' && over.files.length > 0)
                      setOver({ kind: 'import', files: over.files });
                    else go({ to: 'step', step: 'clarify' });
                  }}
                />
                <LearningSheets over={over} setOver={setOver} onStarted={openFile} />
                {guide.sheet}
                {opening.dialogs}
                {shell.layers}
                {file.dialogs}
              </GuideContext>
            </WishContext>
          </ChoicesContext>
        </PanelsContext>
      </DocumentCommands>
      <NoticeList notices={notices} />
    </DropPlace>
  );
}

async function openGiven(open: (file: ChosenFile) => Promise<void>): Promise<void> {
  const file = await takeInitialDocument();
  if (file !== null) await open(file);
}

/** Opens the document that the app was started with. */
function useOpenGiven(open: (file: ChosenFile) => Promise<void>): void {
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

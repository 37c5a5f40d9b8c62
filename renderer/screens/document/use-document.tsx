/** The document of this window as a file: its commands, what it has to say, and the dialogs over it. */
import { useCallback, useState, type ReactNode } from 'react';
import type { SessionState } from '../../../shared/api/methods.ts';
import type { Failure } from '../../../shared/lib/failure.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseTarget, openWindow, showDocument } from '../../api/window-api.ts';
import { useWords } from '../../components/words.ts';
import { DocumentBanners } from './banners.tsx';
import { isDocumentCommand, type DocumentCommand } from './commands.ts';
import { DocumentSheet, type Panel } from './document-sheet.tsx';
import { ElsewhereDialog } from './elsewhere-dialog.tsx';
import { stemOf } from './texts.ts';
import { useElsewhere } from './use-elsewhere.ts';
import { useSaved } from './use-saved.ts';

export interface DocumentDesk {
  /** True when the command is one of the document's. */
  readonly run: (command: string) => boolean;
  readonly failure: Failure | null;
  readonly banners: ReactNode;
  readonly dialogs: ReactNode;
}

interface DocumentHost {
  readonly session: SessionState;
  /** The same document in another state or place: everything shown of it is asked anew. */
  readonly onReplaced: (session: SessionState) => void;
  readonly onClosed: () => void;
  readonly say: (text: string, action?: { readonly label: string; readonly run: () => void }) => void;
}

const COPIES = {
  'document.duplicate': { method: 'document.duplicate', name: 'copy.name-copy', said: 'copy.copied' },
  'document.structure': {
    method: 'document.copyStructure',
    name: 'copy.name-structure',
    said: 'copy.structure-made',
  },
  'document.aggregates': {
    method: 'document.copyAggregates',
    name: 'copy.name-aggregates',
    said: 'copy.aggregates-made',
  },
} as const;
type Copy = keyof typeof COPIES;

export function useDocument({ session, onReplaced: onState, onClosed, say }: DocumentHost): DocumentDesk {
  const words = useWords();
  const saved = useSaved(session);
  const elsewhere = useElsewhere(session);
  const { clear } = elsewhere;
  const onReplaced = useCallback(
    (state: SessionState) => {
      clear();
      onState(state);
    },
    [clear, onState],
  );
  const [panel, setPanel] = useState<Panel | null>(null);
  const stem = stemOf(session.fileName ?? '');

  const save = useAction(useCallback(() => callEngine('engagement.publish', {}), []));
  const saveAs = useAction(
    useCallback(async () => {
      const file = await chooseTarget({ kind: 'engagement', suggestedName: stem });
      if (file === null) return;
      onReplaced(await callEngine('document.saveAs', { file: file.token }));
      say(words.t('copy.saved-as', { file: file.fileName }));
    }, [stem, onReplaced, say, words]),
  );
  const copy = useAction(
    useCallback(
      async (kind: Copy) => {
        const { method, name, said } = COPIES[kind];
        const file = await chooseTarget({ kind: 'engagement', suggestedName: words.t(name, { name: stem }) });
        if (file === null) return;
        await callEngine(method, { file: file.token });
        const run = (): void => void openWindow({ file: file.token });
        say(words.t(said, { file: file.fileName }), { label: words.t('copy.open'), run });
      },
      [stem, say, words],
    ),
  );
  const writeAgain = useAction(
    useCallback(async () => {
      onReplaced(await callEngine('document.overwrite', {}));
    }, [onReplaced]),
  );

  const runOwn = useCallback(
    (command: DocumentCommand): void => {
      if (command === 'engagement.save') void save.run();
      else if (command === 'document.save-as') void saveAs.run();
      else if (command === 'document.show') void showDocument();
      else if (command === 'document.decide') {
        elsewhere.decide();
        void elsewhere.look();
      } else if (command === 'document.write-again') void writeAgain.run();
      else if (command === 'document.backups') setPanel('backups');
      else if (command === 'document.passphrase') setPanel('passphrase');
      else if (command === 'document.privacy') setPanel('privacy');
      else void copy.run(command);
    },
    [save, saveAs, copy, writeAgain, elsewhere],
  );
  const { open } = session;
  const run = useCallback(
    (command: string): boolean => {
      if (!isDocumentCommand(command)) return false;
      if (open) runOwn(command);
      return true;
    },
    [open, runOwn],
  );
  const found = elsewhere.found;
  // A publish that failed tells its own reason in the banner.
  const failure = saveAs.failure ?? copy.failure ?? writeAgain.failure;
  return {
    run,
    failure,
    banners: open ? <DocumentBanners session={session} saved={saved} found={found} /> : null,
    dialogs: (
      <>
        {found?.state === 'changed' && !elsewhere.isPutOff ? (
          <ElsewhereDialog session={session} found={found} onDone={onReplaced} onLater={elsewhere.putOff} />
        ) : null}
        {open && panel !== null ? (
          <DocumentSheet
            session={session}
            panel={panel}
            onPanel={setPanel}
            onReplaced={onReplaced}
            onRemoved={(text) => {
              setPanel(null);
              say(text);
              onClosed();
            }}
            onClose={() => setPanel(null)}
          />
        ) : null}
      </>
    ),
  };
}

/** Opening a document: what may stand in the way of it, each with its own question. */
import { useCallback, useState, type ReactNode } from 'react';
import type { DocumentOwner, SessionState } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import { isFailure, type Failure } from '../../../shared/lib/failure.ts';
import { callEngine } from '../../api/window-api.ts';
import { sentenceOf } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { DamagedDialog } from './damaged-dialog.tsx';
import { NewerDialog, OwnerDialog } from './opening-dialogs.tsx';
import { PassphrasePrompt } from './passphrase-prompt.tsx';

type Asked =
  | { readonly kind: 'passphrase'; readonly file: ChosenFile; readonly failure: Failure | null }
  | { readonly kind: 'damaged' | 'newer'; readonly file: ChosenFile; readonly failure: Failure }
  | {
      readonly kind: 'owner';
      readonly file: ChosenFile;
      readonly owner: DocumentOwner;
      readonly passphrase: string | undefined;
    };

const DAMAGED: ReadonlySet<string> = new Set([
  'document.damaged',
  'document.truncated',
  'document.empty',
  'document.tampered',
]);
const NEWER: ReadonlySet<string> = new Set(['document.newer', 'document.sealed-newer']);

export interface Opening {
  readonly busy: boolean;
  /** What no dialog tells. */
  readonly failure: Failure | null;
  readonly open: (file: ChosenFile) => Promise<void>;
  readonly dialogs: ReactNode;
}

interface OpeningHost {
  readonly onOpened: (session: SessionState) => void;
  readonly say: (text: string) => void;
}

interface OpenInput {
  readonly passphrase?: string | undefined;
  readonly readOnly?: boolean;
}

export function useOpening({ onOpened, say }: OpeningHost): Opening {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  const refused = useCallback(
    (file: ChosenFile, error: Failure) => {
      const { code } = error;
      if (code === 'document.passphrase-needed') setAsked({ kind: 'passphrase', file, failure: null });
      else if (code === 'document.passphrase-wrong') setAsked({ kind: 'passphrase', file, failure: error });
      else if (DAMAGED.has(code)) setAsked({ kind: 'damaged', file, failure: error });
      else if (NEWER.has(code)) setAsked({ kind: 'newer', file, failure: error });
      else {
        setAsked(null);
        if (code === 'document.in-other-window') say(sentenceOf(words, error));
        else setFailure(error);
      }
    },
    [say, words],
  );
  const attempt = useCallback(
    async (file: ChosenFile, { passphrase, readOnly = false }: OpenInput = {}) => {
      setBusy(true);
      setFailure(null);
      try {
        // The same document again, only to look at it: asked for while it is open, it would just stay as it is.
        if (readOnly) await callEngine('engagement.close', {});
        const secret = passphrase === undefined ? {} : { passphrase };
        const reading = readOnly ? { readOnly } : {};
        const session = await callEngine('engagement.open', { file: file.token, ...secret, ...reading });
        const { owner = null } = session;
        setAsked(owner === null || readOnly ? null : { kind: 'owner', file, owner, passphrase });
        onOpened(session);
      } catch (error) {
        if (!isFailure(error)) throw error;
        refused(file, error);
      } finally {
        setBusy(false);
      }
    },
    [onOpened, refused],
  );
  const open = useCallback((file: ChosenFile) => attempt(file), [attempt]);
  const leave = (): void => setAsked(null);
  return { busy, failure, open, dialogs: dialogOf() };

  function dialogOf(): ReactNode {
    switch (asked?.kind) {
      case undefined:
        return null;
      case 'passphrase':
        return (
          <PassphrasePrompt
            fileName={asked.file.fileName}
            failure={asked.failure}
            busy={busy}
            onGiven={(passphrase) => void attempt(asked.file, { passphrase })}
            onClose={leave}
          />
        );
      case 'damaged':
        return (
          <DamagedDialog
            file={asked.file}
            failure={asked.failure}
            onOpen={(file) => {
              leave();
              void attempt(file);
            }}
            onClose={leave}
          />
        );
      case 'newer':
        return <NewerDialog file={asked.file} failure={asked.failure} onClose={leave} />;
      case 'owner':
        return (
          <OwnerDialog
            file={asked.file}
            owner={asked.owner}
            onReadOnly={() => void attempt(asked.file, { passphrase: asked.passphrase, readOnly: true })}
            onClose={leave}
          />
        );
    }
  }
}

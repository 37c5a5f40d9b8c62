/** The document was changed elsewhere: keep both, take theirs, or overwrite; each says what becomes of the other. */
import { useCallback, useState } from 'react';
import type { ElsewhereState, SessionState } from '../../../shared/api/methods.ts';
import type { MessageKey } from '../../../shared/i18n/index.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { PassphrasePrompt } from './passphrase-prompt.tsx';
import { momentOf, sizeOf } from './texts.ts';

interface ElsewhereDialogProps {
  readonly session: SessionState;
  readonly found: ElsewhereState;
  readonly onDone: (session: SessionState) => void;
  readonly onLater: () => void;
}

const WAYS = {
  'keep-both': (): Promise<SessionState> => callEngine('document.keepBoth', {}),
  'take-theirs': (passphrase?: string): Promise<SessionState> =>
    callEngine('document.takeTheirs', passphrase === undefined ? {} : { passphrase }),
  overwrite: (): Promise<SessionState> => callEngine('document.overwrite', {}),
} as const;
type Way = keyof typeof WAYS;

export function ElsewhereDialog({ session, found, onDone, onLater }: ElsewhereDialogProps) {
  const words = useWords();
  const [way, setWay] = useState<Way | null>(null);
  const go = useAction(
    useCallback(
      async (chosen: Way, passphrase?: string) => {
        setWay(chosen);
        onDone(await WAYS[chosen](passphrase));
      },
      [onDone],
    ),
  );
  const isReadOnly = session.saved.state === 'read-only';
  // Without changes of one's own there is nothing to keep beside theirs.
  const ways: readonly Way[] = isReadOnly
    ? ['take-theirs']
    : found.unsaved
      ? ['keep-both', 'take-theirs', 'overwrite']
      : ['take-theirs', 'keep-both', 'overwrite'];
  const fileName = session.fileName ?? '';
  const secret = go.failure?.code.startsWith('document.passphrase-') === true;
  if (secret && way === 'take-theirs')
    return (
      <PassphrasePrompt
        fileName={fileName}
        failure={go.failure.code === 'document.passphrase-wrong' ? go.failure : null}
        busy={go.busy}
        onGiven={(passphrase) => void go.run('take-theirs', passphrase)}
        onClose={go.clear}
      />
    );
  return (
    <Sheet
      title={words.t('elsewhere.title', { file: fileName })}
      isOpen
      onClose={onLater}
      isBusy={go.busy}
      size="medium"
    >
      <div className="form">
        {found.theirs === null ? null : (
          <p>
            {words.t('elsewhere.theirs', {
              time: momentOf(words, found.theirs.changedAt),
              size: sizeOf(words, found.theirs.sizeBytes),
            })}
          </p>
        )}
        <p>{words.t(found.unsaved ? 'elsewhere.unsaved' : 'elsewhere.no-unsaved')}</p>
        <ul className="ways">
          {ways.map((one, index) => (
            <li key={one} className="way">
              <Button
                look={index === 0 ? 'primary' : 'quiet'}
                isDisabled={go.busy}
                aria-describedby={`way-${one}`}
                onPress={() => void go.run(one)}
              >
                {words.t(`elsewhere.${one}` satisfies MessageKey)}
              </Button>
              <p id={`way-${one}`}>{words.t(`elsewhere.${one}-text` satisfies MessageKey)}</p>
            </li>
          ))}
          <li className="way">
            <Button isDisabled={go.busy} aria-describedby="way-later" onPress={onLater}>
              {words.t('elsewhere.later')}
            </Button>
            <p id="way-later">{words.t('elsewhere.later-text')}</p>
          </li>
        </ul>
        <FailureNote failure={go.failure} />
      </div>
    </Sheet>
  );
}

/** Asks for the passphrase of a document; working out the key takes a moment, and says so. */
import { useState } from 'react';
import type { Failure } from '../../../shared/lib/failure.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { SecretField } from './secret-field.tsx';

interface PassphrasePromptProps {
  readonly fileName: string;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly onGiven: (passphrase: string) => void;
  readonly onClose: () => void;
  /** In place of the usual sentence. */
  readonly text?: string;
}

export function PassphrasePrompt({ fileName, failure, busy, onGiven, onClose, text }: PassphrasePromptProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Sheet
      title={words.t('opening.passphrase-title', { file: fileName })}
      isOpen
      onClose={onClose}
      isBusy={busy}
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !busy) onGiven(passphrase);
        }}
      >
        <p>{text ?? words.t('opening.passphrase-text')}</p>
        <SecretField
          label={words.t('opening.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        {busy ? null : <FailureNote failure={failure} />}
        {busy ? <Progress label={words.t('opening.passphrase-working')} fraction={null} /> : null}
        <div className="form-foot">
          <Button onPress={onClose} isDisabled={busy}>
            {words.t('action.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={busy || passphrase === ''}>
            {words.t('opening.open')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The passphrase of the open document: set, change, remove, with what it means said plainly. */
import { useCallback, useState, type FormEvent, type ReactNode } from 'react';
import type { SessionState } from '../../../shared/api/methods.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { useWords } from '../../components/words.ts';
import { SecretField } from './secret-field.tsx';
import { LEAST_CHARACTERS, strengthOf } from './strength.ts';

export function PassphrasePanel({ session }: { readonly session: SessionState }) {
  const words = useWords();
  const isProtected = session.protected === true;
  const [said, setSaid] = useState('');
  return (
    <div className="panel">
      <p className="panel-state">{words.t(isProtected ? 'passphrase.on' : 'passphrase.off')}</p>
      <ul className="findings">
        <li>{words.t('passphrase.means-1')}</li>
        <li>{words.t('passphrase.means-2')}</li>
        <li>{words.t('passphrase.means-3')}</li>
      </ul>
      <p role="status" className="panel-said">
        {said}
      </p>
      {isProtected ? (
        <>
          <ChangeForm onDone={() => setSaid(words.t('passphrase.was-changed'))} />
          <RemoveForm onDone={() => setSaid(words.t('passphrase.was-removed'))} />
        </>
      ) : (
        <SetForm onDone={() => setSaid(words.t('passphrase.was-set'))} />
      )}
    </div>
  );
}

interface FormProps {
  readonly onDone: () => void;
}

function SetForm({ onDone }: FormProps) {
  const words = useWords();
  const pair = usePair();
  const set = useAction(
    useCallback(async () => {
      await callEngine('passphrase.set', { passphrase: pair.value });
      onDone();
    }, [pair.value, onDone]),
  );
  return (
    <PanelForm title={words.t('passphrase.set')} onSubmit={() => (pair.isReady ? set.run() : undefined)}>
      {pair.fields}
      <FailureNote failure={set.failure} />
      <SubmitLine busy={set.busy} isReady={pair.isReady} label={words.t('passphrase.set')} />
    </PanelForm>
  );
}

function ChangeForm({ onDone }: FormProps) {
  const words = useWords();
  const [now, setNow] = useState('');
  const pair = usePair();
  const change = useAction(
    useCallback(async () => {
      await callEngine('passphrase.change', { passphrase: now, next: pair.value });
      setNow('');
      onDone();
    }, [now, pair.value, onDone]),
  );
  const isReady = pair.isReady && now !== '';
  return (
    <PanelForm title={words.t('passphrase.change')} onSubmit={() => (isReady ? change.run() : undefined)}>
      <SecretField label={words.t('passphrase.now')} value={now} onChange={setNow} />
      {pair.fields}
      <FailureNote failure={change.failure} />
      <SubmitLine busy={change.busy} isReady={isReady} label={words.t('passphrase.change')} />
    </PanelForm>
  );
}

function RemoveForm({ onDone }: FormProps) {
  const words = useWords();
  const [now, setNow] = useState('');
  const remove = useAction(
    useCallback(async () => {
      await callEngine('passphrase.remove', { passphrase: now });
      onDone();
    }, [now, onDone]),
  );
  return (
    <PanelForm title={words.t('passphrase.remove')} onSubmit={() => (now === '' ? undefined : remove.run())}>
      <p className="field-help">{words.t('passphrase.remove-text')}</p>
      <SecretField label={words.t('passphrase.now')} value={now} onChange={setNow} />
      <FailureNote failure={remove.failure} />
      <SubmitLine busy={remove.busy} isReady={now !== ''} label={words.t('passphrase.remove')} />
    </PanelForm>
  );
}

interface PanelFormProps {
  readonly title: string;
  readonly onSubmit: () => Promise<void> | undefined;
  readonly children: ReactNode;
}

function PanelForm({ title, onSubmit, children }: PanelFormProps) {
  return (
    <section className="panel-part">
      <h3 className="card-title">{title}</h3>
      <form
        className="form panel-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        {children}
      </form>
    </section>
  );
}

interface SubmitLineProps {
  readonly busy: boolean;
  readonly isReady: boolean;
  readonly label: string;
}

function SubmitLine({ busy, isReady, label }: SubmitLineProps) {
  const words = useWords();
  return busy ? (
    <Progress label={words.t('opening.passphrase-working')} fraction={null} />
  ) : (
    <div className="panel-row">
      <Button look="primary" type="submit" isDisabled={!isReady}>
        {label}
      </Button>
    </div>
  );
}

/** A new passphrase, typed twice, with a hint at its strength. */
function usePair(): { readonly value: string; readonly isReady: boolean; readonly fields: ReactNode } {
  const words = useWords();
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const strength = strengthOf(value);
  const fields = (
    <>
      <SecretField
        label={words.t('passphrase.new')}
        value={value}
        onChange={setValue}
        help={words.t('passphrase.hint')}
      />
      <p className="strength" data-strength={value === '' ? 'none' : strength} role="status">
        <span className="strength-bar" aria-hidden />
        {value === ''
          ? ''
          : `${words.t('passphrase.strength')}: ${words.t(`passphrase.strength-${strength}`, { least: LEAST_CHARACTERS })}`}
      </p>
      <SecretField label={words.t('passphrase.again')} value={again} onChange={setAgain} />
      {again !== '' && again !== value ? <p className="field-help">{words.t('passphrase.differs')}</p> : null}
    </>
  );
  return { value, isReady: strength !== 'short' && value === again, fields };
}

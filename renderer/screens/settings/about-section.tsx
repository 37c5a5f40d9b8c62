/** About and support: version, information to copy, the log's folder, licences. */
import { useCallback, useState } from 'react';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { copyDiagnostics, licences, showPlace } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

export function AboutSection() {
  const words = useWords();
  const info = useEngine('app.info', {}).data;
  const [copied, setCopied] = useState<string | null>(null);
  const [licence, setLicence] = useState<string | null>(null);
  const copy = useAction(useCallback(async () => setCopied((await copyDiagnostics()).text), []));
  const show = useAction(useCallback(async () => setLicence((await licences()).text), []));
  return (
    <div className="settings">
      {info === undefined ? null : (
        <>
          <p className="about-version">{words.t('settings.version', { version: info.version })}</p>
          <p className="field-help">
            {words.t('settings.runtime', { schema: info.schemaVersion, runtime: info.runtime })}
          </p>
        </>
      )}
      <p>{words.t('settings.about-lead')}</p>
      <h3 className="card-title">{words.t('settings.support')}</h3>
      <p className="field-help">{words.t('settings.support-text')}</p>
      <div className="panel-row">
        <Button onPress={() => void copy.run()}>{words.t('fault.copy')}</Button>
        <Button onPress={() => void showPlace('logs')}>{words.t('settings.logs-show')}</Button>
      </div>
      <p role="status" className="panel-said">
        {copied === null ? '' : words.t('fault.copied')}
      </p>
      {copied === null ? null : <PlainText label={words.t('settings.support-shown')} text={copied} />}
      <h3 className="card-title">{words.t('settings.licences')}</h3>
      <p className="field-help">{words.t('settings.licences-text')}</p>
      {licence === null ? (
        <div className="panel-row">
          <Button isDisabled={show.busy} onPress={() => void show.run()}>
            {words.t('settings.licences-show')}
          </Button>
        </div>
      ) : (
        <PlainText label={words.t('settings.licences')} text={licence} />
      )}
      <FailureNote failure={copy.failure ?? show.failure} />
    </div>
  );
}

/** Long text as it is, in a box that scrolls by keyboard. */
function PlainText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="plain-text" role="region" aria-label={label} tabIndex={0}>
      {text}
    </div>
  );
}

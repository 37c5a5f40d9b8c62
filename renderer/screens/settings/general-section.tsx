/** Language and appearance of the window. */
import { useCallback } from 'react';
import type { AppSettings } from '../../../shared/api/methods.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { THEMES } from '../../app/shown-theme.ts';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';

export function GeneralSection({ settings }: { readonly settings: AppSettings }) {
  const words = useWords();
  const change = useAction(
    useCallback(
      (input: Partial<Pick<AppSettings, 'language' | 'theme'>>) => callEngine('settings.set', input),
      [],
    ),
  );
  return (
    <div className="settings">
      <p className="field-label">{words.t('settings.language')}</p>
      <Segments
        label={words.t('settings.language')}
        options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
        value={settings.language}
        onChange={(language) => void change.run({ language })}
      />
      <p className="field-help">{words.t('settings.language-help')}</p>
      <p className="field-label">{words.t('settings.theme')}</p>
      <Segments
        label={words.t('settings.theme')}
        options={THEMES.map((id) => ({ id, label: words.text(`theme.${id}`) }))}
        value={settings.theme}
        onChange={(theme) => void change.run({ theme })}
      />
      <p className="field-help">{words.t('settings.theme-help')}</p>
      <FailureNote failure={change.failure} />
    </div>
  );
}

/** Settings of the app: language and theme, in force at once. */
import { Settings2 } from 'lucide-react';
import { useCallback } from 'react';
import type { AppSettings } from '../../../shared/api/methods.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';

interface SettingsButtonProps {
  readonly settings: AppSettings;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const THEMES = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly AppSettings['theme'][];

export function SettingsButton({ settings, isOpen, onOpenChange }: SettingsButtonProps) {
  const words = useWords();
  return (
    <>
      <Button look="plain" onPress={() => onOpenChange(true)} icon={<Settings2 aria-hidden size={16} />}>
        {words.t('settings.title')}
      </Button>
      <Sheet title={words.t('settings.title')} isOpen={isOpen} onClose={() => onOpenChange(false)}>
        <div className="settings">
          <SettingsForm settings={settings} />
        </div>
      </Sheet>
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: AppSettings }) {
  const words = useWords();
  const info = useEngine('app.info', {}).data;
  const change = useAction(
    useCallback((input: Partial<AppSettings>) => callEngine('settings.set', input), []),
  );
  return (
    <>
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
      <FailureNote failure={change.failure} />
      {info === undefined ? null : (
        <p className="field-help">{words.t('settings.version', { version: info.version })}</p>
      )}
    </>
  );
}

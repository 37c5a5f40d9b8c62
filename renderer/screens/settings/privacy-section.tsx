/** Limits that new engagements begin with. */
import { useCallback } from 'react';
import type { PrivacyDefaults } from '../../../shared/api/desk-methods.ts';
import type { AppSettings } from '../../../shared/api/methods.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

const LIMITS = [
  'minCell',
  'minGroup',
  'minLeaderCell',
  'commentMin',
] as const satisfies readonly (keyof PrivacyDefaults)[];
const OWN = 'own';
const COUNTS = ['3', '4', '5', '6', '7', '8', '10', '12', '15'] as const;

export function PrivacySection({ settings }: { readonly settings: AppSettings }) {
  const words = useWords();
  const limits = settings.privacy ?? {};
  const change = useAction(
    useCallback((privacy: PrivacyDefaults) => callEngine('settings.set', { privacy }), []),
  );
  const set = (limit: keyof PrivacyDefaults, chosen: string): void => {
    const { [limit]: _before, ...others } = limits;
    void change.run(chosen === OWN ? others : { ...others, [limit]: Number(chosen) });
  };
  return (
    <div className="settings">
      <p className="field-help">{words.t('settings.privacy-lead')}</p>
      <div className="limits">
        {LIMITS.map((limit) => {
          const value = limits[limit];
          const counts = new Set<string>([...COUNTS, ...(value === undefined ? [] : [String(value)])]);
          return (
            <Choice
              key={limit}
              label={words.t(`settings.limit.${limit}`)}
              options={[
                { id: OWN, label: words.t('settings.limit-own') },
                ...[...counts].sort((a, b) => Number(a) - Number(b)).map((id) => ({ id, label: id })),
              ]}
              value={value === undefined ? OWN : String(value)}
              onChange={(chosen) => set(limit, chosen)}
            />
          );
        })}
      </div>
      <div className="panel-row">
        <Button isDisabled={Object.keys(limits).length === 0} onPress={() => void change.run({})}>
          {words.t('settings.limit-reset')}
        </Button>
      </div>
      <FailureNote failure={change.failure} />
    </div>
  );
}

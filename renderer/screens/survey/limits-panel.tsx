/** The limits of anonymity: how many must have answered before anything is shown, and what a lower limit means. */
import { useCallback } from 'react';
import type { PrivacySettings } from '../../../shared/domain/instrument/types.ts';
import type { MethodInput } from '../../../shared/api/methods.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { AutoField } from '../../components/auto-field.tsx';
import { Check } from '../../components/check.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';

/** Danish public practice (method 3.1): no report under five. */
const CUSTOMARY = 5;
const HIGHEST = 1000;

const LIMITS = [
  ['minCell', 'min_cell'],
  ['minGroup', 'min_group'],
  ['minLeaderCell', 'min_leader_cell'],
  ['commentMin', 'comment_min'],
] as const;

export function LimitsPanel({ privacy }: { readonly privacy: PrivacySettings }) {
  const words = useWords();
  const set = useAction(
    useCallback((change: MethodInput<'limits.set'>) => callEngine('limits.set', change), []),
  );
  const isLow = LIMITS.some(([, key]) => privacy[key] < CUSTOMARY);
  const problemOf = (text: string): string | null =>
    /^\d{1,4}$/u.test(text.trim()) && Number(text) >= 1 && Number(text) <= HIGHEST
      ? null
      : words.t('limits.problem', { highest: HIGHEST });
  return (
    <section aria-label={words.t('limits.title')}>
      <div className="with-help">
        <h2 className="page-title">{words.t('limits.title')}</h2>
        <HelpTip term="limit" />
      </div>
      <p className="page-lead">{words.t('limits.lead')}</p>
      <FailureNote failure={set.failure} />
      <div className="limits">
        {LIMITS.map(([name, key]) => (
          <AutoField
            key={name}
            label={words.t(`limits.${name}`)}
            help={words.t(`limits.${name}-help`)}
            value={String(privacy[key])}
            maxLength={4}
            problemOf={problemOf}
            onStore={(text) => void set.run({ [name]: Number(text) })}
          />
        ))}
      </div>
      <Check
        isSelected={privacy.secondary_suppression}
        onChange={(secondarySuppression) => void set.run({ secondarySuppression })}
      >
        {words.t('limits.secondary')}
      </Check>
      <p className="field-help limits-help">{words.t('limits.secondary-help')}</p>
      <div role="status">
        {isLow ? <Remark tone="look">{words.t('limits.low', { customary: CUSTOMARY })}</Remark> : null}
        {privacy.secondary_suppression ? null : <Remark tone="look">{words.t('limits.open')}</Remark>}
      </div>
    </section>
  );
}

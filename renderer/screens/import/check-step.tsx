/** Step 4: what would be stored, in which round, and the button that stores it. */
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { EngagementOverview, ImportPreview } from '../../../shared/api/methods.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import type { Job } from '../../api/jobs.ts';
import { Account } from './account.tsx';
import { PseudonymChoice } from './pseudonym-choice.tsx';
import { SaveAccount } from './save-account.tsx';
import { RoundFields, type WantedRound } from './round-fields.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { Working } from './working.tsx';

interface CheckStepProps {
  readonly preview: ImportPreview;
  readonly mapping: Mapping;
  /** A change that leaves what would be stored as it is. */
  readonly onMapping: (mapping: Mapping) => void;
  readonly overview: EngagementOverview;
  readonly wanted: WantedRound;
  readonly onWanted: (wanted: WantedRound) => void;
  readonly commit: Pick<Job<unknown>, 'state' | 'failure' | 'progress' | 'cancel'>;
  /** The preview is of an older mapping: what would be stored is being worked out. */
  readonly isStale: boolean;
  readonly onStore: (known?: 'keep' | 'replace') => void;
}

/** A document without groups takes those that the sheet names. */
const takesGroups = ({ problems }: ImportPreview): boolean =>
  problems.some(({ code }) => code === 'import.groups-from-sheet');

export function CheckStep({
  preview,
  mapping,
  onMapping,
  overview,
  wanted,
  onWanted,
  commit,
  isStale,
  onStore,
}: CheckStepProps) {
  const words = useWords();
  const [isChecked, setIsChecked] = useState(false);
  const { account } = preview;
  const doubtful = !preview.certain || preview.problems.some(({ severity }) => severity === 'question');
  const isReady = !isStale && account !== null && (!doubtful || isChecked) && wanted.id.trim() !== '';
  return (
    <div className="import">
      {overview.engagement.groups.length === 0 && account === null && !takesGroups(preview) ? (
        <Remark tone="look">{words.t('import.no-groups')}</Remark>
      ) : null}
      <SheetPreview preview={preview} engagement={overview.engagement} />
      {account === null ? null : (
        <>
          <Account account={account} tense="would" />
          <SaveAccount
            of={{ account, fileName: preview.fileName, tool: preview.tool }}
            fileName={preview.fileName}
          />
        </>
      )}
      <RoundFields overview={overview} wanted={wanted} onChange={onWanted} />
      {mapping.columns.some(({ role }) => role === 'respondent') ? (
        <PseudonymChoice
          value={mapping.pseudonyms ?? 'document'}
          onChange={(pseudonyms) => onMapping({ ...mapping, pseudonyms })}
        />
      ) : null}
      {doubtful && account !== null ? (
        <Checkbox className="check" isSelected={isChecked} onChange={setIsChecked}>
          <span className="check-box" aria-hidden />
          {words.t('import.checked')}
        </Checkbox>
      ) : null}
      <FailureNote failure={commit.failure} />
      {commit.failure?.code === 'import.respondents-known' ? (
        <div className="kit-buttons">
          <Button onPress={() => onStore('replace')}>{words.t('import.known-replace')}</Button>
          <Button onPress={() => onStore('keep')}>{words.t('import.known-keep')}</Button>
        </div>
      ) : null}
      <div className="form-foot">
        {commit.state === 'running' ? (
          <Working job={commit} fallback={words.t('import.storing')} />
        ) : (
          <Button look="primary" isDisabled={!isReady} onPress={() => onStore()}>
            {account === null
              ? words.t('import.store')
              : words.t('import.store-count', { count: account.respondents })}
          </Button>
        )}
      </div>
    </div>
  );
}

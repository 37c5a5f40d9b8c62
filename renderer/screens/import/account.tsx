/** The account of an import: read = stored + skipped, each skip with its cell and its reason. */
import { useState } from 'react';
import type { ImportAccount, SkippedRow, SkipReason } from '../../../shared/domain/mapping/types.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { useWords } from '../../components/words.ts';

interface AccountProps {
  readonly account: ImportAccount;
  /** Before or after storing. */
  readonly tense: 'would' | 'did';
}

/** Skips of one reason that are shown before the user asks for all. */
const FEW = 8;

export function Account({ account, tense }: AccountProps) {
  const words = useWords();
  const byReason = new Map<SkipReason, SkippedRow[]>();
  for (const skip of account.skips) byReason.set(skip.reason, [...(byReason.get(skip.reason) ?? []), skip]);
  return (
    <div className="account">
      <h3 className="section-title">{words.t(tense === 'would' ? 'account.would' : 'account.did')}</h3>
      <DataTable
        caption={words.t('account.title')}
        columns={[
          { label: words.t('account.what') },
          { label: words.t('account.read'), align: 'right' },
          { label: words.t('account.stored'), align: 'right' },
          { label: words.t('account.skipped'), align: 'right' },
        ]}
        rows={[
          { key: 'rows', cells: [words.t('account.rows'), ...numbers(words, account.rows)] },
          { key: 'answers', cells: [words.t('account.answers'), ...numbers(words, account.answers)] },
        ]}
      />
      {account.answers.blank > 0 ? (
        <p className="page-note">{words.t('account.blank', { count: account.answers.blank })}</p>
      ) : null}
      {account.replaced === undefined ? null : (
        <p className="page-note">{words.t('account.replaced', { count: account.replaced })}</p>
      )}
      {[...byReason].map(([reason, skips]) => (
        <Skips key={reason} reason={reason} skips={skips} />
      ))}
      {account.changes.length === 0 ? null : (
        <details className="account-changes">
          <summary>{words.t('account.changes', { count: account.changes.length })}</summary>
          <ul>
            {account.changes.map((change) => (
              <li key={`${change.from}-${change.to}-${change.firstCell}`}>
                {words.t('account.change', {
                  from: change.from,
                  to: change.to,
                  count: change.count,
                  cell: change.firstCell,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function numbers(
  words: ReturnType<typeof useWords>,
  { read, stored, skipped }: { readonly read: number; readonly stored: number; readonly skipped: number },
): readonly string[] {
  return [read, stored, skipped].map((count) => words.number(count, 0));
}

function Skips({ reason, skips }: { readonly reason: SkipReason; readonly skips: readonly SkippedRow[] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? skips : skips.slice(0, FEW);
  return (
    <div className="skips">
      <p className="skips-reason">{words.text(`account.reason.${reason}`, { count: skips.length })}</p>
      <p className="cells">
        {shown.map(({ cell, value }) => (value === '' ? cell : `${cell} (${value})`)).join(', ')}
        {skips.length > shown.length ? ' …' : ''}
      </p>
      {skips.length > FEW ? (
        <Button look="plain" onPress={() => setAll(!all)}>
          {all ? words.t('account.fewer') : words.t('account.all', { count: skips.length })}
        </Button>
      ) : null}
    </div>
  );
}

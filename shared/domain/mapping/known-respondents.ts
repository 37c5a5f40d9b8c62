/** Respondents of a sheet that have answered in the round already: left out of the drafts, each told in the account. */
import { countChanges } from './changes.ts';
import { cellAddress } from './sheet.ts';
import type { DraftAnswers, ImportAccount, ImportDrafts, SkippedRow } from './types.ts';

/** What to do with them: stop and ask, leave the sheet's answers out, or let the sheet's answers count instead. */
export const KNOWN_POLICIES = ['refuse', 'keep', 'replace'] as const;
export type KnownPolicy = (typeof KNOWN_POLICIES)[number];

interface Drafted {
  readonly drafts: ImportDrafts;
  readonly account: ImportAccount;
}

/** The drafts without some respondents (indices); the account stays balanced: what is left out is skipped, not stored. */
export function withoutRespondents<T extends Drafted>(drafted: T, left: ReadonlySet<number>): T {
  const { drafts, account } = drafted;
  const { answers } = drafts;
  const kept: number[] = [];
  const counts = new Map<number, { answers: number; rows: Set<number> }>();
  for (let at = 0; at < answers.count; at += 1) {
    const respondent = answers.respondent[at] ?? 0;
    if (!left.has(respondent)) {
      kept.push(at);
      continue;
    }
    const own = counts.get(respondent) ?? { answers: 0, rows: new Set<number>() };
    own.answers += 1;
    own.rows.add(answers.row[at] ?? 0);
    counts.set(respondent, own);
  }
  const place = new Map<number, number>();
  drafts.respondents.forEach((_, index) => {
    if (!left.has(index)) place.set(index, place.size);
  });
  const skips = [...left].map((index): SkippedRow => {
    const row = drafts.respondents[index]?.row ?? 0;
    return {
      row,
      cell: cellAddress(row, 0),
      reason: 'already-answered',
      value: '',
      scope: 'row',
      answers: counts.get(index)?.answers ?? 0,
    };
  });
  const gone = answers.count - kept.length;
  const stored = chosen(answers, kept, place);
  const { changedCells: _before, ...rest } = account;
  const rows = [...left].reduce((sum, index) => sum + Math.max(1, counts.get(index)?.rows.size ?? 0), 0);
  return {
    ...drafted,
    drafts: {
      respondents: drafts.respondents.filter((_, index) => !left.has(index)),
      answers: stored,
    },
    account: {
      ...rest,
      rows: moved(account.rows, Math.min(rows, account.rows.stored)),
      answers: { ...account.answers, ...moved(account.answers, gone) },
      respondents: account.respondents - left.size,
      skips: [...account.skips, ...skips],
      ...countChanges(stored, account.changes),
    },
  };
}

function moved(
  counts: { readonly read: number; readonly stored: number; readonly skipped: number },
  by: number,
) {
  return { read: counts.read, stored: counts.stored - by, skipped: counts.skipped + by };
}

function chosen(
  answers: DraftAnswers,
  kept: readonly number[],
  place: ReadonlyMap<number, number>,
): DraftAnswers {
  return {
    count: kept.length,
    respondent: Uint32Array.from(kept, (at) => place.get(answers.respondent[at] ?? 0) ?? 0),
    target: Uint16Array.from(kept, (at) => answers.target[at] ?? 0),
    item: Uint16Array.from(kept, (at) => answers.item[at] ?? 0),
    value: Float64Array.from(kept, (at) => answers.value[at] ?? 0),
    kind: Uint8Array.from(kept, (at) => answers.kind[at] ?? 0),
    row: Uint32Array.from(kept, (at) => answers.row[at] ?? 0),
    column: Uint16Array.from(kept, (at) => answers.column[at] ?? 0),
    change: Uint32Array.from(kept, (at) => answers.change[at] ?? 0),
  };
}

/** The rounds in a grid: names, planned days, order; what was asked and what came in stands beside. */
import { useMemo, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { ROUND_STEPS } from '../../../shared/api/work-methods.ts';
import { newRoundId, roundProblems, type PlannedRound } from '../../../shared/domain/engagement/rounds.ts';
import type { Round } from '../../../shared/domain/engagement/types.ts';
import { callEngine } from '../../api/window-api.ts';
import { readDay, showDay } from '../../components/days.ts';
import { Grid, type CellEdit, type GridRow } from '../../components/grid/grid.tsx';
import type { Block, RowCommand, Spot } from '../../components/grid/grid-state.ts';
import { useKeptList, withRowCommand, type KeptList } from '../../components/grid/use-kept-list.ts';
import { FailureNote } from '../../components/notes.tsx';
import { RowTools } from '../../components/row-tools.tsx';
import { useWords } from '../../components/words.ts';
import { ImportButton } from './survey-page.tsx';

type RoundStep = (typeof ROUND_STEPS)[number];

interface RoundRow {
  readonly key: string;
  readonly id: string | null;
  readonly label: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

const COLUMNS = ['label', 'opensOn', 'closesOn', 'respondents', 'answers'] as const;
const EDITED = ['label', 'opensOn', 'closesOn'] as const;

const isBlank = ({ id, label, opensOn, closesOn }: RoundRow): boolean =>
  id === null && `${label}${opensOn}${closesOn}`.trim() === '';

function readRounds(rows: readonly RoundRow[]) {
  const taken = new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
  const named = rows.map((row) => {
    if (row.id !== null || row.label.trim() === '') return row;
    const id = newRoundId(taken);
    taken.add(id);
    return { ...row, id };
  });
  const counted = named.filter((row) => !isBlank(row));
  const items = counted.map(({ id, label, opensOn, closesOn }): PlannedRound => ({
    id: id ?? '',
    label: label.trim(),
    ...(opensOn === '' ? {} : { opensOn }),
    ...(closesOn === '' ? {} : { closesOn }),
  }));
  const problems = roundProblems(items).map(({ index, ...problem }) => ({
    ...problem,
    key: counted[index]?.key ?? '',
  }));
  return { rows: named, items, problems, isWhole: problems.length === 0 };
}

const planned = ({ id, label, opensOn, closesOn }: Round): PlannedRound => ({
  id,
  label,
  ...(opensOn === undefined ? {} : { opensOn }),
  ...(closesOn === undefined ? {} : { closesOn }),
});

const FORM = {
  rowOf: ({ id, label, opensOn = '', closesOn = '' }: PlannedRound): RoundRow => ({
    key: id,
    id,
    label,
    opensOn,
    closesOn,
  }),
  read: readRounds,
  store: (rounds: readonly PlannedRound[], step: RoundStep) =>
    callEngine('rounds.set', { rounds: [...rounds], step }),
};

interface RoundsPanelProps {
  readonly overview: EngagementOverview;
  readonly onImport: () => void;
}

export function RoundsPanel({ overview, onImport }: RoundsPanelProps) {
  const words = useWords();
  const { rounds } = overview.engagement;
  const stored = useMemo(() => rounds.map(planned), [rounds]);
  const list = useKeptList<RoundRow, PlannedRound, RoundStep>(stored, FORM);
  const [block, setBlock] = useState<Block>({ top: 0, bottom: 0, left: 0, right: 0 });
  const isEmpty = overview.batches.length === 0;
  const onRows = (command: RowCommand, area: Block): Spot | null => changeRows(list, command, area);
  return (
    <section aria-label={words.t('survey.rounds')}>
      <div className="page-head">
        <div>
          <h2 className="page-title">{words.t(isEmpty ? 'survey.empty-title' : 'survey.rounds')}</h2>
          <p className="page-lead">{words.t(isEmpty ? 'survey.empty-text' : 'survey.rounds-lead')}</p>
        </div>
        <ImportButton onPress={onImport} look="primary" />
      </div>
      <div className="work-tools" role="group" aria-label={words.t('survey.rounds')}>
        <RowTools isEmpty={list.rows.length === 0} onCommand={(command) => onRows(command, block)} />
      </div>
      <FailureNote failure={list.failure} />
      <Grid
        label={words.t('survey.rounds')}
        help={words.t('groups.grid-help')}
        columns={COLUMNS.map((id) => ({
          id,
          label: words.t(id === 'label' ? 'survey.round' : `survey.${id}`),
          width: id === 'label' ? 18 : 9,
          ...(id === 'respondents' || id === 'answers' ? { align: 'right' as const, isReadOnly: true } : {}),
        }))}
        rows={gridRows(words, list, overview)}
        onEdit={(edits) => list.change(withEdits(list, edits), 'edited')}
        onPaste={(at, texts) =>
          list.change(
            withEdits(
              list,
              texts.flatMap((line, row) =>
                line.map((text, column) => ({ row: at.row + row, column: at.column + column, text })),
              ),
            ),
            'edited',
          )
        }
        onRows={onRows}
        onSelect={setBlock}
      />
    </section>
  );
}

function withEdits(
  { rows, newKey }: KeptList<RoundRow, RoundStep>,
  edits: readonly CellEdit[],
): readonly RoundRow[] {
  const after = [...rows];
  for (const { row, column, text } of edits) {
    const field = EDITED[column];
    if (field === undefined) continue;
    while (after.length <= row) after.push(emptyRow(newKey()));
    const before = after[row] ?? emptyRow(newKey());
    after[row] = { ...before, [field]: field === 'label' ? text : readDay(text) };
  }
  return after;
}

const emptyRow = (key: string): RoundRow => ({ key, id: null, label: '', opensOn: '', closesOn: '' });

function gridRows(
  words: ReturnType<typeof useWords>,
  { rows }: KeptList<RoundRow, RoundStep>,
  overview: EngagementOverview,
): readonly GridRow[] {
  const { problems } = readRounds(rows);
  const shown = rows.map((row): GridRow => {
    const counts = overview.rounds.find(({ id }) => id === row.id);
    return {
      key: row.key,
      label: row.label,
      cells: [
        row.label,
        showDay(row.opensOn, words.language),
        showDay(row.closesOn, words.language),
        words.number(counts?.respondents ?? 0, 0),
        words.number(counts?.answers ?? 0, 0),
      ],
      problems: COLUMNS.map((field) => {
        const found = problems.find((problem) => problem.key === row.key && problem.field === field);
        return found === undefined ? null : words.t(`survey.round-problem.${found.code}`);
      }),
    };
  });
  return [
    ...shown,
    { key: 'next', label: words.t('survey.round-new'), cells: COLUMNS.map(() => ''), isNew: true },
  ];
}

const STEP_OF = { insert: 'added', remove: 'removed', up: 'moved', down: 'moved' } as const;

function changeRows(list: KeptList<RoundRow, RoundStep>, command: RowCommand, block: Block): Spot | null {
  const changed = withRowCommand(list.rows, command, block, () => emptyRow(list.newKey()));
  if (changed === null) return null;
  list.change(changed.rows, STEP_OF[command]);
  return changed.spot;
}

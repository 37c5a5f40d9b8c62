/** The rounds in a grid: names, planned days, order; what was asked and what came in stands beside. */
import { Lock, LockOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { ROUND_STEPS } from '../../../shared/api/work-methods.ts';
import {
  newRoundId,
  plannedRound,
  roundProblems,
  roundState,
  type PlannedRound,
} from '../../../shared/domain/engagement/rounds.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { readDay, showDay, today } from '../../components/days.ts';
import { Grid, type CellEdit, type GridRow } from '../../components/grid/grid.tsx';
import type { Block, RowCommand, Spot } from '../../components/grid/grid-state.ts';
import { useKeptList, withRowCommand, type KeptList } from '../../components/grid/use-kept-list.ts';
import { FailureNote } from '../../components/notes.tsx';
import { RowTools } from '../../components/row-tools.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { ImportButton } from './survey-page.tsx';

type RoundStep = (typeof ROUND_STEPS)[number];

interface RoundRow {
  readonly key: string;
  readonly id: string | null;
  readonly label: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly isClosed: boolean;
}

const COLUMNS = ['label', 'opensOn', 'closesOn', 'state', 'respondents', 'answers'] as const;
/** In rem: all of it fits beside the rail in the smallest window. */
const WIDTHS = { label: 13, opensOn: 8, closesOn: 8, state: 9, respondents: 8, answers: 6 } as const;
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
  const items = counted.map(({ id, isClosed, ...row }) =>
    plannedRound({ ...row, id: id ?? '', closed: isClosed }),
  );
  const problems = roundProblems(items).map(({ index, ...problem }) => ({
    ...problem,
    key: counted[index]?.key ?? '',
  }));
  return { rows: named, items, problems, isWhole: problems.length === 0 };
}

const FORM = {
  rowOf: ({ id, label, opensOn = '', closesOn = '', closed }: PlannedRound): RoundRow => ({
    key: id,
    id,
    label,
    opensOn,
    closesOn,
    isClosed: closed === true,
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
  const stored = useMemo(() => rounds.map(plannedRound), [rounds]);
  const list = useKeptList<RoundRow, PlannedRound, RoundStep>(stored, FORM);
  const [block, setBlock] = useState<Block>({ top: 0, bottom: 0, left: 0, right: 0 });
  const isEmpty = overview.batches.length === 0;
  const onRows = (command: RowCommand, area: Block): Spot | null => changeRows(list, command, area);
  return (
    <section aria-label={words.t('survey.rounds')}>
      <div className="page-head">
        <div>
          <div className="with-help">
            <h2 className="page-title">{words.t(isEmpty ? 'survey.empty-title' : 'survey.rounds')}</h2>
            <HelpTip term="round" />
          </div>
          <p className="page-lead">
            {isEmpty
              ? `${words.t('survey.empty-text')} ${words.t('survey.drop')}`
              : words.t('survey.rounds-lead')}
          </p>
        </div>
        <ImportButton onPress={onImport} look="primary" />
      </div>
      <div className="work-tools" role="group" aria-label={words.t('survey.rounds')}>
        <RowTools isEmpty={list.rows.length === 0} onCommand={(command) => onRows(command, block)} />
        <CloseButton list={list} at={block.top} />
      </div>
      <FailureNote failure={list.failure} />
      <Grid
        label={words.t('survey.rounds')}
        help={words.t('groups.grid-help')}
        columns={COLUMNS.map((id) => ({
          id,
          label: words.t(id === 'label' ? 'survey.round' : `survey.${id}`),
          width: WIDTHS[id],
          ...(EDITED.some((one) => one === id) ? {} : { isReadOnly: true }),
          ...(id === 'respondents' || id === 'answers' ? { align: 'right' as const } : {}),
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

/** Closes the chosen round, or opens it again. */
function CloseButton({ list, at }: { readonly list: KeptList<RoundRow, RoundStep>; readonly at: number }) {
  const words = useWords();
  const row = list.rows[at];
  const isClosed = row?.isClosed === true;
  const Icon = isClosed ? LockOpen : Lock;
  return (
    <Button
      isDisabled={row?.id == null}
      icon={<Icon aria-hidden size={15} />}
      onPress={() =>
        list.change(
          list.rows.map((one) => (one === row ? { ...one, isClosed: !isClosed } : one)),
          isClosed ? 'reopened' : 'closed',
        )
      }
    >
      {words.t(isClosed ? 'survey.round-reopen' : 'survey.round-close', {
        round: row?.label ?? '',
      })}
    </Button>
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

const emptyRow = (key: string): RoundRow => ({
  key,
  id: null,
  label: '',
  opensOn: '',
  closesOn: '',
  isClosed: false,
});

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
        row.id === null ? '' : words.t(`survey.round-state.${stateOf(row)}`),
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

const stateOf = ({ opensOn, closesOn, isClosed }: RoundRow) =>
  roundState({ opensOn, closesOn, ...(isClosed ? { closed: true } : {}) }, today());

const STEP_OF = { insert: 'added', remove: 'removed', up: 'moved', down: 'moved' } as const;

function changeRows(list: KeptList<RoundRow, RoundStep>, command: RowCommand, block: Block): Spot | null {
  const changed = withRowCommand(list.rows, command, block, () => emptyRow(list.newKey()));
  if (changed === null) return null;
  list.change(changed.rows, STEP_OF[command]);
  return changed.spot;
}

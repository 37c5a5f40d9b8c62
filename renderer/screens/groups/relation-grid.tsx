/** The grid of relations: raters down, rated across; headers stay in sight at thirty groups. */
import {
  memo,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from 'react';
import { pairKey, type Pair } from '../../../shared/domain/engagement/relations.ts';
import type { AnswerCount } from '../../../shared/api/work-methods.ts';
import type { Spot } from '../../components/grid/grid-state.ts';
import { useWords } from '../../components/words.ts';
import {
  blockOf,
  clamped,
  FIRST,
  movedTo,
  pairsOf,
  pressRelation,
  type GridState,
} from './relation-state.ts';

interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

interface RelationGridProps {
  /** Must stay the same list while it says the same. */
  readonly groups: readonly NamedGroup[];
  readonly keys: ReadonlySet<string>;
  readonly ownGroup: boolean;
  readonly counts: AnswerCount['pairs'];
  readonly onToggle: (pairs: readonly Pair[]) => void;
}

export function RelationGrid({ groups, keys, ownGroup, counts, onToggle }: RelationGridProps) {
  const words = useWords();
  const helpId = useId();
  const table = useRef<HTMLTableElement>(null);
  const ids = useMemo(() => groups.map(({ id }) => id), [groups]);
  const size = { rows: ids.length, columns: ids.length };
  const [kept, setState] = useState<GridState>(FIRST);
  const state = clamped(kept, size);
  const { active } = state;
  const block = blockOf(state);
  const last = ids.length - 1;
  const ratings = useMemo(
    () => new Map(counts.map((count) => [pairKey(count.rater, count.rated), count.ratings])),
    [counts],
  );
  useLayoutEffect(() => {
    const grid = table.current;
    if (grid?.contains(document.activeElement) === true)
      grid.querySelector<HTMLElement>('[data-active="true"]')?.focus();
  }, [active.row, active.column]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    };
    const step = pressRelation(state, key, ids, ownGroup);
    if (step.handled) event.preventDefault();
    setState(step.state);
    if (step.toggles !== null) onToggle(step.toggles);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const spot = spotUnder(event);
    const [rater, rated] = [ids[spot?.row ?? -1], ids[spot?.column ?? -1]];
    if (spot === null || rater === undefined || rated === undefined) return;
    setState(movedTo(state, spot, event.shiftKey));
    if (!event.shiftKey && (rater !== rated || ownGroup)) onToggle([[rater, rated]]);
  };
  const toggleBlock = (top: number, bottom: number, left: number, right: number): void =>
    onToggle(pairsOf(ids, { top, bottom, left, right }, ownGroup));
  return (
    <div className="relations-scroll">
      <p id={helpId} className="visually-hidden">
        {words.t('relations.grid-help')}
      </p>
      <table
        ref={table}
        role="grid"
        className="relations"
        aria-label={words.t('relations.grid')}
        aria-describedby={helpId}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
      >
        <thead>
          <tr>
            <th scope="col" className="relations-corner">
              {words.t('relations.corner')}
            </th>
            {groups.map(({ id, name }, column) => (
              <th key={id} scope="col" className={active.column === column ? 'relations-here' : undefined}>
                <button
                  type="button"
                  tabIndex={-1}
                  title={words.t('relations.column', { name })}
                  onClick={() => toggleBlock(0, last, column, column)}
                >
                  <span>{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((rater, row) => {
            const isInside = row >= block.top && row <= block.bottom;
            return (
              <tr key={rater.id}>
                <th scope="row" className={active.row === row ? 'relations-here' : undefined}>
                  <button
                    type="button"
                    tabIndex={-1}
                    title={words.t('relations.row', { name: rater.name })}
                    onClick={() => toggleBlock(row, row, 0, last)}
                  >
                    {rater.name}
                  </button>
                </th>
                <RelationCells
                  groups={groups}
                  row={row}
                  ownGroup={ownGroup}
                  on={ids.map((id) => (keys.has(pairKey(rater.id, id)) ? '1' : '0')).join('')}
                  ratings={ratings}
                  activeColumn={active.row === row ? active.column : -1}
                  selectedFrom={isInside ? block.left : -1}
                  selectedTo={isInside ? block.right : -1}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface RelationCellsProps {
  readonly groups: readonly NamedGroup[];
  readonly row: number;
  readonly ownGroup: boolean;
  /** For each column 1 where the relation is asked about, else 0: a text, so that a row that says the same is the same. */
  readonly on: string;
  readonly ratings: ReadonlyMap<string, number>;
  /** -1: not in this row. */
  readonly activeColumn: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** The cells of one row; drawn again only when something in the row changes, so that thirty groups follow the keys. */
const RelationCells = memo(function RelationCells(props: RelationCellsProps) {
  const { groups, row, ownGroup, on, ratings, activeColumn, selectedFrom, selectedTo } = props;
  const words = useWords();
  const rater = groups[row];
  if (rater === undefined) return null;
  return groups.map((rated, column) => {
    const isOwn = row === column;
    const isOn = on[column] === '1';
    const answered = ratings.get(pairKey(rater.id, rated.id)) ?? 0;
    const name = words.t(isOwn ? 'relations.cell-own' : 'relations.cell-on', {
      rater: rater.name,
      rated: rated.name,
    });
    const told = answered > 0 ? `${name}, ${words.t('relations.has-answers', { count: answered })}` : name;
    const isFixed = isOwn && !ownGroup;
    const isSelected = column >= selectedFrom && column <= selectedTo;
    return (
      <td
        key={rated.id}
        role="gridcell"
        className={`relation${isOn ? ' relation-on' : ''}${isOn && !isFixed ? ' relation-asked' : ''}${isOwn ? ' relation-own' : ''}${isSelected ? ' relation-selected' : ''}`}
        tabIndex={column === activeColumn ? 0 : -1}
        data-active={column === activeColumn}
        data-relation={`${rater.id}:${rated.id}`}
        data-spot={`${row}:${column}`}
        aria-label={told}
        aria-selected={isOn}
        aria-disabled={isFixed}
        title={told}
      />
    );
  });
});

/** The cell that an event happened in; null: beside the cells. */
function spotUnder({ target }: SyntheticEvent): Spot | null {
  const spot =
    target instanceof Element ? target.closest<HTMLElement>('[data-spot]')?.dataset['spot'] : undefined;
  if (spot === undefined) return null;
  const [row = 0, column = 0] = spot.split(':').map(Number);
  return { row, column };
}

/** The grid of relations: raters down, rated across; headers stay in sight at thirty groups. */
import { Check as CheckMark } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { pairKey, type Pair } from '../../../shared/domain/engagement/relations.ts';
import type { AnswerCount } from '../../../shared/api/work-methods.ts';
import { isInside } from '../../components/grid/grid-state.ts';
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

interface RelationGridProps {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly keys: ReadonlySet<string>;
  readonly ownGroup: boolean;
  readonly counts: AnswerCount['pairs'];
  readonly onToggle: (pairs: readonly Pair[]) => void;
}

export function RelationGrid({ groups, keys, ownGroup, counts, onToggle }: RelationGridProps) {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const ids = groups.map(({ id }) => id);
  const size = { rows: ids.length, columns: ids.length };
  const [kept, setState] = useState<GridState>(FIRST);
  const state = clamped(kept, size);
  const { active } = state;
  const block = blockOf(state);
  const last = ids.length - 1;
  const ratings = new Map(counts.map((count) => [pairKey(count.rater, count.rated), count.ratings]));
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
  return (
    <div className="relations-scroll">
      <table
        ref={table}
        role="grid"
        className="relations"
        aria-label={words.t('relations.grid')}
        aria-multiselectable
        onKeyDown={onKeyDown}
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
                  onClick={() =>
                    onToggle(pairsOf(ids, { top: 0, bottom: last, left: column, right: column }, ownGroup))
                  }
                >
                  <span>{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((rater, row) => (
            <tr key={rater.id}>
              <th scope="row" className={active.row === row ? 'relations-here' : undefined}>
                <button
                  type="button"
                  tabIndex={-1}
                  title={words.t('relations.row', { name: rater.name })}
                  onClick={() =>
                    onToggle(pairsOf(ids, { top: row, bottom: row, left: 0, right: last }, ownGroup))
                  }
                >
                  {rater.name}
                </button>
              </th>
              {groups.map((rated, column) => {
                const key = pairKey(rater.id, rated.id);
                const isOwn = row === column;
                const isActive = active.row === row && active.column === column;
                const isOn = keys.has(key);
                const answered = ratings.get(key) ?? 0;
                const name = words.t(isOwn ? 'relations.cell-own' : 'relations.cell-on', {
                  rater: rater.name,
                  rated: rated.name,
                });
                const told =
                  answered > 0 ? `${name}, ${words.t('relations.has-answers', { count: answered })}` : name;
                const isFixed = isOwn && !ownGroup;
                return (
                  <td
                    key={rated.id}
                    role="gridcell"
                    className={[
                      'relation',
                      isOn ? 'relation-on' : '',
                      isOwn ? 'relation-own' : '',
                      isInside(block, { row, column }) ? 'relation-selected' : '',
                    ].join(' ')}
                    tabIndex={isActive ? 0 : -1}
                    data-active={isActive}
                    data-relation={`${rater.id}:${rated.id}`}
                    aria-label={told}
                    aria-selected={isOn}
                    aria-disabled={isFixed}
                    title={told}
                    onMouseDown={(event) => {
                      setState(movedTo(state, { row, column }, event.shiftKey));
                      if (!event.shiftKey && !isFixed) onToggle([[rater.id, rated.id]]);
                    }}
                  >
                    {isOn && !isFixed ? <CheckMark aria-hidden size={14} /> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows of the grid of groups and their way into the document. */
import { useMemo } from 'react';
import type { GROUP_STEPS } from '../../../shared/api/work-methods.ts';
import type { Group } from '../../../shared/domain/engagement/types.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { callEngine } from '../../api/window-api.ts';
import { useKeptList, type KeptList, type ListForm } from '../../components/grid/use-kept-list.ts';
import { readRows, rowOf, type GroupRow, type ReadRows } from './group-rows.ts';

type GroupStep = (typeof GROUP_STEPS)[number];

export type GroupList = KeptList<GroupRow, GroupStep> & ReadRows;

export function useGroups(stored: readonly Group[], language: Language): GroupList {
  const form = useMemo(
    (): ListForm<GroupRow, Group, GroupStep> => ({
      rowOf,
      read: (rows) => {
        const { rows: named, groups, problems } = readRows(rows, language);
        return { rows: named, items: groups, isWhole: problems.size === 0 };
      },
      store: (groups, step) => callEngine('groups.set', { groups: groups.map(asInput), step }),
    }),
    [language],
  );
  const list = useKeptList(stored, form);
  const { rows } = list;
  const read = useMemo(() => readRows(rows, language), [rows, language]);
  return { ...list, ...read };
}

const asInput = (group: Group) => ({ ...group, name: { ...group.name }, aliases: [...group.aliases] });

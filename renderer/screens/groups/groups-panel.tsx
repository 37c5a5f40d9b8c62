/** The grid of groups with its tools: rows, names in more languages, merging, and what a paste cannot place. */
import { Merge } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { anyName } from '../../../shared/domain/engagement/groups.ts';
import { LEVELS, type Level } from '../../../shared/domain/engagement/types.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { LANGUAGES, localText, type Language } from '../../../shared/lib/language.ts';
import { useEngine } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Grid, type GridColumn, type GridRow } from '../../components/grid/grid.tsx';
import type { Block, RowCommand, Spot } from '../../components/grid/grid-state.ts';
import { withRowCommand } from '../../components/grid/use-kept-list.ts';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { RowTools } from '../../components/row-tools.tsx';
import { useWords } from '../../components/words.ts';
import {
  cellText,
  emptyRow,
  nameLanguage,
  placeBlock,
  withEdits,
  type ColumnId,
  type PastePlace,
  type PlacedBlock,
} from './group-rows.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { useGroups, type GroupList } from './use-groups.ts';

interface GroupsPanelProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
}

type Words = ReturnType<typeof useWords>;

export function GroupsPanel({ overview, round }: GroupsPanelProps) {
  const words = useWords();
  const { engagement } = overview;
  const list = useGroups(engagement.groups, engagement.language);
  const [manyNames, setManyNames] = useState(() => usesMoreNames(engagement));
  const [block, setBlock] = useState<Block>({ top: 0, bottom: 0, left: 0, right: 0 });
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const [merging, setMerging] = useState(false);
  const [said, setSaid] = useState('');
  const answered = useAnswered(overview, round);
  const { language } = engagement;
  const hasAnswers = answered.size > 0;
  const columns = useMemo(
    () => columnIds(language, manyNames, hasAnswers),
    [language, manyNames, hasAnswers],
  );
  // The selection is known here too: cells stay the same while it moves.
  const gridColumns = useMemo(
    () => columns.map((id) => columnOf(words, id, language)),
    [columns, words, language],
  );
  const { rows: listed, problems } = list;
  const rows = useMemo(
    () => gridRows(words, { rows: listed, problems }, columns, language, answered),
    [words, listed, problems, columns, language, answered],
  );
  const place = ({ placed, into }: Pasting): void => {
    const count = new Set(placed.edits.map(({ row }) => row)).size;
    if (into.length > columns.length) setManyNames(true);
    list.change(withEdits(list.rows, into, placed.edits, list.newKey), 'pasted');
    setSaid(
      [
        words.t('groups.pasted', { count }),
        ...(placed.known === 0 ? [] : [words.t('groups.pasted-known', { count: placed.known })]),
      ].join(' '),
    );
    setPasting(null);
  };
  const onPaste = (at: Spot, texts: readonly (readonly string[])[]): void => {
    const pasted = placed(texts, { at, rows: list.rows, language: engagement.language, columns });
    if (pasted.placed.misfits.length > 0) setPasting(pasted);
    else place(pasted);
  };
  const onRows = (command: RowCommand, rows: Block): Spot | null => changeRows(list, command, rows);
  const isEmpty = engagement.groups.length === 0;
  const small = engagement.groups.filter(
    ({ id }) => (answered.get(id) ?? Infinity) < engagement.privacy.min_group,
  );
  return (
    <>
      <div className="work-head">
        <div>
          <h2 className="page-title">
            {isEmpty ? words.t('groups.none') : words.t('groups.title', { count: engagement.groups.length })}
          </h2>
          <p className="page-lead">{words.t(isEmpty ? 'groups.none-lead' : 'groups.edit-lead')}</p>
        </div>
      </div>
      <div className="work-tools" role="group" aria-label={words.t('groups.tools')}>
        <RowTools onCommand={(command) => onRows(command, block)} isEmpty={list.rows.length === 0} />
        <Button
          isDisabled={engagement.groups.length < 2}
          onPress={() => setMerging(true)}
          icon={<Merge aria-hidden size={15} />}
        >
          {words.t('groups.merge')}
        </Button>
        <Check isSelected={manyNames} onChange={setManyNames}>
          {words.t('groups.languages')}
        </Check>
      </div>
      <FailureNote failure={list.failure}>
        {list.failure?.code === 'group.holds-answers' && engagement.groups.length > 1 ? (
          <Button look="plain" onPress={() => setMerging(true)}>
            {words.t('groups.merge')}
          </Button>
        ) : null}
      </FailureNote>
      <Grid
        label={words.t('groups.table')}
        help={words.t('groups.grid-help')}
        columns={gridColumns}
        rows={rows}
        onEdit={(edits) => list.change(withEdits(list.rows, columns, edits, list.newKey), 'edited')}
        onPaste={onPaste}
        onRows={onRows}
        onSelect={setBlock}
        pastedLine={'\n'}
      />
      <div className="work-foot" role="status">
        <p>{list.problems.size > 0 ? notStored(words, list, engagement.language) : said}</p>
        <p className="work-keys" aria-hidden>
          {words.t('groups.keys')}
        </p>
      </div>
      {small.length === 0 ? null : (
        <Remark>
          {words.t('groups.small', {
            names: small.map(({ name, id }) => localText(name, words.language, id)).join(', '),
            limit: engagement.privacy.min_group,
          })}
        </Remark>
      )}
      <MergedNotes engagement={engagement} />
      <PasteDialog
        placed={pasting?.placed ?? null}
        onPlace={() => {
          if (pasting !== null) place(pasting);
        }}
        onClose={() => setPasting(null)}
      />
      {merging ? (
        <MergeDialog
          engagement={engagement}
          answered={answered}
          from={list.rows[block.top]?.id ?? null}
          onMerged={setSaid}
          onClose={() => setMerging(false)}
        />
      ) : null}
    </>
  );
}

/** A block that is pasted, and the columns that it goes into. */
interface Pasting {
  readonly placed: PlacedBlock;
  readonly into: readonly ColumnId[];
}

/** A header may name languages whose columns are not shown yet: they are shown then. */
function placed(texts: readonly (readonly string[])[], place: Omit<PastePlace, 'levels'>): Pasting {
  const all = columnIds(place.language, true, place.columns.includes('answered'));
  const wide = placeBlock({ ...place, columns: all, levels: LEVEL_WORDS }, texts);
  const isNeeded =
    wide.hasHeader && wide.edits.some(({ column }) => !place.columns.includes(all[column] ?? 'level'));
  return isNeeded
    ? { placed: wide, into: all }
    : { placed: placeBlock({ ...place, levels: LEVEL_WORDS }, texts), into: place.columns };
}

/** Why the list is not stored: names that stand there twice by name, else that something is marked. */
function notStored(words: Words, { rows, problems }: GroupList, language: Language): string {
  const twice = rows.filter(
    ({ key }) => problems.get(key)?.some(({ code }) => code === 'same-name') === true,
  );
  const names = [...new Set(twice.map(({ name }) => anyName(name, language)))];
  return names.length === 0
    ? words.t('groups.not-stored')
    : words.t('groups.twice', {
        names: names.map((name) => words.t('groups.quoted', { name })).join(', '),
        count: names.length,
      });
}

function MergedNotes({ engagement }: Pick<EngagementOverview, 'engagement'>) {
  const words = useWords();
  const nameOf = (id: string): string => {
    const group = engagement.groups.find((one) => one.id === id);
    return group === undefined ? id : localText(group.name, words.language, id);
  };
  return (engagement.merged ?? []).map(({ id, name, into }) => (
    <p key={id} className="page-note">
      {words.t('groups.was-merged', { from: localText(name, words.language, id), into: nameOf(into) })}
    </p>
  ));
}

/** How many have answered the round, by group; empty where nobody has. */
function useAnswered({ rounds }: EngagementOverview, round: string | null): ReadonlyMap<string, number> {
  const hasAnswers = rounds.some((one) => one.id === round && one.respondents > 0);
  const result = useEngine(
    'capacity.get',
    { ...(round === null ? {} : { round }), audience: 'consultant' },
    { enabled: hasAnswers },
  );
  const groups = hasAnswers ? result.data?.response.groups : undefined;
  return useMemo(
    () => new Map(groups?.flatMap(({ id, responded }) => (responded === null ? [] : [[id, responded]]))),
    [groups],
  );
}

function usesMoreNames({ groups, language }: EngagementOverview['engagement']): boolean {
  return groups.some(({ name }) => LANGUAGES.some((one) => one !== language && (name[one] ?? '') !== ''));
}

function columnIds(language: Language, manyNames: boolean, hasAnswers: boolean): readonly ColumnId[] {
  const others = LANGUAGES.filter((one) => one !== language).map((one): ColumnId => `name-${one}`);
  return [
    `name-${language}`,
    ...(manyNames ? others : []),
    'level',
    'unit',
    'invited',
    'aliases',
    ...(hasAnswers ? (['answered'] as const) : []),
  ];
}

function columnLabel(words: Words, id: ColumnId, language: Language): string {
  if (id === `name-${language}`) return words.t('groups.name');
  return words.text(`groups.${id}`);
}

const WIDTHS: Readonly<Record<string, number>> = {
  level: 9,
  unit: 8,
  invited: 6,
  aliases: 12,
  answered: 6.5,
};

function columnOf(words: Words, id: ColumnId, language: Language): GridColumn {
  const isNumber = id === 'invited' || id === 'answered';
  return {
    id,
    label: columnLabel(words, id, language),
    width: WIDTHS[id] ?? 12,
    ...(isNumber ? { align: 'right' as const } : {}),
    ...(id === 'answered' ? { isReadOnly: true } : {}),
    ...(id === 'level'
      ? { options: LEVELS.map((level) => ({ id: level, label: words.text(`level.${level}`) })) }
      : {}),
  };
}

const levelWords = (level: Level): readonly string[] =>
  LANGUAGES.map((language) => wordsOf(language).text(`level.${level}`));

const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  employees: levelWords('employees'),
  leaders: levelWords('leaders'),
  top: levelWords('top'),
};

function gridRows(
  words: Words,
  { rows, problems }: Pick<GroupList, 'rows' | 'problems'>,
  columns: readonly ColumnId[],
  language: Language,
  answered: ReadonlyMap<string, number>,
): readonly GridRow[] {
  const shown = rows.map((row, at): GridRow => {
    const faults = problems.get(row.key) ?? [];
    return {
      key: row.key,
      label: words.t('groups.row', { row: at + 1, name: anyName(row.name, language) }),
      cells: columns.map((id) =>
        id === 'answered' ? words.number(answered.get(row.id ?? '') ?? 0, 0) : cellText(row, id),
      ),
      problems: columns.map((id) => {
        const fault = faults.find(({ field, language: of }) =>
          nameLanguage(id) === null ? field === id : field === 'name' && of === nameLanguage(id),
        );
        return fault === undefined
          ? null
          : words.text(`groups.problem.${fault.code}`, { other: fault.other });
      }),
    };
  });
  const next: GridRow = {
    key: 'next',
    label: words.t('groups.row-new'),
    cells: columns.map(() => ''),
    isNew: true,
  };
  return [...shown, next];
}

const STEP_OF = { insert: 'added', remove: 'removed', up: 'moved', down: 'moved' } as const;

/** Inserts, removes or moves rows; the place that the selection goes to. */
function changeRows(list: GroupList, command: RowCommand, block: Block): Spot | null {
  const changed = withRowCommand(list.rows, command, block, () => emptyRow(list.newKey()));
  if (changed === null) return null;
  list.change(changed.rows, STEP_OF[command]);
  return changed.spot;
}

/** What is open after a sheet was read: about its respondents and about its answers. */
import type { ColumnFacts } from './column-facts.ts';
import { groupName, type Known } from './known.ts';
import type { LongShape } from './long.ts';
import type { GroupColumn, PositionColumn } from './people.ts';
import { MOSTLY_UNDERSTOOD, type Questions } from './questions.ts';
import type { Role } from './read-sheet.ts';
import type { TallShape } from './tall.ts';
import { decimalsOf, isHabit, type Understood } from './understand.ts';

export interface Asking {
  readonly questions: Questions;
  readonly known: Known;
  readonly facts: readonly ColumnFacts[];
  readonly roles: ReadonlyMap<number, Role>;
}

/** The own group, the position, and what gathers the rows of one respondent. */
export function askPeople(
  { questions, known, roles }: Asking,
  group: GroupColumn | null,
  position: PositionColumn | null,
  long: LongShape | null,
  tall: TallShape | null,
): void {
  const nameOf = (index: number): string => groupName(known, index);
  if (!group) questions.ask('import.no-group-column');
  else {
    const asked = questions.uncertainGroups(group, nameOf);
    if (group.certainty <= 0.6 && !asked)
      questions.ask('import.group-uncertain', {
        column: group.column.letters,
        header: group.column.header,
      });
  }
  if (long?.target) questions.uncertainGroups(long.target, nameOf);
  const several = long !== null || tall !== null;
  if (several && ![...roles.values()].some(({ mapping }) => mapping.role === 'respondent'))
    questions.ask('import.no-respondent-column');
  if (position && position.certainty < 0.5) questions.codedPositions(position.column, position.unknown);
  else for (const entry of position?.unknown ?? []) questions.unknownPosition(position?.column, entry);
  const others = known.codebook?.dataSheets.length ?? 1;
  if (others > 1) questions.ask('import.split-dataset', { count: others });
  if (!known.engaged) questions.ask('import.no-engagement');
}

/** Columns that are not certain, entries without a meaning, numbers that may mean something else. */
export function askAnswers(
  { questions, known, roles, facts }: Asking,
  { answers, placed, numbersByPlace }: Understood,
): void {
  if (answers.length === 0) questions.ask('import.no-answer-columns');
  const doubtful = facts.flatMap((column) => {
    const role = roles.get(column.index);
    const matters = ['answer', 'value', 'item'].includes(role?.mapping.role ?? '');
    const target = role?.mapping.role === 'target' && role.certainty > 0.5;
    return role && (matters || target) && role.certainty < 0.9 ? [{ column, reason: role.reason }] : [];
  });
  questions.doubtful(doubtful);
  const { min, max } = known.instrument.scale;
  const decimals = decimalsOf(answers);
  if (decimals) questions.averages(decimals.column, decimals.entry, decimals.count);
  questions.byPlace(placed, numbersByPlace, { min, max });
  const filled = answers.reduce((sum, { column }) => sum + column.filled, 0);
  const unknown = answers.reduce((sum, { column, read }) => sum + (1 - read.known) * column.filled, 0);
  const mostly = unknown > filled * MOSTLY_UNDERSTOOD;
  const places = numbersByPlace.length > 0;
  for (const { column, read } of answers)
    questions.unknownValues(
      column,
      read.unknown.filter(
        (entry) => (mostly || isHabit(entry, answers)) && !(places && entry.key.startsWith('#')),
      ),
      { min, max },
    );
}

/** A round of the practice case as Microsoft Forms shows it and Excel in Danish saves it: semicolons, Windows-1252, labels. */
import type { TrainingCase, TrainingRound, TrainingRow } from '../../../../shared/domain/training/types.ts';
import {
  answerLabels,
  askedItems,
  COMMENT_QUESTION,
  GROUP_QUESTION,
  POSITION_LABELS,
  POSITION_QUESTION,
  SENIORITY_QUESTION,
  unansweredLabels,
} from './questions.ts';
import { mappedColumns, type SampleRole, type SampleSheet } from './sample-sheet.ts';
import { danishTime, momentOf } from './times.ts';

/** Forms leaves no-break spaces in headers that were pasted from a text. */
const NO_BREAK = '\u00a0';

interface Column {
  readonly header: string;
  readonly role?: SampleRole;
  readonly value: (row: TrainingRow) => string;
}

/** The text file and the mapping that reads it exactly. */
export function formsSheet(training: TrainingCase, round: TrainingRound): SampleSheet {
  const ids = idsOf(round);
  const columns = columnsOf(training, round, ids);
  const lines = [
    columns.map(({ header }) => header),
    ...round.rows.map((row) => columns.map(({ value }) => value(row))),
  ].map((cells) => cells.map(quoted).join(';'));
  return {
    bytes: windows1252(`${lines.join('\r\n')}\r\n`),
    mapping: {
      headerRows: 1,
      layout: 'wide',
      columns: mappedColumns(columns),
      values: Object.fromEntries(
        [...answerLabels(training)]
          .filter(([code]) => code !== training.missingCode && code !== training.notApplicableCode)
          .map(([code, label]) => [label, code]),
      ),
      missing: [unansweredLabels.missing],
      notApplicable: [unansweredLabels.notApplicable],
      positions: { [POSITION_LABELS.leader]: 'leader', [POSITION_LABELS.employee]: 'employee' },
      groups: Object.fromEntries(training.setup.groups.map(({ id, name }) => [name.da, id])),
    },
  };
}

/** Forms numbers answers as they come in; a person's second row keeps the number of the first. */
function idsOf(round: TrainingRound): ReadonlyMap<number, number> {
  const ids = new Map<number, number>();
  for (const { person } of round.rows) if (!ids.has(person)) ids.set(person, ids.size + 1);
  return ids;
}

function columnsOf(
  training: TrainingCase,
  round: TrainingRound,
  ids: ReadonlyMap<number, number>,
): readonly Column[] {
  const items = askedItems(training);
  const labels = answerLabels(training);
  const { groups } = training.setup;
  return [
    { header: 'Id', role: { role: 'respondent' }, value: ({ person }) => String(ids.get(person) ?? '') },
    {
      header: 'Starttidspunkt',
      value: ({ submittedAt, minutes }) => danishTime(momentOf(round.opens, submittedAt - minutes)),
    },
    {
      header: 'Fuldførelsestidspunkt',
      role: { role: 'submitted' },
      value: ({ submittedAt }) => danishTime(momentOf(round.opens, submittedAt)),
    },
    { header: 'Mail', role: { role: 'ignore' }, value: () => 'anonymous' },
    { header: 'Navn', role: { role: 'ignore' }, value: () => '' },
    {
      header: `${GROUP_QUESTION}${NO_BREAK}`,
      role: { role: 'group' },
      value: ({ group }) => groups[group]?.name.da ?? '',
    },
    {
      header: POSITION_QUESTION,
      role: { role: 'position' },
      value: ({ position }) => POSITION_LABELS[position],
    },
    {
      header: SENIORITY_QUESTION,
      role: { role: 'background', name: 'Anciennitet' },
      value: ({ seniority }) => training.seniorityLabels[seniority] ?? '',
    },
    ...items.flatMap(({ id }, item) =>
      groups.map((group, target): Column => ({
        header: `${group.name.da.replaceAll(' ', NO_BREAK)}${item === 0 ? '' : item + 1}`,
        role: { role: 'answer', item: id, target: group.id },
        value: ({ answers }) => labels.get(answers[target * items.length + item] ?? 0) ?? '',
      })),
    ),
    {
      header: COMMENT_QUESTION,
      role: { role: 'comment', name: 'Kommentar' },
      value: ({ comment }) => comment,
    },
  ];
}

function quoted(cell: string): string {
  return /[;"\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The texts of the case use no sign of Windows-1252 beyond Latin-1. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code > 0xff || (code >= 0x80 && code < 0xa0))
      throw new Error(`Sign U+${code.toString(16)} is not in Latin-1.`);
    return code;
  });
}

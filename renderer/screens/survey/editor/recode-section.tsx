/** How an answer becomes a number: turned questions, recodes that always hold, and those that a file may need. */
import { Grid, type CellEdit, type GridColumn } from '../../../components/grid/grid.tsx';
import { useWords } from '../../../components/words.ts';
import { anyText, pointsOf, type ItemRow, type RecodeTexts } from './draft.ts';
import { cellsOf } from './row-grid.tsx';
import { FixedRemark, SectionHead, type SectionProps } from './section.tsx';

/** More columns than this are not read across; such a scale is written as a list. */
const MOST_COLUMNS = 11;

export function RecodeSection(props: SectionProps) {
  const words = useWords();
  return (
    <>
      <SectionHead title={words.t('editor.section.recode')} lead={words.t('editor.recode-lead')} />
      <FixedRemark fixed={props.fixed} />
      <h4 className="editor-part">{words.t('editor.recode')}</h4>
      <p className="field-help">{words.t('editor.recode-help')}</p>
      <RecodeGrid {...props} field="recode" label={words.t('editor.recode')} />
      <h4 className="editor-part">{words.t('editor.optional')}</h4>
      <p className="field-help">{words.t('editor.optional-help')}</p>
      <RecodeGrid {...props} field="optional" label={words.t('editor.optional')} />
    </>
  );
}

interface RecodeGridProps extends SectionProps {
  readonly field: 'recode' | 'optional';
  readonly label: string;
}

function RecodeGrid({ draft, change, problemAt, field, label }: RecodeGridProps) {
  const words = useWords();
  const points = pointsOf(draft);
  const values =
    points === null || points > MOST_COLUMNS
      ? null
      : Array.from({ length: points }, (_, at) => String(Number(draft.min) + at));
  const hasReverse = field === 'recode';
  const start = hasReverse ? 2 : 1;
  const withCell = (row: ItemRow, column: number, text: string): ItemRow => {
    if (hasReverse && column === 1)
      return { ...row, reverse: isYes(text, words.t('instrument.yes')) ? 'yes' : 'no' };
    if (column < start) return row;
    const value = values?.[column - start];
    if (values === null) return column === start ? { ...row, [field]: readRecode(text) } : row;
    return value === undefined ? row : { ...row, [field]: { ...row[field], [value]: text } };
  };
  const edit = (edits: readonly CellEdit[]): void => {
    const items = [...draft.items];
    for (const { row, column, text } of edits) {
      const before = items[row];
      if (before !== undefined) items[row] = withCell(before, column, text);
    }
    change({ items });
  };
  const cellsFor = (row: ItemRow): readonly string[] =>
    values === null ? [writeRecode(row[field])] : values.map((value) => row[field][value] ?? '');
  return (
    <Grid
      label={label}
      help={words.t('groups.grid-help')}
      columns={useColumns(values, hasReverse)}
      rows={draft.items.map((row, at) => ({
        key: row.key,
        label: words.t('editor.question-number', { number: at + 1 }),
        cells: [anyText(row.text, words.language), ...(hasReverse ? [row.reverse] : []), ...cellsFor(row)],
        problems: [
          null,
          ...(hasReverse ? [null] : []),
          ...(values === null
            ? [firstProblem(Object.keys(row[field]), (value) => problemAt(`${field}:${row.key}:${value}`))]
            : values.map((value) => problemAt(`${field}:${row.key}:${value}`))),
        ],
      }))}
      onEdit={edit}
      onPaste={(at, block) => edit(cellsOf(at, block))}
      onRows={() => null}
    />
  );
}

function useColumns(values: readonly string[] | null, hasReverse: boolean): readonly GridColumn[] {
  const words = useWords();
  const yesNo = (['no', 'yes'] as const).map((id) => ({ id, label: words.t(`instrument.${id}`) }));
  return [
    { id: 'question', label: words.t('editor.question'), width: 18, isReadOnly: true },
    ...(hasReverse
      ? [{ id: 'reverse', label: words.t('instrument.reverse'), width: 5, options: yesNo }]
      : []),
    ...(values === null
      ? [{ id: 'list', label: words.t('editor.recode-list'), width: 16 }]
      : values.map((value): GridColumn => ({ id: value, label: value, width: 3.5, align: 'right' }))),
  ];
}

const isYes = (text: string, yes: string): boolean =>
  text === 'yes' || text.trim().toLocaleLowerCase() === yes.toLocaleLowerCase();

const firstProblem = (
  values: readonly string[],
  problemOf: (value: string) => string | null,
): string | null => values.map(problemOf).find((one) => one !== null) ?? null;

/** `1=1; 2=3`, raw to scored. */
function readRecode(text: string): RecodeTexts {
  return Object.fromEntries(
    text
      .split(';')
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const [from = '', to = ''] = one.split('=');
        return [from.trim(), to.trim() === '' ? '?' : to.trim()] as const;
      }),
  );
}

const writeRecode = (recode: RecodeTexts): string =>
  Object.entries(recode)
    .map(([from, to]) => `${from}=${to}`)
    .join('; ');

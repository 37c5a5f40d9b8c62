/** The first rows of the spreadsheet, each column coloured and named by what it is taken for. */
import type { ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { columnIndex, type Cell } from '../../../shared/domain/mapping/sheet.ts';
import { OWN_GROUP, type ColumnMapping } from '../../../shared/domain/mapping/types.ts';
import { groupName, parameterName } from '../../../shared/charts/build/names.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { useWords } from '../../components/words.ts';

interface SheetPreviewProps {
  readonly preview: ImportPreview;
  readonly engagement: Engagement;
  /** Letters of the column that is looked at, and how another one is chosen. */
  readonly chosen?: string | null;
  readonly onChoose?: (column: string) => void;
}

const SHOWN_ROWS = 6;
/** More columns are summed up: a survey may have hundreds. */
const SHOWN_COLUMNS = 40;

export function SheetPreview({ preview, engagement, chosen = null, onChoose }: SheetPreviewProps) {
  const words = useWords();
  const { mapping, sample } = preview;
  // The part of the sheet that holds the chosen column.
  const at = preview.columns.findIndex((column) => column.mapping.column === chosen);
  const first = Math.floor(Math.max(0, at) / SHOWN_COLUMNS) * SHOWN_COLUMNS;
  const columns = preview.columns.slice(first, first + SHOWN_COLUMNS);
  const rows = sample.slice(mapping.headerRows, mapping.headerRows + SHOWN_ROWS);
  return (
    <div>
      <h3 className="section-title">{words.t('import.columns-count', { count: preview.columns.length })}</h3>
      <Roles preview={preview} />
      <div
        className="table-scroll preview-scroll"
        role="region"
        aria-label={words.t('import.columns')}
        tabIndex={0}
      >
        <table className="table preview">
          <caption className="visually-hidden">{words.t('import.columns')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.mapping.column}
                  scope="col"
                  data-role={column.mapping.role}
                  data-chosen={column.mapping.column === chosen}
                >
                  <ColumnName column={column.mapping.column} onChoose={onChoose} />
                  <span className="preview-role">{roleText(words, engagement, column.mapping)}</span>
                  <span className="preview-header" title={column.header}>
                    {column.header}
                  </span>
                  {column.certainty < 0.9 && column.mapping.role !== 'ignore' ? (
                    <span className="preview-doubt">{words.t('import.doubtful')}</span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td
                    key={column.mapping.column}
                    data-role={column.mapping.role}
                    data-chosen={column.mapping.column === chosen}
                  >
                    {cellText(row[columnIndex(column.mapping.column)] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.columns.length > SHOWN_COLUMNS ? (
        <p className="page-note">
          {words.t('import.more-columns', { count: preview.columns.length - SHOWN_COLUMNS })}
        </p>
      ) : null}
    </div>
  );
}

/** The column's letters; a button where another column can be chosen. */
function ColumnName({
  column,
  onChoose,
}: {
  readonly column: string;
  readonly onChoose: ((column: string) => void) | undefined;
}) {
  const words = useWords();
  if (onChoose === undefined) return <span className="preview-column">{column}</span>;
  return (
    <button
      type="button"
      className="preview-choose"
      aria-label={words.t('import.look-at-column', { column })}
      onClick={() => onChoose(column)}
    >
      {column}
    </button>
  );
}

/** How many columns have each role: the legend of the colours. */
function Roles({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const counts = new Map<ColumnMapping['role'], number>();
  for (const { mapping } of preview.columns) counts.set(mapping.role, (counts.get(mapping.role) ?? 0) + 1);
  return (
    <ul className="roles">
      {[...counts].map(([role, count]) => (
        <li key={role} data-role={role}>
          <span className="role-swatch" aria-hidden />
          {words.text(`role.${role}`)} <span className="role-count">{words.number(count, 0)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Kendskab · PPR" for an answer, else the role's name. */
export function roleText(words: Words, engagement: Engagement, mapping: ColumnMapping): string {
  if (mapping.role !== 'answer') return words.text(`role.${mapping.role}`);
  const dimension = engagement.instrument.dimensions.find(({ items }) =>
    items.some(({ id }) => id === mapping.item),
  );
  const parameter = dimension === undefined ? mapping.item : parameterName(engagement, words, dimension.id);
  const target =
    mapping.target === OWN_GROUP ? words.t('role.own-group') : groupName(engagement, words, mapping.target);
  return `${parameter} · ${target}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.kind === 'date' ? cell.iso : cell.text;
  return String(cell);
}

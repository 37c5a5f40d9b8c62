/** A table of texts and numbers: plain HTML, numbers right, text left. */
import type { ReactNode } from 'react';

export interface TableColumn {
  readonly label: string;
  readonly align?: 'left' | 'right';
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly ReactNode[];
    readonly isQuiet?: boolean;
  }[];
  readonly showCaption?: boolean;
}

export function DataTable({ caption, columns, rows, showCaption = false }: DataTableProps) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className={showCaption ? 'table-caption' : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={`${index}-${column.label}`}
                scope="col"
                className={column.align === 'right' ? 'right' : undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isQuiet === true ? 'quiet' : undefined}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={columns[index]?.align === 'right' ? 'right' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

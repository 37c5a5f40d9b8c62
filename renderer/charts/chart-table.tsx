/** The numbers of a chart as a table. */
import type { ChartTable as Table } from '../../shared/charts/spec/types.ts';
import { DataTable } from '../components/data-table.tsx';

export function ChartTable({ table }: { readonly table: Table }) {
  return (
    <DataTable
      caption={table.caption}
      columns={table.columns.map((label, index) => ({ label, align: index === 0 ? 'left' : 'right' }))}
      rows={table.rows.map((row, index) => ({
        key: `${index}-${row.header}`,
        cells: [row.header, ...row.cells],
      }))}
    />
  );
}

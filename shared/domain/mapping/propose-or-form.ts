/** A proposal for any sheet: what our own form carries, else what recognition sees. */
import type { Engagement } from '../engagement/types.ts';
import { runSteps, type Steps } from '../../lib/steps.ts';
import { FORM_SHEET, formMapping } from './form.ts';
import type { ProposedMapping } from './recognise/known.ts';
import { proposeInSteps as recognise } from './recognise/propose.ts';
import type { Preset } from './recognise/tool.ts';
import type { ParsedWorkbook } from './sheet.ts';

/** A form of ours is certain in every column; its groups must be those of the engagement, which drafting checks. */
export const proposeMapping = (
  workbook: ParsedWorkbook,
  engagement: Engagement | null,
  sheetName?: string,
  preset?: Preset,
): ProposedMapping => runSteps(proposeInSteps(workbook, engagement, sheetName, preset));

/** As `proposeMapping`, in short steps. */
export function* proposeInSteps(
  workbook: ParsedWorkbook,
  engagement: Engagement | null,
  sheetName?: string,
  preset?: Preset,
): Steps<ProposedMapping> {
  const mapping = formMapping(workbook);
  if (mapping === null || (sheetName !== undefined && sheetName !== mapping.sheet))
    return yield* recognise(workbook, engagement, sheetName, preset);
  const visible = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== FORM_SHEET) };
  const proposal = yield* recognise(visible, engagement, mapping.sheet);
  const said = new Map(mapping.columns.map((column) => [column.column, column]));
  return {
    ...proposal,
    tool: 'samspil',
    mapping,
    certain: true,
    problems: [],
    columns: proposal.columns.map((column) => ({
      ...column,
      mapping: said.get(column.mapping.column) ?? { column: column.mapping.column, role: 'ignore' },
      certainty: 1,
      reason: { code: 'import.reason.form', params: {} },
    })),
  };
}

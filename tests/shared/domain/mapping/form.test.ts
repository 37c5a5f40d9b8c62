/** The hidden sheet of our own form: what it carries is what is read. */
import { describe, expect, test } from 'vitest';
import { FORM_SHEET, formMapping, formRows } from '../../../../shared/domain/mapping/form.ts';
import { parseMapping, proposeMapping } from '../../../../shared/domain/mapping/index.ts';
import { engagement, sheetOf, workbookOf } from './cases.ts';

const mapping = parseMapping({
  sheet: 'Svar',
  columns: [
    { column: 'A', role: 'group' },
    { column: 'B', role: 'answer', item: 'know1', target: 'ppr' },
    { column: 'C', role: 'comment', name: 'Kommentar' },
  ],
  groups: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`Gruppe nummer ${index}`, 'skole'])),
});
const answers = sheetOf(
  [
    ['x', 'y', 'z'],
    ['Gruppe nummer 7', 4, 'fint'],
  ],
  'Svar',
);
const form = workbookOf(answers, { ...sheetOf(formRows(mapping), FORM_SHEET), hidden: true });

describe('a form that comes back', () => {
  test('carries its mapping, however long', () => {
    expect(formRows(mapping).length).toBeGreaterThan(2);
    expect(formMapping(form)).toEqual(mapping);
  });

  test('is certain in every column', () => {
    const proposal = proposeMapping(form, engagement());
    expect(proposal).toMatchObject({ certain: true, mapping, tool: 'samspil', problems: [] });
    expect(proposal.columns.map(({ certainty, mapping: { role } }) => [certainty, role])).toEqual([
      [1, 'group'],
      [1, 'answer'],
      [1, 'comment'],
    ]);
  });

  test('is read like any sheet where another of its sheets is wanted, or the mark is gone', () => {
    expect(proposeMapping(form, engagement(), FORM_SHEET).tool).not.toBe('samspil');
    const unmarked = workbookOf(answers, sheetOf([['noget andet']], FORM_SHEET));
    expect(formMapping(unmarked)).toBeNull();
    const broken = workbookOf(answers, sheetOf([['samspil-form-1'], ['{"columns": [']], FORM_SHEET));
    expect(formMapping(broken)).toBeNull();
    const changed = workbookOf(answers, sheetOf([['samspil-form-1'], ['{"columns": 7}']], FORM_SHEET));
    expect(() => formMapping(changed)).toThrow(expect.objectContaining({ code: 'mapping.invalid' }));
  });
});

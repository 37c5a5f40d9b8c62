/** Which files are taken together with a chosen one. */
import { describe, expect, it } from 'vitest';
import { belongsToSeveral, companionsBeside } from '../../../../shared/domain/mapping/gather.ts';

describe('the files that one file of a survey needs beside it', () => {
  it.each([
    ['dataset.csv', ['structure.csv', 'labels.csv', 'noter.csv'], ['labels.csv', 'structure.csv']],
    ['nordby_dataset.csv', ['nordby_labels.csv', 'sydby_structure.csv'], ['nordby_labels.csv']],
    // A second download is no part of the first.
    ['dataset.csv', ['dataset (1).csv', 'structure (1).csv', 'structure.csv'], ['structure.csv']],
    ['dataset (1).csv', ['structure (1).csv', 'structure.csv'], ['structure (1).csv']],
    // Rather of the same ending, never what no reader takes.
    ['dataset.csv', ['labels.xlsx', 'labels.csv', 'structure.pdf'], ['labels.csv']],
    ['dataset.csv', ['labels.xlsx'], ['labels.xlsx']],
    [
      'Nordby_DATA_2026-03-02_1010.csv',
      ['Nordby_DataDictionary_2026-03-01.csv', 'Nordby_DATA_2026-02-01_0900.csv'],
      ['Nordby_DataDictionary_2026-03-01.csv'],
    ],
    ['svar.xlsx', ['structure.csv', 'labels.csv'], []],
  ])('of %s among %j', (file, others, expected) => {
    expect([...companionsBeside(file, [file, ...others])].sort()).toEqual([...expected].sort());
  });

  it('are looked for only where the name says that there may be some', () => {
    expect(['dataset.csv', 'Labels.xlsx', 'svar.xlsx'].map(belongsToSeveral)).toEqual([true, true, false]);
  });
});

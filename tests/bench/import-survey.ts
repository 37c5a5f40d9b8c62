/** A wide survey of labels, 7 questions about each group, as a consultant's export holds it: its engagement and its .xlsx. */
import ExcelJS from 'exceljs';
import { createRandom } from '../../shared/lib/random.ts';

const LABELS = ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad'];
const MISSING = 'Ved ikke';
const PARAMETERS = [
  ['freq', 'Hyppig kommunikation'],
  ['timely', 'Rettidig kommunikation'],
  ['accurate', 'Præcis kommunikation'],
  ['problem', 'Problemløsende kommunikation'],
  ['goals', 'Fælles mål'],
  ['know', 'Fælles viden'],
  ['respect', 'Gensidig respekt'],
] as const;

/** Columns before the answers. */
export const META = ['Respondent', 'Gruppe', 'Rolle', 'Dato', 'Sprog'] as const;

export const answersOf = (people: number, groups: number): number => people * groups * PARAMETERS.length;

export function benchSetup(groups: number): unknown {
  return {
    client: 'Bench',
    name: 'Bench',
    language: 'da',
    instrument: {
      schema: 1,
      id: 'bench-7',
      version: '1',
      title: { da: 'Bench' },
      scale: { min: 1, max: 5, labels: { da: LABELS } },
      dimensions: PARAMETERS.map(([id, label]) => ({
        id,
        label: { da: label },
        items: [{ id: `${id}1`, text: { da: `{group}: ${label}` } }],
      })),
    },
    groups: Array.from({ length: groups }, (_, at) => ({
      id: `g${at + 1}`,
      name: { da: `Gruppe ${at + 1}` },
    })),
    relations: 'all',
    rounds: [{ id: '1', label: '1' }],
  };
}

/** @param people rows; each answers about every group */
export async function writeBenchSurvey(file: string, people: number, groups: number): Promise<void> {
  const random = createRandom(7);
  const names = Array.from({ length: groups }, (_, at) => `Gruppe ${at + 1}`);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Data');
  sheet
    .addRow([...META, ...PARAMETERS.flatMap(([, label]) => names.map((name) => `${label} [${name}]`))])
    .commit();
  for (let at = 1; at <= people; at += 1) {
    const answers = PARAMETERS.flatMap(() =>
      names.map(() => LABELS[Math.floor(random.next() * (LABELS.length + 0.3))] ?? MISSING),
    );
    const role = at % 6 === 0 ? 'Leder' : 'Medarbejder';
    sheet.addRow([`p${at}`, names[at % groups], role, '2026-03-02', 'da', ...answers]).commit();
  }
  await workbook.commit();
}

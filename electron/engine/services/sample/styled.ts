/** A round of the practice case in the style of any tool that the import knows: its files and the mapping that reads them. */
import { plainWorkbook, type PlainCell } from '../../deliverables/excel/plain-workbook.ts';
import { builtInInstrument } from '../../../../shared/domain/instrument/builtin.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { gatherWorkbooks, proposeMapping } from '../../../../shared/domain/mapping/index.ts';
import type { Cell, ParsedWorkbook } from '../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../shared/domain/mapping/types.ts';
import type { TrainingCase, TrainingRound, TrainingRow } from '../../../../shared/domain/training/types.ts';
import { createRandom } from '../../../../shared/lib/random.ts';
import { STYLES, type StyleId } from './styles/index.ts';
import { hasAnswers, makeSurvey, type StyledFile, type StyledSurvey } from './styles/survey.ts';

export interface StyledRound {
  readonly style: StyleId;
  /** File name -> bytes; several where a tool exports several. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** In the form of mapping.json, with the answers to what the sheet leaves open. */
  readonly mapping: Mapping;
  /** Rows that an import with the mapping stores, and how many they are. */
  readonly kept: readonly TrainingRow[];
  readonly stored: number;
}

/** The same case, round and style give the same bytes. `name` begins the names of the files. */
export function styledRound(
  training: TrainingCase,
  round: TrainingRound,
  style: StyleId,
  name: string,
): StyledRound {
  const instrument = builtInInstrument(training.setup.instrument);
  if (!instrument) throw new Error(`The instrument ${training.setup.instrument} is not built in.`);
  const survey = makeSurvey({
    instrument,
    language: training.setup.language,
    coreTask: training.setup.coreTask,
    groups: training.setup.groups,
    opens: round.opens,
    rows: round.rows,
    missingCode: training.missingCode,
    notApplicableCode: training.notApplicableCode,
  });
  const styled = STYLES[style](survey, createRandom(training.seed));
  const kept = styled.kept.filter((row) => hasAnswers(row));
  const one = styled.files.length === 1;
  const nameOf = (file: StyledFile): string => {
    const base = one ? name : `${name}_${file.name.replace(/\.[a-z]+$/, '')}`;
    return `${base}.${file.format}`;
  };
  const files = new Map(styled.files.map((file) => [nameOf(file), bytesOf(file)]));
  const workbook = gatherWorkbooks(styled.files.map((file) => parsedOf(file, nameOf(file))));
  return {
    style,
    files,
    mapping: answered(proposeMapping(workbook, engagementOf(training)).mapping, styled.answered),
    kept,
    stored: kept.length,
  };
}

function engagementOf(training: TrainingCase): Engagement {
  const setup = parseSetup(training.setup);
  return { ...setup, rounds: setup.rounds.map((round) => ({ ...round, instrumentHash: '' })) };
}

/** What a person answers wins over what was proposed for the same entry. */
function answered(mapping: Mapping, said: StyledSurvey['answered'] = {}): Mapping {
  const texts = new Set([
    ...Object.keys(said.values ?? {}),
    ...(said.missing ?? []),
    ...(said.notApplicable ?? []),
  ]);
  const left = (list: readonly string[]): readonly string[] => list.filter((text) => !texts.has(text));
  const values = Object.entries(mapping.values).filter(([text]) => !texts.has(text));
  return {
    ...mapping,
    values: { ...Object.fromEntries(values), ...said.values },
    missing: [...left(mapping.missing), ...(said.missing ?? [])],
    notApplicable: [...left(mapping.notApplicable), ...(said.notApplicable ?? [])],
    groups: { ...mapping.groups, ...said.groups },
    positions: { ...mapping.positions, ...said.positions },
  };
}

/** Dates stand as texts: the plain workbook has no formats. */
function plain(cell: Cell): PlainCell {
  if (typeof cell === 'object' && cell !== null) return cell.kind === 'date' ? cell.iso : cell.text;
  return typeof cell === 'boolean' ? String(cell) : cell;
}

/** The file as its tool writes it: a workbook, or text parted by semicolons. */
export function bytesOf({ format, sheets }: StyledFile): Uint8Array {
  if (format === 'xlsx')
    return plainWorkbook(
      sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(plain)) })),
      'Samspil',
    );
  const lines = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => quoted(plain(cell))).join(';'));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

function quoted(cell: PlainCell): string {
  const text = cell === null ? '' : String(cell);
  return /[;"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The files as the reader would give them back. */
function parsedOf({ format, sheets }: StyledFile, fileName: string): ParsedWorkbook {
  return {
    fileName,
    format,
    sizeBytes: 0,
    sha256: '',
    text: format === 'csv' ? { encoding: 'utf-8', separator: ';' } : null,
    sheets: sheets.map(({ name, rows }) => ({
      name: format === 'csv' ? fileName.replace(/\.csv$/, '') : name,
      hidden: false,
      rows: rows.map((row) => row.map((cell) => (plain(cell) === '' ? null : plain(cell)))),
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      merges: [],
    })),
    notes: [],
  };
}

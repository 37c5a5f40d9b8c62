/** Which survey tool wrote the sheet, by the names of the columns that it adds itself. */
import { fold } from '../text.ts';
import type { Codebook } from './codebook.ts';

export const TOOLS = [
  'surveyxact',
  'microsoft-forms',
  'google-forms',
  'surveymonkey',
  'qualtrics',
  'limesurvey',
  'nettskjema',
  'redcap',
  'typeform',
  'enalyzer',
  'questback',
] as const;
export type Tool = (typeof TOOLS)[number];

/** Reading a sheet as no tool's. */
export const NO_TOOL = 'none';

/** What a user may choose instead of recognition. */
export const PRESETS = [...TOOLS, NO_TOOL] as const;
export type Preset = (typeof PRESETS)[number];

const FORMS_START = ['start time', 'starttidspunkt', 'starttid'];
const FORMS_END = [
  'completion time',
  'fullføringstidspunkt',
  'fuldførelsestidspunkt',
  'færdiggørelsestidspunkt',
  'afslutningstidspunkt',
  'sluttidspunkt',
  'fullføringstid',
  'fuldførelsestid',
];
const STAMPS = ['timestamp', 'tidsstempel', 'tidsmerke', 'tidspunkt'];

/**
 * The tool, or null for a sheet made by hand or by an unknown tool. `heads`: the header rows of each column. The file's name is
 * asked last: tools that add no columns of their own are only known by it.
 */
export function recogniseTool(
  heads: readonly (readonly string[])[],
  codebook: Codebook | null,
  fileName = '',
): Tool | null {
  const folded = heads.map((texts) => fold(texts[0] ?? ''));
  const names = new Set(heads.flatMap((texts) => texts.map(fold)));
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (codebook) return codebook.tool;
  if (has('respondentid') && folded.some((name) => /^stato(verall)?_\d$/.test(name))) return 'surveyxact';
  if (has(...FORMS_START) && has(...FORMS_END)) return 'microsoft-forms';
  if (has('responseid') && has('startdate', 'recordeddate', 'finished', 'status')) return 'qualtrics';
  if (has('respondent id', 'respondentid') && has('collector id', 'collectorid', 'start date', 'startdate'))
    return 'surveymonkey';
  if (has('submitdate', 'lastpage') && has('startlanguage', 'id')) return 'limesurvey';
  if (has('$submission_id') || folded.some((name) => /^\$(created|answer_time_ms)$/.test(name)))
    return 'nettskjema';
  if (has('record_id') && folded.some((name) => name.startsWith('redcap_') || name.endsWith('_complete')))
    return 'redcap';
  if (has('lfdn', 'dispcode') && folded.some((name) => /^(v_\d+|c_\d{4}|lastpage|dispcode)$/.test(name)))
    return 'questback';
  if (folded[0] === '#' && has('submit date (utc)', 'network id')) return 'typeform';
  if (STAMPS.includes(folded[0] ?? '')) return 'google-forms';
  return toolOfName(fold(fileName));
}

function toolOfName(fileName: string): Tool | null {
  if (fileName.includes('enalyzer')) return 'enalyzer';
  return /questback|unipark/.test(fileName) ? 'questback' : null;
}

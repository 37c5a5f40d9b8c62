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
] as const;
export type Tool = (typeof TOOLS)[number];

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
const STAMPS = ['timestamp', 'tidsstempel', 'tidsmerke'];

/** The tool, or null for a sheet made by hand or by an unknown tool. */
export function recogniseTool(headers: readonly string[], codebook: Codebook | null): Tool | null {
  const folded = headers.map(fold);
  const has = (...names: readonly string[]): boolean => names.some((name) => folded.includes(name));
  if (codebook || (has('respondentid') && folded.some((name) => /^stato(verall)?_\d$/.test(name))))
    return 'surveyxact';
  if (has(...FORMS_START) && has(...FORMS_END)) return 'microsoft-forms';
  if (has('responseid') && has('startdate', 'recordeddate', 'finished', 'status')) return 'qualtrics';
  if (has('respondent id', 'respondentid') && has('collector id', 'collectorid', 'start date'))
    return 'surveymonkey';
  if (has('submitdate', 'lastpage') && has('startlanguage', 'id')) return 'limesurvey';
  if (has('$submission_id')) return 'nettskjema';
  if (has('record_id') && folded.some((name) => name.startsWith('redcap_') || name.endsWith('_complete')))
    return 'redcap';
  if (folded[0] === '#' && has('submit date (utc)', 'network id')) return 'typeform';
  if (STAMPS.includes(folded[0] ?? '')) return 'google-forms';
  return null;
}

/** Moments of a survey in the ways that survey tools write them; local time of the survey unless said otherwise. */
import type { DateCell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { TrainingRow } from '../../../../../shared/domain/training/types.ts';
import { danishTime, momentOf, surveyXactTime } from '../times.ts';
import type { Survey } from './survey.ts';

const two = (number: number): string => String(number).padStart(2, '0');

export interface Moments {
  /** 2026-03-02 09:14:55 */
  readonly iso: string;
  /** 2026-03-02T09:14:55 */
  readonly isoT: string;
  /** 03/02/2026 09:14:55 AM */
  readonly american: string;
  /** 3/2/2026 9:14 */
  readonly americanShort: string;
  /** 02-03-2026 09:14 */
  readonly danish: string;
  /** 02.03.2026 09.14 */
  readonly norwegian: string;
  /** 2026/03/02 9:14:55 AM CET */
  readonly google: string;
  /** 3/2/26, 9:14 AM: the hour before the answer, in a sheet of dates. */
  readonly cell: DateCell;
}

export function submitted(survey: Survey, row: TrainingRow): Moments {
  return momentsAt(survey, row, row.submittedAt);
}

export function started(survey: Survey, row: TrainingRow): Moments {
  return momentsAt(survey, row, row.submittedAt - row.minutes);
}

function momentsAt(survey: Survey, row: TrainingRow, minutes: number): Moments {
  const moment = momentOf(survey.opens, minutes);
  const second = (row.person * 17) % 60;
  const iso = surveyXactTime(moment, second);
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  const [hour, minute] = [moment.getUTCHours(), moment.getUTCMinutes()];
  const half = hour < 12 ? 'AM' : 'PM';
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  return {
    iso,
    isoT: iso.replace(' ', 'T'),
    american: `${two(month)}/${two(day)}/${year} ${two(hour12)}:${two(minute)}:${two(second)} ${half}`,
    americanShort: `${month}/${day}/${year} ${hour}:${two(minute)}`,
    danish: danishTime(moment),
    norwegian: `${two(day)}.${two(month)}.${year} ${two(hour)}.${two(minute)}`,
    google: `${year}/${two(month)}/${two(day)} ${hour12}:${two(minute)}:${two(second)} ${half} CET`,
    cell: { kind: 'date', iso: iso.replace(' ', 'T') },
  };
}

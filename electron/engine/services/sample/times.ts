/** Times of the practice case in the ways survey tools write them; local times of the survey, no zone. */

const MINUTE_MS = 60_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment of a round: its first day at 00:00 plus minutes. */
export function momentOf(opens: string, minutes: number): Date {
  return new Date(Date.parse(`${opens}T00:00:00Z`) + minutes * MINUTE_MS);
}

/** 2026-03-02 09:14:55, as SurveyXact exports it. */
export function surveyXactTime(moment: Date, second: number): string {
  return `${moment.toISOString().slice(0, 16).replace('T', ' ')}:${two(second)}`;
}

/** 02-03-2026 09:14, as Excel in Danish shows it when a sheet is saved as text. */
export function danishTime(moment: Date): string {
  return (
    `${two(moment.getUTCDate())}-${two(moment.getUTCMonth() + 1)}-${moment.getUTCFullYear()} ` +
    `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`
  );
}

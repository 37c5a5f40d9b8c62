/** Agendas of a feedback meeting: what happens when, how, and how long; the parts of each length add up to it. */

export const MEETING_LENGTHS = [60, 90, 120, 180] as const;
export type MeetingLength = (typeof MEETING_LENGTHS)[number];

/** The parts of a meeting; their words are `meeting.part.<id>` and `meeting.how.<id>`. */
export type MeetingPart =
  'welcome' | 'reading' | 'recognise' | 'pairs' | 'break' | 'journey' | 'agree' | 'close';

export interface AgendaItem {
  readonly part: MeetingPart;
  /** Minutes from the beginning of the meeting. */
  readonly from: number;
  readonly minutes: number;
}

/**
 * Every length has the same arc (method 5.4: a frame first, listening before explaining, agreements at the end). A longer
 * meeting gives the talk between groups more time; from two hours on there is a break, at three the citizen's journey.
 */
const PARTS: Readonly<Record<MeetingLength, readonly (readonly [MeetingPart, number])[]>> = {
  60: [
    ['welcome', 5],
    ['reading', 10],
    ['recognise', 15],
    ['pairs', 10],
    ['agree', 15],
    ['close', 5],
  ],
  90: [
    ['welcome', 10],
    ['reading', 10],
    ['recognise', 20],
    ['pairs', 20],
    ['agree', 20],
    ['close', 10],
  ],
  120: [
    ['welcome', 10],
    ['reading', 15],
    ['recognise', 25],
    ['break', 10],
    ['pairs', 30],
    ['agree', 20],
    ['close', 10],
  ],
  180: [
    ['welcome', 15],
    ['reading', 15],
    ['recognise', 30],
    ['break', 10],
    ['journey', 35],
    ['pairs', 30],
    ['agree', 30],
    ['close', 15],
  ],
};

/** The agenda of a meeting of this length. */
export function agendaOf(minutes: MeetingLength): readonly AgendaItem[] {
  let from = 0;
  return PARTS[minutes].map(([part, length]) => {
    const item = { part, from, minutes: length };
    from += length;
    return item;
  });
}

/** "0:00–0:10". */
export function spanText({ from, minutes }: AgendaItem): string {
  const clock = (at: number): string => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  return `${clock(from)}–${clock(from + minutes)}`;
}

/** Sizes of a matrix so that nothing overlaps or is cut: turned headers, pitch of cells, size of letters. */
import { ASCENT, CAP_HEIGHT, shorten, textWidth } from '../../brand/metrics.ts';
import type { MatrixSpec } from '../spec/types.ts';

export interface MatrixFit {
  /** Size of labels; numbers in cells have `numberSize`. */
  readonly labelSize: number;
  readonly numberSize: number;
  readonly showNumbers: boolean;
  /** Left edge of the first cell; row labels end LABEL_GAP before it. */
  readonly left: number;
  /** Top edge of the first cell. */
  readonly top: number;
  readonly pitchX: number;
  readonly pitchY: number;
  readonly gap: number;
  readonly radius: number;
  /** Degrees that headers rise; 0 = level and centred. */
  readonly angle: number;
  readonly rowLabels: readonly string[];
  /** Of the groups, then of the column of means. */
  readonly headers: readonly string[];
  /** Height of the row of means under the grid. */
  readonly meanHeight: number;
}

export const LABEL_GAP = 9;
/** From this number of groups on, numbers leave the cells. */
export const MAX_GROUPS_WITH_NUMBERS = 16;
const LINE = 1.24;
const ANGLES = [0, 40, 52, 65, 90] as const;
const SMALLEST_LABEL = 5.5;

export interface Room {
  readonly width: number;
  /** For grid, headers and row of means; Infinity where height is free. */
  readonly height: number;
  readonly baseSize: number;
}

/** The largest letters with which the matrix fits into the room. */
export function fitMatrix(spec: MatrixSpec, room: Room): MatrixFit {
  for (let size = room.baseSize; size > SMALLEST_LABEL; size -= 0.5) {
    const fit = tryFit(spec, room, size);
    if (fit !== null) return fit;
  }
  const last = tryFit(spec, { ...room, height: Number.POSITIVE_INFINITY }, SMALLEST_LABEL, true);
  if (last === null) throw new Error(`No matrix fits into a width of ${room.width}`);
  return last;
}

function tryFit(spec: MatrixSpec, room: Room, size: number, anyhow = false): MatrixFit | null {
  const count = spec.groups.length;
  const rowMax = Math.min(room.width * 0.27, size * 15);
  const rowLabels = spec.groups.map(({ label }) => shorten(label, rowMax, size, 400));
  const meanLabel = shorten(spec.words.columnMean, rowMax, size, 400);
  const cornerWidth = Math.max(
    textWidth(spec.words.raters, size * 0.92, 400),
    textWidth(spec.words.rated, size * 0.92, 400),
  );
  const labelWidths = [...rowLabels, meanLabel].map((label) => textWidth(label, size, 400));
  const left = Math.max(...labelWidths, cornerWidth + size * 1.3) + LABEL_GAP;
  for (const angle of ANGLES) {
    const head = fitHeaders(spec, room, size, left, angle);
    if (head === null) continue;
    const gap = count <= 10 ? 3 : count <= MAX_GROUPS_WITH_NUMBERS ? 2 : 1;
    const meanHeight = size * 2;
    const free = (room.height - head.height - meanHeight) / count;
    const pitchY = Math.min(head.pitch * 0.8, size * 4.2, Math.max(size * 1.9, head.pitch * 0.76), free);
    const wanted = count <= MAX_GROUPS_WITH_NUMBERS ? size * 1.6 : size * LINE;
    const reachable = Math.min(wanted, head.pitch * 1.1);
    if (!anyhow && (pitchY < reachable - 1e-6 || free < reachable - 1e-6)) continue;
    return {
      labelSize: size,
      numberSize: Math.min(size * 1.06, (head.pitch - gap) * 0.42, (Math.max(pitchY, wanted) - gap) * 0.66),
      showNumbers: count <= MAX_GROUPS_WITH_NUMBERS,
      left,
      top: head.height,
      pitchX: head.pitch,
      pitchY: Math.max(pitchY, anyhow ? wanted : 0),
      gap,
      radius: count <= 10 ? 4 : count <= MAX_GROUPS_WITH_NUMBERS ? 3 : 1.5,
      angle,
      rowLabels,
      headers: head.labels,
      meanHeight,
    };
  }
  return null;
}

interface Headers {
  readonly labels: readonly string[];
  readonly pitch: number;
  readonly height: number;
}

/** Headers at an angle: the widest pitch with which they stay apart and inside the room; null if they cannot. */
function fitHeaders(spec: MatrixSpec, room: Room, size: number, left: number, angle: number): Headers | null {
  const count = spec.groups.length;
  const texts = [...spec.groups.map(({ label }) => label), spec.words.rowMean];
  const most = (room.width - left) / (count + 1);
  const widest = Math.min(most, size * 8.5);
  const twoLines = size * LINE * 2 + 8;
  if (angle === 0) {
    const fits = texts.every((text) => textWidth(text, size, 400) <= widest - 8);
    return fits ? { labels: texts, pitch: widest, height: twoLines } : null;
  }
  const radians = (angle * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  const maxLabel = Math.min(size * 13, Number.isFinite(room.height) ? (room.height * 0.24) / sin : size * 13);
  const labels = texts.map((text) => shorten(text, maxLabel, size, 400));
  const widths = labels.map((label) => textWidth(label, size, 400));
  const pitch = widths.reduce((least, width, index) => {
    const reach = width * cos + headerShift(size, sin) + 1;
    return Math.min(least, (room.width - left - reach) / (index + 0.5));
  }, widest);
  if (pitch * sin < size * LINE || pitch < Math.min(size * 1.35, most)) return null;
  const rise = Math.max(...widths) * sin + size * ASCENT * cos;
  return { labels, pitch, height: Math.max(rise + 6, twoLines) };
}

/** How far right of the column's middle a turned header's baseline starts, so that its letters stand over it. */
export function headerShift(size: number, sin: number): number {
  return (size * CAP_HEIGHT * sin) / 2;
}

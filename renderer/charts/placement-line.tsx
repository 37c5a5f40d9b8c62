/** A small line: how one's own other engagements are spread over the scale, and the dot of this one. */
import type { Distribution } from '../../shared/domain/benchmark/index.ts';

interface PlacementLineProps {
  readonly scale: { readonly min: number; readonly max: number };
  readonly spread: Distribution;
  /** null: only the others are drawn. */
  readonly value: number | null;
  /** The line in words. */
  readonly summary: string;
}

const WIDTH = 200;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
/** Room for the whole dot at either end. */
const MARGIN = 7;
const BOX = 8;
const DOT = 5;

export function PlacementLine({ scale, spread, value, summary }: PlacementLineProps) {
  const at = (mean: number): number =>
    MARGIN + ((mean - scale.min) / (scale.max - scale.min)) * (WIDTH - 2 * MARGIN);
  const { min, q1, median, q3, max } = spread;
  return (
    <svg
      className="placement-line"
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      <line className="placement-scale" x1={at(scale.min)} x2={at(scale.max)} y1={MIDDLE} y2={MIDDLE} />
      <line className="placement-range" x1={at(min)} x2={at(max)} y1={MIDDLE} y2={MIDDLE} />
      <rect
        className="placement-half"
        x={at(q1)}
        y={MIDDLE - BOX / 2}
        width={Math.max(1, at(q3) - at(q1))}
        height={BOX}
        rx={2}
      />
      <line
        className="placement-median"
        x1={at(median)}
        x2={at(median)}
        y1={MIDDLE - BOX / 2}
        y2={MIDDLE + BOX / 2}
      />
      {value === null ? null : <circle className="placement-dot" cx={at(value)} cy={MIDDLE} r={DOT} />}
    </svg>
  );
}

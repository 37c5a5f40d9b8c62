/** Type and spacing of the printed report: 10 pt text, scale 1.2, a grid of 4 pt. */
import type { FontFace } from '../../../../shared/brand/metrics.ts';

export interface Type {
  readonly size: number;
  readonly weight: FontFace;
  readonly leading: number;
  readonly colour: 'ink' | 'muted' | 'primary';
}

export const TYPE = {
  body: { size: 10, weight: 400, leading: 14.6, colour: 'ink' },
  lead: { size: 13, weight: 400, leading: 19, colour: 'ink' },
  muted: { size: 9, weight: 400, leading: 12.6, colour: 'muted' },
  kicker: { size: 9, weight: 400, leading: 12, colour: 'muted' },
  title: { size: 20.5, weight: 'heading', leading: 25.5, colour: 'ink' },
  wideTitle: { size: 17, weight: 'heading', leading: 21.5, colour: 'ink' },
  heading: { size: 12.5, weight: 'heading', leading: 16.5, colour: 'ink' },
  subheading: { size: 10.5, weight: 600, leading: 14.6, colour: 'ink' },
  strong: { size: 10, weight: 600, leading: 14.6, colour: 'ink' },
  factValue: { size: 27, weight: 600, leading: 32, colour: 'primary' },
  factLabel: { size: 9.5, weight: 600, leading: 12.6, colour: 'ink' },
  tableHead: { size: 8.6, weight: 600, leading: 11, colour: 'muted' },
  tableCell: { size: 9.4, weight: 400, leading: 12.2, colour: 'ink' },
  closeHead: { size: 8, weight: 600, leading: 10, colour: 'muted' },
  closeCell: { size: 8.6, weight: 400, leading: 10.8, colour: 'ink' },
  denseHead: { size: 6.6, weight: 600, leading: 8.4, colour: 'muted' },
  denseCell: { size: 6.8, weight: 400, leading: 8.8, colour: 'ink' },
} as const satisfies Record<string, Type>;

/** Greatest width of running text: some 75 characters. */
export const TEXT_MEASURE = 356;
export const COLUMN_GAP = 24;

export const SPACE = { small: 4, text: 8, block: 16, part: 24 } as const;

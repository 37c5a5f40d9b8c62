/** Slides as data: what stands on each, what is said in the notes. The .pptx writer is their printer. */
import type { MatrixSpec } from '../../charts/spec/types.ts';
import type { FactItem, TableColumn } from '../types.ts';

export interface BarSeries {
  readonly label: string;
  readonly tone: 'primary' | 'accent' | 'quiet';
  /** By category; null where there is no number to show. */
  readonly values: readonly (number | null)[];
}

/** A native bar chart: one category a line, at most three series. */
export interface BarsPart {
  readonly kind: 'bars';
  readonly title: string;
  /** Alternative text: what the chart shows, numbers included. */
  readonly summary: string;
  readonly scale: { readonly min: number; readonly max: number };
  /** As Excel writes number formats. */
  readonly format: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** What is not shown, in words; empty when everything is. */
  readonly note: string;
}

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
}

/** A pair of groups; an arrow runs from those who answer to those they answer about. */
export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  /** 0 weakest .. 1 strongest of the scale, of the stronger direction. */
  readonly strength: number;
  /** Is the direction at or over the limit for a relation that carries? */
  readonly toB: boolean;
  readonly toA: boolean;
}

export interface NetworkPart {
  readonly kind: 'network';
  readonly title: string;
  readonly summary: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly legend: string;
}

export interface ListPart {
  readonly kind: 'list';
  readonly heading?: string;
  readonly items: readonly string[];
}

export interface TablePart {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly (TableColumn & { readonly share: number })[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are written in at the meeting: they share the height that is there. */
  readonly fill?: boolean;
}

export type SlidePart =
  | { readonly kind: 'facts'; readonly items: readonly FactItem[]; readonly lines: readonly string[] }
  | { readonly kind: 'matrix'; readonly chart: MatrixSpec }
  | { readonly kind: 'columns'; readonly columns: readonly ListPart[] }
  /** Large and few: questions for the room. */
  | { readonly kind: 'questions'; readonly items: readonly string[] }
  | BarsPart
  | NetworkPart
  | ListPart
  | TablePart;

export interface Slide {
  readonly id: string;
  /** Small line above the title: the topic. */
  readonly kicker: string;
  /** The finding as a sentence, or the topic. */
  readonly title: string;
  readonly main: SlidePart;
  /** Beside a chart: what it shows, in two or three lines. */
  readonly side: readonly string[];
  /** One question for dialogue at the lower edge. */
  readonly question: string | null;
  /** Paragraphs for whoever leads the meeting. */
  readonly notes: readonly string[];
}

export interface SlideDeck {
  readonly language: 'da' | 'nb' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly house: string;
  readonly factsLine: string;
  /** On every slide: client, round, date, n, limit, instrument. */
  readonly foot: string;
  /** Said on every slide of a practice document; null in others. */
  readonly practice: string | null;
  /** ISO date, written into the file, so that the same deck has the same bytes. */
  readonly date: string;
  /** Notes of the first slide. */
  readonly notes: readonly string[];
  readonly slides: readonly Slide[];
}

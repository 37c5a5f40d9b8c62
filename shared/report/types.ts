/** A report as data: sections of blocks. The PDF writer and the preview on screen are two printers of it. */
import type { ChartSpec } from '../charts/spec/types.ts';

export interface FactItem {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

export interface TableColumn {
  readonly label: string;
  readonly align: 'left' | 'right';
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'muted' }
  | { readonly kind: 'facts'; readonly items: readonly FactItem[] }
  /** `ordered`: numbered from 1. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'callout'; readonly title: string; readonly text: string }
  /** What somebody wrote, word for word, in quotation marks. */
  | { readonly kind: 'quote'; readonly text: string }
  /** The first cell of a row names the row. `dense`: small type for many columns. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly dense?: boolean;
      /** To write in: rows are high enough for a hand. */
      readonly form?: boolean;
    }
  | { readonly kind: 'figure'; readonly chart: ChartSpec }
  /** A PNG or JPEG (data: URL) with its size in pixels, drawn as wide as the text, and lower where the page ends. */
  | {
      readonly kind: 'picture';
      readonly source: string;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
    }
  /** Two columns side by side: text left, what belongs to it right. `share` of the left one, 0.5 if left out. */
  | {
      readonly kind: 'beside';
      readonly left: readonly Block[];
      readonly right: readonly Block[];
      readonly share?: number;
    }
  /** Stays on one page where it fits on one. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  /** The list of sections with their pages. */
  | { readonly kind: 'contents' };

export interface Section {
  readonly id: string;
  /** Small line above the title: the topic. */
  readonly kicker: string;
  /** The finding as a sentence, or the topic. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly startsPage: boolean;
  /** On pages in landscape. */
  readonly landscape?: boolean;
  /** A part of the section before it: one level down in the structure, the bookmarks and the contents. */
  readonly nested?: boolean;
}

export interface ReportDoc {
  readonly language: 'da' | 'nb' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly house: string;
  readonly factsLine: string;
  /** Running head of every page but the cover: client and title. */
  readonly head?: string;
  /** Stands on every page, the cover included: the numbers of a practice document are invented. */
  readonly mark?: string;
  /** Running foot: client, round, n, limit, instrument. */
  readonly foot: string;
  /** ISO date of the report; written into the file, so that the same report has the same bytes. */
  readonly date: string;
  readonly sections: readonly Section[];
}

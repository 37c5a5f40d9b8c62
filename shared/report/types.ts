/** A report as data: sections of blocks. The PDF writer and the preview on screen are two printers of it. */
import type { ChartSpec } from '../charts/spec/types.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'muted' }
  | {
      readonly kind: 'facts';
      readonly items: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'callout'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'figure'; readonly chart: ChartSpec; readonly landscape?: boolean };

export interface Section {
  readonly id: string;
  /** Small line above the title: the topic. */
  readonly kicker: string;
  /** The finding as a sentence, or the topic. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly startsPage: boolean;
}

export interface ReportDoc {
  readonly language: 'da' | 'nb' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly house: string;
  readonly factsLine: string;
  /** Running foot: client, round, n, limit. */
  readonly foot: string;
  readonly sections: readonly Section[];
}

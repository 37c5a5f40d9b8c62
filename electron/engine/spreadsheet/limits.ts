/** Limits of what a spreadsheet may ask of the machine; checked on real bytes and cells while reading. */

export interface ReadLimits {
  /** Size of the file itself, bytes. */
  readonly fileBytes: number;
  /** Entries of the zip container. */
  readonly entries: number;
  /** Unpacked size of one entry, bytes. */
  readonly entryBytes: number;
  /** Unpacked size of all entries read, bytes. */
  readonly totalBytes: number;
  /** Unpacked : packed of one entry, looked at above 1 MB unpacked. */
  readonly ratio: number;
  /** XML elements of all parts read: what empty cells cost is time. */
  readonly elements: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Non-empty cells of all sheets. */
  readonly cells: number;
  /** Places held in memory, empty ones between cells included. */
  readonly slots: number;
  readonly merges: number;
  /** UTF-16 units of one cell's text. */
  readonly cellLength: number;
  /** UTF-16 units of all distinct texts. */
  readonly textLength: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 50 * MB,
  entries: 2_000,
  entryBytes: 100 * MB,
  totalBytes: 300 * MB,
  ratio: 200,
  elements: 12_000_000,
  sheets: 500,
  rows: 1_048_576,
  columns: 16_384,
  cells: 2_000_000,
  slots: 20_000_000,
  merges: 100_000,
  cellLength: 200_000,
  textLength: 100 * MB,
};

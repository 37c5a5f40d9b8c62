/** The Excel deliverable: a cover, heat maps of real numbers, lists and the method; built from nothing, the same bytes every time. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Workbook, Worksheet } from 'exceljs';
import { Failure } from '../../../../shared/lib/failure.ts';
import {
  argb,
  bookContext,
  isLive,
  linkTo,
  sheetsOf,
  type BookContext,
  type ClientSheet,
  type SheetId,
  type WorkbookInput,
} from './context.ts';
import { drawLive } from './live/index.ts';
import { mendedParts } from './mend.ts';
import { FONT, put } from './pen.ts';
import { drawActions } from './sheets/actions.ts';
import { drawChange } from './sheets/change.ts';
import { drawData, drawMatrix } from './sheets/chooser.ts';
import { drawCover } from './sheets/cover.ts';
import { drawGroups, drawPairs, drawRelations, drawResponse } from './sheets/lists.ts';
import { drawParameters } from './sheets/matrices.ts';
import { drawMethod, drawWords } from './sheets/method.ts';
import { drawOverview } from './sheets/overview.ts';
import type { StreamedLines } from './stream/lines.ts';
import { writePackage } from './stream/package.ts';
import { cellText } from './xml-text.ts';

export type { ActionRow, AnswersInput, WorkbookInput } from './context.ts';

export interface WorkbookTarget {
  /** Path of the file that is written. */
  readonly out: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

const DRAW: Readonly<Record<ClientSheet, (context: BookContext, sheet: Worksheet) => void>> = {
  overview: drawOverview,
  matrix: drawMatrix,
  relations: drawRelations,
  parameters: drawParameters,
  groups: drawGroups,
  pairs: drawPairs,
  change: drawChange,
  actions: drawActions,
  response: drawResponse,
  words: drawWords,
  method: drawMethod,
  data: drawData,
};
/** Sheets that read better upright. */
const UPRIGHT: readonly SheetId[] = ['cover', 'overview', 'response', 'words', 'method'];
const PAPER_A4 = 9;

/** Writes the workbook to `out`. Numbers are full precision on the display scale; what is hidden is a word. */
export async function writeWorkbook(
  input: WorkbookInput,
  { out, signal, onProgress }: WorkbookTarget,
): Promise<{ sheets: number; bytes: number }> {
  const context = bookContext(input);
  const workbook = new ExcelJS.Workbook();
  setProperties(context, workbook);
  const sheets = new Map(sheetsOf(input).map((id) => [id, addSheet(context, workbook, id)]));
  const live = drawLive(context, sheets);
  let drawn = 0;
  for (const [id, sheet] of sheets) {
    if (signal?.aborted) throw new Failure('job.cancelled');
    if (id === 'cover') {
      drawCover(context, sheet, sheets);
      sheet.views = [{ state: 'normal', showGridLines: false }];
    } else {
      if (!isLive(id)) DRAW[id](context, sheet);
      addWayBack(context, sheet, sheets.get('cover'));
    }
    drawn += 1;
    onProgress?.((drawn / sheets.size) * 0.4);
    await nextTurn();
  }
  const parts = mendedParts(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (signal?.aborted) throw new Failure('job.cancelled');
  onProgress?.(0.5);
  const onLines = (share: number): void => onProgress?.(0.5 + share / 2);
  const { bytes } = await writePackage(parts, linesByPart(sheets, live), { out, signal, onLines });
  onProgress?.(1);
  return { sheets: sheets.size, bytes };
}

/** Streamed lines by the part of their sheet: parts are numbered in the order of the sheets. */
function linesByPart(
  sheets: ReadonlyMap<SheetId, Worksheet>,
  lines: ReadonlyMap<SheetId, StreamedLines>,
): ReadonlyMap<string, StreamedLines> {
  const order = [...sheets.keys()];
  return new Map([...lines].map(([id, one]) => [`xl/worksheets/sheet${order.indexOf(id) + 1}.xml`, one]));
}

function setProperties(context: BookContext, workbook: Workbook): void {
  const { engagement, input, words } = context;
  const house = input.brand?.house === undefined || input.brand.house === '' ? 'Samspil' : input.brand.house;
  const date = new Date(input.date);
  workbook.creator = house;
  workbook.lastModifiedBy = house;
  workbook.company = house;
  workbook.title = cellText(`${engagement.client}: ${engagement.name}`);
  workbook.subject = words.t('report.subtitle');
  workbook.created = date;
  workbook.modified = date;
  workbook.lastPrinted = date;
  workbook.calcProperties.fullCalcOnLoad = true;
}

function addSheet(context: BookContext, workbook: Workbook, id: SheetId): Worksheet {
  const { words, result, engagement, input, tokens } = context;
  const upright = UPRIGHT.includes(id);
  const sheet = workbook.addWorksheet(context.sheetName(id), {
    properties: id === 'cover' ? { tabColor: { argb: argb(tokens.primary) } } : {},
    pageSetup: {
      paperSize: PAPER_A4,
      orientation: upright ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
  });
  const { responded, rate } = result.response;
  const n = words.number(responded, 0);
  const foot = words.t('report.foot', {
    client: engagement.client,
    round: input.roundLabel,
    date: words.date(input.date),
    n: rate === null ? n : words.t('report.foot.rate', { n, rate: words.percent(rate) }),
    limit: result.limits.minCell,
    instrument: `${result.instrument.id} ${result.instrument.version}`,
  });
  const mark = engagement.practice
    ? words.t('book.practice.tag')
    : input.edition === 'consultant'
      ? words.t('book.confidential')
      : '';
  if (mark !== '') sheet.headerFooter.oddHeader = `&C&"${FONT},Bold"&9${forFooter(mark)}`;
  sheet.headerFooter.oddFooter = `&L&"${FONT}"&8${forFooter(foot)}&R&"${FONT}"&8${words.t('book.page')} &P / &N`;
  return sheet;
}

/** What is left of 255 signs beside the codes and the page numbers. */
const FOOT_SIGNS = 190;

/** An ampersand begins a code in headers and footers; a digit after a size would join it; 255 signs are the limit. */
function forFooter(text: string): string {
  const signs = [...cellText(text).replace(/\s+/gu, ' ')]
    .slice(0, FOOT_SIGNS)
    .map((sign) => (sign === '&' ? '&&' : sign));
  while (signs.join('').length > FOOT_SIGNS) signs.pop();
  return ` ${signs.join('')}`;
}

/** A way back to the cover at the right end of the title's row. */
function addWayBack(context: BookContext, sheet: Worksheet, cover: Worksheet | undefined): void {
  if (!cover) return;
  const cell = sheet.getCell(4, 1);
  put(cell, linkTo(cover, context.words.t('book.back')));
  cell.font = { name: FONT, size: 9, underline: true, color: { argb: argb(context.tokens.primary) } };
}

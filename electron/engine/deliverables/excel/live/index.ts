/** The consultant's way from answers to numbers: answers, relations, indices, the check of them all, and the dictionary. */
import type { Worksheet } from 'exceljs';
import type { BookContext, LiveSheet, SheetId } from '../context.ts';
import type { StreamedLines } from '../stream/lines.ts';
import { drawAnswers } from './answers-sheet.ts';
import { drawCells } from './cells-sheet.ts';
import { drawCheck } from './check-sheet.ts';
import { drawDictionary } from './dictionary-sheet.ts';
import { drawIndices } from './indices-sheet.ts';
import { liveModel } from './layout.ts';

/**
 * Draws the sheets where the workbook has them; returns the lines of the long ones, to be streamed.
 * @throws Failure workbook.too-many-rows {rows, most}
 */
export function drawLive(
  context: BookContext,
  sheets: ReadonlyMap<SheetId, Worksheet>,
): ReadonlyMap<SheetId, StreamedLines> {
  const { answers } = context.input;
  if (!sheets.has('answers') || !answers) return new Map();
  const sheetOf = (id: LiveSheet): Worksheet => {
    const sheet = sheets.get(id);
    if (!sheet) throw new Error(`A workbook without the sheet ${id}`);
    return sheet;
  };
  const model = liveModel(context, answers);
  const lines = drawAnswers(context, sheetOf('answers'), model);
  const checked = [
    ...drawCells(context, sheetOf('cells'), model),
    ...drawIndices(context, sheetOf('indices')),
  ];
  drawDictionary(context, sheetOf('dictionary'), model);
  return new Map([
    ['answers', lines],
    ['check', drawCheck(context, sheetOf('check'), checked)],
  ]);
}

/** What every sheet of the workbook builds on: the result with its words, names, colours and number formats. */
import type { Worksheet } from 'exceljs';
import { brandTokens, defaultBrand, type Brand } from '../../../../shared/brand/profile.ts';
import { readableOn, scaleColour, themes, type Tokens } from '../../../../shared/brand/tokens.ts';
import { displayScale, type DisplayScale } from '../../../../shared/charts/build/display.ts';
import { groupName, parameterName } from '../../../../shared/charts/build/names.ts';
import type {
  Audience,
  CapacityResult,
  CellState,
  ResultCell,
} from '../../../../shared/domain/capacity/result.ts';
import type { ActionState } from '../../../../shared/domain/action/types.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import type { Responses } from '../../../../shared/domain/responses/types.ts';
import { wordsOf, type Words } from '../../../../shared/i18n/index.ts';
import type { Language } from '../../../../shared/lib/language.ts';

export interface WorkbookInput {
  readonly engagement: Engagement;
  /** Computed for `edition`: what it hides never reaches a cell. */
  readonly result: CapacityResult;
  readonly roundLabel: string;
  readonly language: Language;
  readonly edition: Audience;
  /** ISO date of the data. */
  readonly date: string;
  readonly brand?: Brand | undefined;
  /** Label of the earlier round that `result.change` compares with. */
  readonly previousLabel?: string | undefined;
  /** The round whose change was left out, and why: hidden numbers could be worked out, or the round cannot be compared. */
  readonly changeLeftOut?: { readonly round: string; readonly recoverable: boolean } | undefined;
  readonly actions?: readonly ActionRow[] | undefined;
  /** The answers behind the numbers; the consultant's edition only. Absent where they are deleted. */
  readonly answers?: AnswersInput | undefined;
}

/** One line of the action plan: texts as the document holds them. */
export interface ActionRow {
  readonly focus: string;
  readonly relation: readonly [string, string] | null;
  readonly dimension: string | null;
  readonly title: string;
  readonly sign: string;
  readonly owner: string;
  /** Year-month-day. */
  readonly due: string | null;
  readonly state: ActionState;
}

export interface AnswersInput {
  readonly responses: Responses;
  /** A text by which respondents are ordered and numbered: without meaning outside the document, the same in every run. */
  orderOf(respondentId: string): string;
}

const CLIENT_SHEETS = [
  'cover',
  'overview',
  'matrix',
  'parameters',
  'relations',
  'groups',
  'pairs',
  'change',
  'actions',
  'response',
  'words',
  'method',
  'data',
] as const;
/** From answers to numbers: the consultant's edition only. */
const LIVE_SHEETS = ['answers', 'cells', 'indices', 'check', 'dictionary'] as const;
export type ClientSheet = Exclude<(typeof CLIENT_SHEETS)[number], 'cover'>;
export type LiveSheet = (typeof LIVE_SHEETS)[number];
export type SheetId = 'cover' | ClientSheet | LiveSheet;

/** Is this one of the sheets that lead from answers to numbers? */
export function isLive(id: SheetId): id is LiveSheet {
  return LIVE_SHEETS.some((live) => live === id);
}

/** The sheets of this workbook in their order. */
export function sheetsOf(input: WorkbookInput): readonly SheetId[] {
  const client = CLIENT_SHEETS.filter((id) => id !== 'change' || changeShown(input.result));
  return input.edition === 'consultant' && input.answers ? [...client, ...LIVE_SHEETS] : client;
}

/** A comparison with an earlier round of the same instrument. */
function changeShown({ change }: CapacityResult): boolean {
  return change !== null && Object.values(change.indices).some(({ reason }) => reason !== 'other-instrument');
}

export interface BookContext {
  readonly input: WorkbookInput;
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly words: Words;
  readonly display: DisplayScale;
  readonly tokens: Tokens;
  /** Excel's number formats of means and of differences. */
  readonly meanFormat: string;
  readonly differenceFormat: string;
  readonly groupIds: readonly string[];
  name(group: string): string;
  parameter(id: string): string;
  cell(rater: string, rated: string): ResultCell | undefined;
  /** Text of a cell without a number; hidden ones show a short form of it. */
  stateText(state: Exclude<CellState, 'ok'>): string;
  /** Ground and text colour (aarrggbb) of a mean on the instrument's scale. */
  colours(mean: number): { readonly ground: string; readonly text: string };
  sheetName(id: SheetId): string;
  /** What a sheet is about, in a sentence. */
  about(id: Exclude<SheetId, 'cover'>): string;
}

export function bookContext(input: WorkbookInput): BookContext {
  const { engagement, result, language, brand } = input;
  if (result.audience !== input.edition)
    throw new Error(`A workbook for the ${input.edition} needs the result computed for it.`);
  const words = wordsOf(language);
  const { min, max } = engagement.instrument.scale;
  const display = displayScale(engagement.instrument, words);
  const decimals = display.max - display.min > 20 ? '0' : '0.0';
  const cells = new Map(result.cells.map((cell) => [JSON.stringify([cell.rater, cell.rated]), cell]));
  return {
    input,
    engagement,
    result,
    words,
    display,
    tokens: brandTokens(brand ?? defaultBrand),
    meanFormat: decimals,
    differenceFormat: `+${decimals};-${decimals};${decimals}`,
    groupIds: engagement.groups.map(({ id }) => id),
    name: (group) => groupName(engagement, words, group),
    parameter: (id) => parameterName(engagement, words, id),
    cell: (rater, rated) => cells.get(JSON.stringify([rater, rated])),
    stateText: (state) => words.t(state === 'hidden' ? 'book.hidden.value' : `book.${state}`),
    colours: (mean) => {
      const ground = nativeColour((mean - min) / (max - min));
      const text = readableOn(ground, [themes.light.ink, '#ffffff', '#000000']);
      return { ground: argb(ground), text: argb(text) };
    },
    sheetName: (id) => sheetTitle(words.t(`book.sheet.${id}`)),
    about: (id) => words.t(`book.about.${id}`, { round: input.previousLabel ?? '' }),
  };
}

/** Where the colour of the text on a mean changes: from which mean (instrument's scale) which colour, rising. */
export function textColours(
  context: BookContext,
): readonly { readonly from: number; readonly text: string }[] {
  const { min, max } = context.engagement.instrument.scale;
  const steps = Array.from({ length: 4001 }, (_, step) => min + ((max - min) * step) / 4000);
  return steps.flatMap((from, index) => {
    const { text } = context.colours(from);
    const before = index === 0 ? null : context.colours(steps[index - 1] ?? from).text;
    return text === before ? [] : [{ from, text }];
  });
}

/** Colours of the report's scale at its weak end, its middle and its strong end. */
export const SCALE_STOPS: readonly string[] = [0, 0.5, 1].map((t) => scaleColour(t, 'light'));

/** Colour at t (0..1, clamped) as Excel's own colour scale mixes it: straight between two stops in sRGB. */
function nativeColour(t: number): string {
  const at = Math.min(1, Math.max(0, t)) * (SCALE_STOPS.length - 1);
  const below = Math.min(SCALE_STOPS.length - 2, Math.floor(at));
  const channels = (stop: number): readonly number[] =>
    [1, 3, 5].map((from) => Number.parseInt((SCALE_STOPS[stop] ?? '#000000').slice(from, from + 2), 16));
  const above = channels(below + 1);
  const mixed = channels(below).map((from, i) =>
    Math.round(from + ((above[i] ?? from) - from) * (at - below)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** #rrggbb as Excel writes colours. */
export function argb(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}

/** At most 31 characters and none that Excel refuses in a sheet's name. */
function sheetTitle(text: string): string {
  return text.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);
}

/** The text of a value that is missing: hidden wins over every other reason, because it may be why. */
export function missingText(context: BookContext, cells: readonly (ResultCell | undefined)[]): string {
  const states = new Set(cells.map((cell) => cell?.state ?? 'not-relevant'));
  if (states.has('hidden') || states.has('ok')) return context.stateText('hidden');
  if (states.has('no-answers')) return context.stateText('no-answers');
  return context.stateText(states.has('not-surveyed') ? 'not-surveyed' : 'not-relevant');
}

/** A sheet's name as formulas and links write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A line of a sheet that is a link to a cell of this workbook. */
export function linkTo(sheet: Pick<Worksheet, 'name'>, text: string): { text: string; hyperlink: string } {
  return { text, hyperlink: `${quotedSheet(sheet.name)}!A1` };
}

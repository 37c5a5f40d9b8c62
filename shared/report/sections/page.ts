/** The page of a finding: a sentence as title, the figure, what it shows in a few lines, one question. */
import type { ResultCell } from '../../domain/capacity/result.ts';
import type { MessageKey } from '../../i18n/index.ts';
import type { ReportContext } from '../context.ts';
import type { SectionId } from '../composition.ts';
import type { Block, Section } from '../types.ts';

export interface PageParts {
  readonly id: SectionId;
  readonly title: string;
  readonly figure: readonly Block[];
  readonly lines: readonly (string | null)[];
  readonly question: string;
  /** Below the question. */
  readonly below?: readonly Block[];
  readonly landscape?: boolean;
}

export function page(context: ReportContext, parts: PageParts): Section {
  const { id, title, figure, lines, question, below = [], landscape } = parts;
  return {
    id,
    kicker: context.words.t(`report.${id}.kicker` as MessageKey),
    title,
    startsPage: true,
    ...(landscape === true ? { landscape } : {}),
    blocks: [...figure, wordsAndQuestion(context, lines, question), ...below],
  };
}

/** What the figure shows beside the question for the dialogue. */
export function wordsAndQuestion(
  { words }: ReportContext,
  lines: readonly (string | null)[],
  question: string,
): Block {
  const text = lines.filter((line) => line !== null && line !== '').join(' ');
  const callout: Block = { kind: 'callout', title: words.t('report.dialogue'), text: question };
  return text === '' ? callout : { kind: 'beside', left: [{ kind: 'paragraph', text }], right: [callout] };
}

/** Why there is no number over some cells: hidden wins over every other reason, because it may be why. */
export function missing({ words, result }: ReportContext, pick: (cell: ResultCell) => boolean): string {
  const states = new Set(result.cells.filter(pick).map(({ state }) => state));
  if (states.has('hidden') || states.has('ok')) return words.t('chart.state.hidden');
  if (states.has('no-answers')) return words.t('chart.state.no-answers');
  return states.has('not-surveyed') ? words.t('chart.state.not-surveyed') : '–';
}

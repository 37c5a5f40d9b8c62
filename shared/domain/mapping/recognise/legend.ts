/** A scale that a header explains, `(1 = to a very high degree, 5 = not at all)`: do its numbers run the other way? */
import type { Instrument, Item } from '../../instrument/types.ts';
import type { Language } from '../../../lib/language.ts';
import { AnswerKind } from '../../responses/types.ts';
import { AnswerMeanings, FAULTY } from '../meanings.ts';
import { foldLoosely, numericText } from '../text.ts';
import type { ReadColumn, Said } from './answer-values.ts';
import type { ColumnFacts } from './column-facts.ts';
import { valuesOnScale } from './scales.ts';

const STEP = /(\d{1,2})\s?[=:]\s?([\p{L}][^,;()[\]=\d]{2,60})/gu;
const HIGHEST = new Set(['bedst', 'best', 'hojest', 'hoyest', 'highest', 'mest', 'most', 'hogst', 'bast']);
const LOWEST = new Set([
  'darligst',
  'verst',
  'worst',
  'lavest',
  'lowest',
  'mindst',
  'minst',
  'least',
  'samst',
]);

interface Asked {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly item: Item;
}

/** A scale in brackets at the end of a header. */
const IN_BRACKETS = /\s*[([]([^()[\]]{5,200})[)\]]\s*$/u;

/** The header without the scale that it explains at its end. */
export function withoutScale(header: string): string {
  const found = IN_BRACKETS.exec(header);
  if (found === null) return header;
  const steps = [...(found[1] ?? '').matchAll(STEP)];
  return steps.length >= 2 ? header.slice(0, found.index) : header;
}

/** The column with its numbers turned round where its header says so; as it is where the header says nothing of the kind. */
export function readByLegend(read: ReadColumn, column: ColumnFacts, asked: Asked): ReadColumn {
  const { min, max } = asked.instrument.scale;
  const steps = stepsOf(column.headers.join(' '), asked);
  const turned = steps.length >= 2 && steps.every(({ number, value }) => value === min + max - number);
  if (!turned || steps.every(({ number, value }) => number === value)) return read;
  const said = new Map<string, Said>(read.said);
  for (const { key, text, cell } of column.entries) {
    const number = typeof cell === 'number' ? cell : numericText(text);
    if (number !== null && number >= min && number <= max)
      said.set(key, { text, kind: AnswerKind.answered, value: min + max - number });
  }
  return { ...read, said };
}

/** Numbers of a header's legend with the values of their words; none where a word is not understood. */
function stepsOf(
  header: string,
  { instrument, language, item }: Asked,
): readonly { readonly number: number; readonly value: number }[] {
  const found = [...header.slice(0, 2000).matchAll(STEP)].map((match) => ({
    number: Number(match[1]),
    text: (match[2] ?? '').trim(),
  }));
  if (found.length < 2) return [];
  const own = new AnswerMeanings({
    instrument,
    language,
    item,
    mapping: { values: {}, missing: [], notApplicable: [] },
    column: {},
  });
  const onScale = valuesOnScale(
    found.map(({ text }) => ({ text, value: null })),
    instrument.scale,
  );
  const steps = found.map(({ number, text }) => {
    const known = own.of(text);
    const value = known.kind === FAULTY ? (onScale?.get(text) ?? endOf(text, instrument)) : known.value;
    return { number, value };
  });
  const understood = steps.flatMap(({ number, value }) => (value === null ? [] : [{ number, value }]));
  return understood.length === steps.length ? understood : [];
}

function endOf(text: string, { scale }: Instrument): number | null {
  const word = foldLoosely(text);
  if (HIGHEST.has(word)) return scale.max;
  return LOWEST.has(word) ? scale.min : null;
}

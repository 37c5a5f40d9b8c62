/** The entries of answer columns: codes through their labels, common words for missing, and what nobody can know. */
import type { Language } from '../../../lib/language.ts';
import type { Instrument, Item } from '../../instrument/types.ts';
import { AnswerKind } from '../../responses/types.ts';
import { AnswerMeanings, FAULTY } from '../meanings.ts';
import { foldLoosely, textKey } from '../text.ts';
import type { ColumnValues } from '../types.ts';
import type { ColumnFacts, DistinctEntry } from './column-facts.ts';

export interface ReadColumn {
  /** Entry key -> what it means, for entries that need saying (codes with labels, words the instrument lacks). */
  readonly said: ReadonlyMap<string, Said>;
  readonly unknown: readonly UnknownEntry[];
  /** Numbers taken as they stand, without labels. */
  readonly raw: boolean;
  /** Share of the filled cells whose meaning is known. */
  readonly known: number;
  /** Words that are answers, with their values. */
  readonly labels: readonly (readonly [string, number])[];
}

/** An entry without a meaning; `label` is what a codebook says of it, else its own text. */
export interface UnknownEntry extends DistinctEntry {
  readonly label: string;
}

export interface Said {
  readonly text: string;
  readonly kind: number;
  readonly value: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldLoosely));

const MISSING_WORDS = words(
  "ved ikke|vet ikke|don't know|dont know|do not know|ved ej|husker ikke|ønsker ikke at svare|ønsker ikke å svare|vil ikke svare|" +
    'prefer not to say|prefer not to answer|ikke besvaret|ikke besvart|intet svar|no answer|no opinion|usikker|not sure|kan ikke svare|' +
    'ved ikke / ikke relevant|-77|-99|-66|no basis for evaluation|kan ikke vurdere|kan ikke vurdere det|kan ikkje vurdere|' +
    'vet ej|vet inte|veit ikkje|veit ikke|kan inte bedöma|kan inte svara|ingen uppfattning|vill inte svara|ønskjer ikkje å svare|' +
    "unsure|cannot say|can't say|i don't know|refused|ingen mening|har ingen mening|husker ikke|ikke svart|ikke oplyst|ubesvaret",
);
const NOT_APPLICABLE_WORDS = words(
  'ikke relevant|ikke aktuelt|ikke aktuell|n/a|na|not applicable|not relevant|vi samarbejder ikke|vi samarbeider ikke|' +
    'intet samarbejde|ingen samarbejde|ikke samarbejde|ingen samarbeid|samarbejder ikke|samarbeider ikke|ingen kontakt|' +
    'no contact|no collaboration|we do not work together|unfamiliar (n/a)|har ikke kontakt|ved ikke / ingen kontakt|ikke relevant / ingen kontakt|' +
    'jeg samarbejder ikke med gruppen|jeg samarbeider ikke med gruppen|kender ikke gruppen|kjenner ikke gruppen|' +
    'ikkje relevant|ikkje aktuelt|vi samarbeider ikkje|ej relevant|inte relevant|ej aktuellt|inte aktuellt|inget samarbete|' +
    'vi samarbetar inte|ingen kontakt med gruppen|har ingen kontakt|unfamiliar|no relation|does not apply|irrelevant|' +
    'intet samarbejde med gruppen|vi har ikke samarbejde|jeg har ikke kontakt med gruppen',
);

interface Asked {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly item: Item;
}

/** Reads the entries of one column. `labels`: code key -> label of a codebook. */
export function readEntries(
  column: ColumnFacts,
  asked: Asked,
  labels: ReadonlyMap<string, string> | null,
): ReadColumn {
  const own = new AnswerMeanings({
    ...asked,
    mapping: { values: {}, missing: [], notApplicable: [] },
    column: {},
  });
  const said = new Map<string, Said>();
  const unknown: UnknownEntry[] = [];
  const words: (readonly [string, number])[] = [];
  let raw = false;
  let knownCells = 0;
  let cells = 0;
  const say = (key: string, text: string, kind: number, value: number): void => {
    said.set(key, { text, kind, value });
  };
  for (const entry of column.entries) {
    cells += entry.count;
    const label = labels?.get(entry.key);
    const source = label ?? entry.cell;
    const meaning = own.of(source);
    const word = wordKind(label ?? entry.text);
    if (
      label === undefined
        ? meaning.kind !== FAULTY
        : meaning.kind !== FAULTY && (word === null || meaning.kind !== AnswerKind.answered)
    ) {
      knownCells += entry.count;
      const worded = meaning.kind === AnswerKind.answered && !meaning.raw;
      if (worded) words.push([label ?? entry.text, meaning.value]);
      if (label !== undefined) say(entry.key, entry.text, meaning.kind, meaning.value);
      else if (meaning.raw && meaning.kind === AnswerKind.answered) raw = true;
    } else if (word !== null) {
      knownCells += entry.count;
      say(entry.key, entry.text, word, 0);
    } else unknown.push({ ...entry, label: label ?? entry.text });
  }
  for (const [key, label] of labels ?? []) {
    if (said.has(key) || unknown.some((entry) => entry.key === key)) continue;
    const meaning = own.of(label);
    const kind = meaning.kind !== FAULTY ? meaning.kind : wordKind(label);
    if (kind !== null) say(key, key.replace(/^#/, ''), kind, meaning.kind === FAULTY ? 0 : meaning.value);
  }
  return { said, unknown, raw, known: cells === 0 ? 1 : knownCells / cells, labels: words };
}

function wordKind(text: string): number | null {
  const key = /^-\d+$/.test(text.trim()) ? text.trim() : foldLoosely(text);
  if (key === '') return null;
  if (MISSING_WORDS.has(foldLoosely(text)) && !/^\d+$/.test(key)) return AnswerKind.missing;
  if (/^-(99|77|66)$/.test(key)) return AnswerKind.missing;
  return NOT_APPLICABLE_WORDS.has(key) ? AnswerKind.notApplicable : null;
}

export interface SharedValues {
  readonly shared: Required<ColumnValues>;
  /** Own lists of columns, by column index, where one code means different things in different columns. */
  readonly own: ReadonlyMap<number, ColumnValues>;
}

/** One list for all columns where they agree, else a list per column. */
export function shareValues(
  columns: readonly { index: number; said: ReadonlyMap<string, Said>; raw: boolean }[],
): SharedValues {
  const all = new Map<string, Said>();
  let agree = true;
  for (const { said } of columns)
    for (const [key, entry] of said) {
      const other = all.get(key);
      if (other && (other.kind !== entry.kind || other.value !== entry.value)) agree = false;
      all.set(key, other ?? entry);
    }
  if (agree && columns.every(({ said, raw }) => (said.size === 0 && !raw) || covers(said, all)))
    return { shared: valuesOf(all.values()), own: new Map() };
  return {
    shared: { values: {}, missing: [], notApplicable: [] },
    own: new Map([...byColumn(columns)].map(([index, said]) => [index, trimmed(valuesOf(said.values()))])),
  };
}

/** What one column's entries mean. Where its items take an entry for different things, it is left without a meaning. */
function byColumn(
  columns: readonly { index: number; said: ReadonlyMap<string, Said> }[],
): ReadonlyMap<number, ReadonlyMap<string, Said>> {
  const merged = new Map<number, Map<string, Said | null>>();
  for (const { index, said } of columns) {
    const own = merged.get(index) ?? new Map<string, Said | null>();
    for (const [key, entry] of said) {
      const other = own.get(key);
      const same = other === undefined || (other?.kind === entry.kind && other.value === entry.value);
      own.set(key, same ? entry : null);
    }
    merged.set(index, own);
  }
  return new Map(
    [...merged].map(([index, own]) => [
      index,
      new Map([...own].flatMap(([key, entry]) => (entry ? [[key, entry] as const] : []))),
    ]),
  );
}

/** Columns with labels must carry every code that the shared list translates away from the plain number. */
function covers(said: ReadonlyMap<string, Said>, all: ReadonlyMap<string, Said>): boolean {
  return [...all].every(
    ([key, entry]) =>
      said.has(key) ||
      !key.startsWith('#') ||
      entry.kind !== AnswerKind.answered ||
      key === `#${entry.value}`,
  );
}

function valuesOf(entries: Iterable<Said>): Required<ColumnValues> {
  const list = [...entries];
  const texts = (kind: number): readonly string[] =>
    list.filter((each) => each.kind === kind).map(({ text }) => text);
  const numbers = list.filter(
    ({ kind, text, value }) => kind === AnswerKind.answered && textKey(text) !== `#${value}`,
  );
  return {
    values: Object.fromEntries(numbers.map(({ text, value }) => [text, value])),
    missing: texts(AnswerKind.missing),
    notApplicable: texts(AnswerKind.notApplicable),
  };
}

function trimmed({ values, missing, notApplicable }: Required<ColumnValues>): ColumnValues {
  return {
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(notApplicable.length > 0 ? { notApplicable } : {}),
  };
}

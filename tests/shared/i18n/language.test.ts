/**
 * What the texts keep to, in every language: one pair of quotation marks, words of the language itself, one word for one
 * thing (method part 7), and sentences that hold for one as for many. A finding names the text; mend the text.
 */
import { describe, expect, it } from 'vitest';
import { allMessages } from '../../../shared/i18n/index.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { PRACTICE_PLANS } from '../../../shared/domain/training/practice-plans.ts';
import { BUILT_IN_IDS, builtInInstrument } from '../../../shared/domain/instrument/index.ts';
import { GUIDES } from '../../../shared/report/guide/guides.ts';
import { METHOD_GUIDE } from '../../../shared/report/guide/method/index.ts';

type Texts = Readonly<Record<Language, string>>;

const isTexts = (value: object): value is Texts =>
  LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');

/** Every text in three languages inside a value, by its path. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, texts: Texts])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTexts(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}/${key}`),
  );
}

const THREE_LANGUAGES = `chapters/${METHOD_GUIDE.chapters.length - 1}/sections/1/`;

const TEXTS = [
  ...textsIn(allMessages, ''),
  // The table of words in all three languages holds each of them in each.
  ...GUIDES.flatMap((guide) => textsIn(guide, `guide ${guide.id}`)).filter(
    ([path]) => !path.includes(THREE_LANGUAGES),
  ),
  ...textsIn(PRACTICE_PLANS, 'practice'),
  ...BUILT_IN_IDS.flatMap((id) => textsIn(builtInInstrument(id), `instrument ${id}`)),
];

/** Places, nested texts and what is typed into a terminal or stands in a file are no words of the language. */
const spoken = (text: string): string =>
  text
    .replaceAll(/\$t\([^)]*\)|\{\{[^}]*\}\}|\{\w+\}/gu, '·')
    .replaceAll(/--[\w-]+|\w+\.(?:json|csv|xlsx|pdf|txt|samspil)\b|\b\w+:\w+\b/gu, '·');

const typed = (text: string): boolean => /--[a-z-]+ "|\.exe"|^cp -R/u.test(text);

/** Texts of a language that a pattern finds, but for the paths that may say so, with what was found. */
function found(
  language: Language,
  pattern: RegExp,
  but: readonly string[] = [],
  words: (text: string) => string = spoken,
): readonly string[] {
  return TEXTS.filter(([path]) => !but.some((one) => path.startsWith(one))).flatMap(([path, texts]) => {
    const hit = pattern.exec(words(texts[language]));
    return hit === null || typed(texts[language]) ? [] : [`${path} (${language}): ${hit[0]}`];
  });
}

const word = (...forms: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}])`, 'iu');

describe('quotation marks', () => {
  const PAIRS: Readonly<Record<Language, readonly [open: string, close: string]>> = {
    da: ['»', '«'],
    nb: ['«', '»'],
    en: ['“', '”'],
  };

  it.each(LANGUAGES)('are one pair, open and close in turn (%s)', (language) => {
    const [open, close] = PAIRS[language];
    const others = [...'"„“”»«‘'].filter((sign) => sign !== open && sign !== close).join('');
    expect(found(language, new RegExp(`[${others}]`, 'u'))).toEqual([]);
    const unpaired = TEXTS.filter(([, texts]) => {
      const signs = [...texts[language]].filter((sign) => sign === open || sign === close);
      return signs.length % 2 === 1 || signs.some((sign, at) => sign !== (at % 2 === 0 ? open : close));
    }).map(([path]) => path);
    expect(unpaired).toEqual([]);
  });

  it.each(LANGUAGES)('are no typewriter’s apostrophes (%s)', (language) => {
    // Names of groups stand in spreadsheets, as they are typed there.
    expect(found(language, /'/u, ['practice'])).toEqual([]);
  });
});

describe('words of the language itself', () => {
  it('Norwegian holds no Danish', () => {
    const danish = word(
      ...[
        'af',
        'bliver der',
        'blive',
        'efter',
        'enhver',
        'fejl\\w*',
        'findes',
        'fjerne? sig',
        'forskel\\w*',
        'fælles',
      ],
      ...[
        'gem',
        'gemt',
        'gemme[srt]?',
        'gennem\\w*',
        'gør',
        'gøre',
        'hvad',
        'hvornår',
        'imod',
        'indsigt',
        'inden for',
      ],
      ...[
        'kender',
        'luk',
        'medarbejder\\w*',
        'meget',
        'måde',
        'nogle',
        'noget',
        'næste',
        'også må',
        'overblik',
        'samarbejd\\w*',
      ],
      ...[
        'sammenlikn\\w*',
        'sig',
        'dig',
        'mig',
        'sige',
        'siger',
        'skriv ned hvad',
        'spørge\\w*',
        'spørgsmål\\w*',
        'svarperson\\w*',
      ],
      ...[
        'tal',
        'tallene siger',
        'tilføj',
        'uden',
        'ud',
        'udelad',
        'undersøgelse\\w*',
        'vælg\\w*',
        'være sig',
        'åbn',
        'ændr\\w*',
      ],
      ...[
        'kerneopgave\\w*',
        'matrix\\w*',
        'netværk\\w*',
        'gennemsnit\\w*',
        'forløbe[nt]\\w*',
        'billede\\w*',
        'farve\\w*',
        'skærm\\w*',
      ],
      ...['rækker?', 'rækken', 'kommune s', 'handleplan\\w*', 'gensidig\\w*', 'kun'],
    );
    expect(found('nb', danish)).toEqual([]);
  });

  it('Danish holds no Norwegian', () => {
    const norwegian = word(
      ...[
        'av',
        'etter',
        'hva',
        'noe',
        'noen',
        'mye',
        'ennå',
        'uten',
        'lagre[rst]?',
        'lagret',
        'velg\\w*',
        'åpne\\w*',
        'lukk',
      ],
      ...[
        'bruker det',
        'kjenn\\w*',
        'kjerne\\w*',
        'spørsmål\\w*',
        'spørreskjema\\w*',
        'svarprosent\\w*',
        'undersøkelse\\w*',
      ],
      ...[
        'kartlegging\\w*',
        'medarbeider\\w*',
        'samarbeid',
        'samarbeidet',
        'samhandling',
        'oppdrag\\w*',
        'mellom',
        'gjennom\\w*',
      ],
      ...[
        'ulikt',
        'framgang',
        'endring\\w*',
        'innsikt',
        'tilbakemelding\\w*',
        'gjensidig\\w*',
        'nettverk\\w*',
        'tiltak',
        'matrise\\w*',
      ],
    );
    expect(found('da', norwegian)).toEqual([]);
  });

  it('Danish commands keep the accent that tells them from nouns', () => {
    const bare =
      /(?<![\p{L}])(?:annuller|rediger|kopier|importer|marker|installer|kontroller|opdater|noter|sorter|præsenter|minimer)(?= [\p{Ll}]|\.|$)/iu;
    // “Kopier” and “importer” are copies and imports there.
    const nouns = [
      'salvage.table.batch',
      'backup.changed.import_other',
      'privacy.remove-text',
      'guide user/chapters/5',
    ];
    expect(found('da', bare, nouns)).toEqual([]);
  });

  it('English is British', () => {
    const american = word(
      ...[
        'colors?',
        'organi[z]\\w*',
        'analyz\\w*',
        'recogniz\\w*',
        'minimiz\\w*',
        'standardiz\\w*',
        'centers?',
        'behaviors?',
      ],
      ...['labor', 'program{2}e', 'license plate', 'percent'],
    );
    expect(found('en', american)).toEqual([]);
  });

  it.each([
    ['da', word('dårlig(?:st|ere)', 'taber', 'fejler', 'bedste gruppe', 'skyldig', 'svigter')],
    ['nb', word('dårlig(?:st|ere)', 'taper', 'feiler', 'beste gruppe', 'svikter')],
    ['en', word('worst', 'loses', 'loser', 'fails', 'failing', 'guilty', 'blames')],
  ] as const)('no text judges (%s)', (language, verdicts) => {
    // A letter speaks of illness, an item of relational coordination asks about looking for somebody to blame, a case is called so.
    expect(found(language, verdicts, ['practice.letter', 'instrument'])).toEqual([]);
  });
});

describe('one word for one thing', () => {
  it.each([
    [
      'da',
      word(
        'klient\\w*',
        'respondent\\w*',
        'spørgeramme\\w*',
        'matrixen',
        'fremskridt',
        'tilbagemeldingsmøde\\w*',
      ),
      ['mapping.needs-respondent'],
    ],
    [
      'nb',
      word(
        'klient\\w*',
        'oppdragsgiver\\w*',
        'spørreramme\\w*',
        'parametrene',
        'lesningen',
        'dagsorden',
        'guiden',
      ),
      [],
    ],
    ['en', word('customers?', 'course holders?', 'trainer', 'progress bar'), []],
  ] as const)('the client, the respondent, the questionnaire (%s)', (language, others, but) => {
    expect(found(language, others, but)).toEqual([]);
  });

  it('an engagement is “oppdrag” in Norwegian; “forløp” is a citizen’s or a patient’s', () => {
    const pathways = [
      'meeting.how.journey',
      'practice/2/coreTask',
      'guide method/chapters/0',
      'guide method/chapters/1',
      'guide user/chapters/0/sections/2',
    ];
    expect(found('nb', word('forløp\\w*'), pathways)).toEqual([]);
  });

  it('what is agreed is “tiltak” in Norwegian, in the window as in the report', () => {
    const deeds = ['backups.actions', 'tour.palette-text', 'practice.letter'];
    expect(found('nb', word('handling(?:er|en|ene)?'), deeds)).toEqual([]);
  });

  it('a field of the matrix is no cell; cells are a spreadsheet’s', () => {
    const matrix = TEXTS.filter(([path]) =>
      /^(?:practice|learn|chart|matrix|relation|report|glossary|guide method)/u.test(path),
    );
    const cells = matrix.flatMap(([path, { da, nb }]) => (/\bcelle/iu.test(`${da} ${nb}`) ? [path] : []));
    expect(cells).toEqual([]);
  });
});

describe('numbers', () => {
  it('a count stands beside a word that has its own form for one', () => {
    // Sheets of a spread survey, minutes of a meeting, groups that differ most, decimals of an answer: never one.
    const many = [
      'import.split-dataset',
      'dialogue.minutes.value',
      'slides.self.most',
      'learn.number-help',
      'report.gaps.more',
    ];
    const loose = Object.entries(allMessages as Readonly<Record<string, Texts>>)
      .filter(([key]) => !/_(?:one|other)$/u.test(key) && !many.includes(key))
      .filter(([, texts]) => /\{\{count\}\} [\p{Ll}]{3,}s(?![\p{L}])/u.test(texts.en))
      .map(([key]) => key);
    expect(loose).toEqual([]);
  });

  it.each(['da', 'nb'] as const)('have a decimal comma (%s)', (language) => {
    // Numbers of versions, and of the sections of the method that formulas are named by.
    const versions = ['engine.node-too-old', 'runtime.too-old', 'explain.formula'];
    expect(found(language, /(?<![\d.])\d+\.\d{1,2}(?![\d.])/u, versions)).toEqual([]);
  });
});

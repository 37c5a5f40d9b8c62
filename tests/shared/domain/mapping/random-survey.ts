/** Random surveys for the recognition: groups with hard names, an instrument, people, kinds of missing, one language of three. */
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import type { TrainingRow } from '../../../../shared/domain/training/types.ts';
import { LANGUAGES, type Language } from '../../../../shared/lib/language.ts';
import type { Random } from '../../../../shared/lib/random.ts';
import {
  makeSurvey,
  pick,
  type StyledFile,
  type StyledSurvey,
  type Survey,
} from '../../../../electron/engine/services/sample/styles/survey.ts';
import type { DraftedImport } from '../../../../shared/domain/mapping/draft.ts';
import type { ParsedWorkbook } from '../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../shared/domain/mapping/types.ts';

const NAMES: readonly (readonly [string, string, string])[] = [
  ['Skolen', 'Skolen', 'The school'],
  ['PPR', 'PPT', 'Educational psychology service'],
  ['Sundhedsplejen', 'Helsestasjonen', 'Health visitors'],
  ['Hjemmepleje - nord', 'Hjemmetjeneste - nord', 'Home care - north'],
  ['Hjemmepleje - syd', 'Hjemmetjeneste - sør', 'Home care - south'],
  ['Team 1', 'Team 1', 'Team 1'],
  ['Team 2', 'Team 2', 'Team 2'],
  ['Team 12', 'Team 12', 'Team 12'],
  ['Børn & Unge', 'Barn & unge', 'Children & youth'],
  ['Læger (sygehus)', 'Leger (sykehus)', 'Doctors (hospital)'],
  ['Jobcenter/ydelse', 'NAV', 'Job centre/benefits'],
  ['Drift, service og teknik', 'Drift, service og teknikk', 'Operations, service and technique'],
  ['Ældre og handicap', 'Eldre og funksjonshemmede', 'Elderly and disabled'],
  ['Ledelsen', 'Ledelsen', 'The management'],
  ['A', 'A', 'A'],
  ['Visitation', 'Tildelingskontoret', 'Assessment'],
];

const OWN_INSTRUMENT = {
  schema: 1,
  id: 'own-7',
  version: '1',
  title: { da: 'Eget skema' },
  scale: {
    min: 1,
    max: 7,
    labels: {
      da: [
        '1. Aldrig',
        '2. Meget sjældent',
        '3. Sjældent',
        '4. Af og til',
        '5. Ofte',
        '6. Meget ofte',
        '7. Altid',
      ],
      nb: [
        '1. Aldri',
        '2. Svært sjelden',
        '3. Sjelden',
        '4. Av og til',
        '5. Ofte',
        '6. Svært ofte',
        '7. Alltid',
      ],
      en: [
        '1. Never',
        '2. Very rarely',
        '3. Rarely',
        '4. Sometimes',
        '5. Often',
        '6. Very often',
        '7. Always',
      ],
    },
  },
  dimensions: [
    {
      id: 'trust',
      label: { da: 'Tillid', nb: 'Tillit', en: 'Trust' },
      items: [
        {
          id: 'trust1',
          text: {
            da: 'Vi kan stole på det, {group} siger.',
            nb: 'Vi kan stole på det {group} sier.',
            en: 'We can rely on what {group} says.',
          },
        },
        {
          id: 'trust2',
          text: {
            da: '{group} holder de aftaler, vi indgår.',
            nb: '{group} holder avtalene vi inngår.',
            en: '{group} keeps the agreements that we make.',
          },
        },
      ],
    },
    {
      id: 'help',
      label: { da: 'Hjælp', nb: 'Hjelp', en: 'Help' },
      items: [
        {
          id: 'help1',
          text: {
            da: 'Vi får hjælp af {group}, når vi beder om det.',
            nb: 'Vi får hjelp av {group} når vi ber om det.',
            en: 'We get help from {group} when we ask for it.',
          },
        },
      ],
    },
  ],
};

/** Scales that the instruments do not carry, and the kinds of missing beside them. */
const OTHER_SCALES: readonly (readonly [string, string, string])[] = [
  [
    'Ikkje i det heile|I liten grad|I nokon grad|I stor grad|I svært stor grad',
    'Veit ikkje',
    'Vi samarbeider ikkje',
  ],
  ['Inte alls|I liten grad|I viss grad|I hög grad|I mycket hög grad', 'Vet ej', 'Inget samarbete'],
  ['Slet ikke|I mindre grad|I nogen grad|I høj grad|I meget høj grad', 'Ved ikke', 'Ingen kontakt'],
  ['Helt uenig|Uenig|Hverken enig eller uenig|Enig|Helt enig', 'Ønsker ikke at svare', 'Ikke relevant'],
  ['Strongly disagree|Disagree|Neither agree nor disagree|Agree|Strongly agree', 'Not sure', 'N/A'],
];

/** Instruments whose dimensions have one item each can be named by their labels. */
export interface RandomSurvey {
  readonly engagement: Engagement;
  readonly survey: Survey;
  /** Codes of questions that the survey itself gives rise to, in any style. */
  readonly asks: readonly string[];
}

export function randomSurvey(random: Random, people = 14): RandomSurvey {
  const language: Language = pick(random, LANGUAGES as unknown as readonly [Language, ...Language[]]);
  const pool = [...NAMES];
  const groups = Array.from({ length: 1 + random.integer(6) }, (_, index) => {
    const [names = ['A', 'A', 'A'] as const] = pool.splice(random.integer(pool.length), 1);
    const [da, nb, en] = names;
    return { id: `g${index + 1}${'xyz'[index % 3] ?? ''}`, name: { da, nb, en }, level: 'employees' };
  });
  const setup = parseSetup({
    client: 'Nordby',
    name: 'Samspil',
    language: pick(random, ['da', 'nb', 'en'] as const),
    coreTask: 'børn i udsatte positioner',
    purpose: '',
    instrument: pick<unknown>(random, ['relcap-6', 'relcap-6', 'rc-7', OWN_INSTRUMENT]),
    groups,
    relations: 'all',
    rounds: [{ id: '1', label: 'Før' }],
  });
  const engagement = { ...setup, rounds: setup.rounds.map((round) => ({ ...round, instrumentHash: '' })) };
  const { instrument } = engagement;
  const { max } = instrument.scale;
  const items = instrument.dimensions.flatMap((dimension) => dimension.items).length;
  const codes = { missingCode: max + 1, notApplicableCode: max + 2 };
  const rows = makeRows(random, people, groups.length, items, max);
  const survey = makeSurvey({
    instrument,
    language,
    coreTask: engagement.coreTask,
    groups,
    opens: pick(random, ['2026-03-02', '2025-11-17'] as const),
    rows,
    ...codes,
  });
  const worded =
    instrument.id === 'relcap-6' && random.integer(3) === 0 ? otherWords(survey, random) : survey;
  const named = random.integer(8);
  if (named > 1) return { engagement, survey: worded, asks: [] };
  const written = named === 0 ? misspelt(worded, random) : aliased(engagement, worded);
  return named === 0
    ? {
        engagement,
        survey: written.survey,
        asks: ['import.group-guessed', 'import.uncertain-columns', UNPLACED],
      }
    : { engagement: written.engagement ?? engagement, survey: written.survey, asks: [] };
}

function otherWords(survey: Survey, random: Random): Survey {
  const [scale = '', missing = '', notApplicable = ''] =
    OTHER_SCALES[random.integer(OTHER_SCALES.length)] ?? [];
  return {
    ...survey,
    words: { ...survey.words, missing, notApplicable },
    items: survey.items.map((item) => ({ ...item, labels: scale.split('|') })),
  };
}

/** A misspelt name that was also cut off is nobody's: its columns are asked about, and their answers not taken. */
export const UNPLACED = 'import.columns-unplaced';

interface Written {
  readonly survey: Survey;
  readonly engagement?: Engagement;
}

/** One letter of one group's name is wrong throughout. */
function misspelt(survey: Survey, random: Random): Written {
  const at = survey.groups.findIndex(({ name }) => /^\p{L}{7}/u.test(name));
  const wrong = (name: string): string => {
    const place = 2 + random.integer(4);
    return `${name.slice(0, place)}${name[place] === 'x' ? 'z' : 'x'}${name.slice(place + 1)}`;
  };
  return {
    survey: {
      ...survey,
      groups: survey.groups.map((group, index) =>
        index === at ? { ...group, name: wrong(group.name) } : group,
      ),
    },
  };
}

/** The sheet uses names that the engagement knows as aliases, in capitals. */
function aliased(engagement: Engagement, survey: Survey): Written {
  const alias = (index: number): string =>
    `Afsnit ${'QWRTZ'[index % 5] ?? ''}${'ABCDE'[Math.floor(index / 5)] ?? ''}`;
  return {
    engagement: {
      ...engagement,
      groups: engagement.groups.map((group, index) => ({ ...group, aliases: [alias(index)] })),
    },
    survey: {
      ...survey,
      groups: survey.groups.map((group, index) => ({ ...group, name: alias(index).toUpperCase() })),
    },
  };
}

const REMARKS = [
  'Vi mangler tid til at tale sammen om børnene, og det mærkes.',
  'Samarbeidet er godt, men møtene kunne vært kortere.',
  'We talk too little before decisions are made.',
  'Se også mit svar fra sidste år; test af de nye arbejdsgange går godt.',
];

/** Whole answers, some broken off, a try-out, and one person twice. */
function makeRows(random: Random, people: number, groups: number, items: number, max: number): TrainingRow[] {
  const answersOf = (): Uint8Array =>
    Uint8Array.from({ length: groups * items }, () => {
      const chance = random.integer(20);
      return chance === 0 ? 0 : chance === 1 ? max + 1 : chance === 2 ? max + 2 : 1 + random.integer(max);
    });
  const row = (person: number, kind: TrainingRow['kind'], at: number): TrainingRow => ({
    person,
    kind,
    group: random.integer(groups),
    position: random.integer(3) === 0 ? 'leader' : 'employee',
    seniority: 0,
    answers: answersOf(),
    comment: random.integer(3) === 0 ? (REMARKS[random.integer(REMARKS.length)] ?? '') : '',
    submittedAt: at,
    minutes: 5 + random.integer(10),
  });
  const rows = Array.from({ length: people }, (_, index) =>
    row(index + 1, index % 7 === 3 ? 'incomplete' : 'complete', 200 + index * 60),
  );
  const test = { ...row(people + 1, 'test', 5), comment: 'Test - slettes før analysen' };
  const again = { ...row(1, 'complete', 200 + people * 60), group: rows[0]?.group ?? 0 };
  return [
    test,
    ...rows.map((each, index) => (index === 0 ? { ...each, kind: 'superseded' as const } : each)),
    again,
  ];
}

/** A style's files as the reader would give them. */
export function parsedFiles(styled: StyledSurvey): readonly ParsedWorkbook[] {
  return styled.files.map(parsed);
}

function parsed(file: StyledFile): ParsedWorkbook {
  return {
    fileName: file.name,
    format: file.format,
    sizeBytes: 1,
    sha256: file.name,
    text: file.format === 'csv' ? { encoding: 'utf-8', separator: ';' } : null,
    sheets: file.sheets.map(({ name, rows, merges = [] }) => ({
      name,
      hidden: false,
      rows: rows.map((row) => (file.format === 'csv' ? row.map((cell) => (cell === '' ? null : cell)) : row)),
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      merges,
    })),
    notes: [],
  };
}

/** What must be stored: each person's group, position and answers, in the order of the sheet. */
export function expectedOf({ engagement, survey }: RandomSurvey, styled: StyledSurvey): readonly string[] {
  return styled.kept.flatMap((row) => {
    const answers = [...row.answers].flatMap((code, at) => {
      const read = styled.readAs?.[code] ?? code;
      const [group, item] = [Math.floor(at / survey.items.length), at % survey.items.length];
      if (read === 0) return [];
      const value =
        read === survey.missingCode ? '?' : read === survey.notApplicableCode ? '-' : String(read);
      return [`${survey.groups[group]?.id ?? ''}.${survey.items[item]?.id ?? ''}=${value}`];
    });
    if (answers.length === 0) return [];
    const position = styled.positions ? row.position : 'null';
    return [`${engagement.groups[row.group]?.id ?? ''} ${position}: ${answers.sort().join(' ')}`];
  });
}

export function storedOf({ engagement, survey }: RandomSurvey, { drafts }: DraftedImport): readonly string[] {
  const { answers, respondents } = drafts;
  const told: string[][] = respondents.map(() => []);
  for (let at = 0; at < answers.count; at += 1) {
    const value = ['', String(answers.value[at]), '?', '-'][answers.kind[at] ?? 0] ?? '';
    told[answers.respondent[at] ?? 0]?.push(
      `${engagement.groups[answers.target[at] ?? -1]?.id ?? ''}.${survey.items[answers.item[at] ?? -1]?.id ?? ''}=${value}`,
    );
  }
  return respondents.map(
    ({ groupId, position }, index) =>
      `${groupId} ${String(position)}: ${(told[index] ?? []).sort().join(' ')}`,
  );
}

/** The proposal with what a person answers to its questions: the style's own truth wins over what was proposed for an entry. */
export function answeredMapping(mapping: Mapping, { answered }: StyledSurvey): Mapping {
  if (answered === undefined) return mapping;
  const said = new Set([
    ...Object.keys(answered.values ?? {}),
    ...(answered.missing ?? []),
    ...(answered.notApplicable ?? []),
  ]);
  const left = (texts: readonly string[]): readonly string[] => texts.filter((text) => !said.has(text));
  const values = Object.entries(mapping.values).filter(([text]) => !said.has(text));
  return {
    ...mapping,
    values: { ...Object.fromEntries(values), ...answered.values },
    missing: [...left(mapping.missing), ...(answered.missing ?? [])],
    notApplicable: [...left(mapping.notApplicable), ...(answered.notApplicable ?? [])],
    groups: { ...mapping.groups, ...answered.groups },
    positions: { ...mapping.positions, ...answered.positions },
  };
}

/** Small surveys in the styles of the tools, each with the means that an import must lead to: known from how they were made. */
import fs from 'node:fs';
import path from 'node:path';
import { bytesOf } from '../../electron/engine/services/sample/styled.ts';
import { STYLES, type StyleId } from '../../electron/engine/services/sample/styles/index.ts';
import {
  makeSurvey,
  type StyledSurvey,
  type Survey,
} from '../../electron/engine/services/sample/styles/survey.ts';
import { builtInInstrument } from '../../shared/domain/instrument/builtin.ts';
import type { TrainingRow } from '../../shared/domain/training/types.ts';
import { createRandom, type Random } from '../../shared/lib/random.ts';

export const LAYOUT_GROUPS = [
  { id: 'syge', name: { da: 'Sygeplejersker' }, level: 'employees' },
  { id: 'hjemme', name: { da: 'Hjemmepleje' }, level: 'employees' },
  { id: 'visit', name: { da: 'Visitation' }, level: 'employees' },
] as const;

const PEOPLE = 18;
const ITEMS = 6;
const [MISSING, NOT_APPLICABLE, BLANK] = [6, 7, 0];

/** The engagement that all layouts belong to, without limits: every mean is shown. */
export const layoutSetup = {
  client: 'Nordby Kommune',
  name: 'Filer fra alle værktøjer',
  language: 'da',
  coreTask: 'borgerforløb',
  purpose: '',
  instrument: 'relcap-6',
  groups: LAYOUT_GROUPS,
  relations: 'all',
  rounds: [],
  privacy: { minCell: 1, minGroup: 1, minLeaderCell: 1, commentMin: 1, secondarySuppression: false },
} as const;

export interface Layout {
  /** What the test calls it. */
  readonly name: string;
  readonly style: StyleId;
  /** How the window names the tool. */
  readonly recognised: RegExp;
  /** Among the forms in which a tool exports: the one that is meant. */
  readonly isMeant: (styled: StyledSurvey) => boolean;
}

const certain = (styled: StyledSurvey): boolean => styled.asks.length === 0 && styled.answered === undefined;
const firstCells = ({ files }: StyledSurvey): readonly unknown[] =>
  files[0]?.sheets[0]?.rows.slice(0, 3).map((row) => row.at(-1)) ?? [];

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'wide with brackets (Google Forms)',
    style: 'google-forms',
    recognised: /Google Forms/u,
    isMeant: certain,
  },
  {
    name: 'three files (SurveyXact)',
    style: 'surveyxact',
    recognised: /SurveyXact/u,
    isMeant: (styled) => styled.files.length === 3 && certain(styled),
  },
  {
    name: 'numbered repeats (Microsoft Forms)',
    style: 'microsoft-forms',
    recognised: /Microsoft Forms/u,
    isMeant: (styled) =>
      certain(styled) &&
      styled.files[0]?.sheets[0]?.rows[0]?.some((cell) => /^Visitation\s?6$/u.test(String(cell))) === true,
  },
  {
    name: 'two header rows (SurveyMonkey)',
    style: 'surveymonkey',
    recognised: /SurveyMonkey/u,
    isMeant: certain,
  },
  {
    name: 'three header rows (Qualtrics)',
    style: 'qualtrics',
    recognised: /Qualtrics/u,
    isMeant: (styled) => certain(styled) && String(firstCells(styled)[2]).includes('ImportId'),
  },
  {
    name: 'codes (LimeSurvey)',
    style: 'limesurvey',
    recognised: /LimeSurvey/u,
    isMeant: ({ asks, answered }) =>
      asks.includes('import.codes-by-place') &&
      !asks.includes('import.uncertain-group-order') &&
      Object.keys(answered?.values ?? {}).length > 0,
  },
  { name: 'long', style: 'hand-made-long', recognised: /Læst uden kendt værktøj/u, isMeant: certain },
  { name: 'grid', style: 'hand-made-grid', recognised: /Læst uden kendt værktøj/u, isMeant: certain },
];

export interface MadeLayout {
  /** Whole paths, those of one survey together. */
  readonly files: readonly string[];
  readonly respondents: number;
  /** `rater:rated` -> mean of the valid ties, half of the parameters at least being answered. */
  readonly means: ReadonlyMap<string, number>;
  /** Entry -> what a person says that it means. */
  readonly answers: ReadonlyMap<string, number | 'missing' | 'notApplicable'>;
  /** Entry of the respondents' own group -> which group it is. */
  readonly groups: ReadonlyMap<string, string>;
}

/** Writes a layout into a folder; the same layout gives the same files. */
export function makeLayout(layout: Layout, folder: string): MadeLayout {
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = createRandom(seed);
    const survey = smallSurvey(random);
    const styled = STYLES[layout.style](survey, random);
    if (layout.isMeant(styled)) return written(layout, styled, folder);
  }
  throw new Error(`No ${layout.style} export takes this form`);
}

function smallSurvey(random: Random): Survey {
  const instrument = builtInInstrument('relcap-6');
  if (!instrument) throw new Error('No relcap-6');
  return makeSurvey({
    instrument,
    language: 'da',
    coreTask: layoutSetup.coreTask,
    groups: LAYOUT_GROUPS,
    opens: '2026-03-02',
    rows: Array.from({ length: PEOPLE }, (_, at) => person(random, at)),
    missingCode: MISSING,
    notApplicableCode: NOT_APPLICABLE,
  });
}

function person(random: Random, at: number): TrainingRow {
  const answers = Uint8Array.from({ length: LAYOUT_GROUPS.length * ITEMS }, () => {
    const chance = random.integer(16);
    if (chance === 0) return BLANK;
    return chance <= 2 ? MISSING + chance - 1 : 1 + random.integer(5);
  });
  return {
    person: at + 1,
    kind: at % 9 === 4 ? 'incomplete' : 'complete',
    group: at % LAYOUT_GROUPS.length,
    position: at % 5 === 0 ? 'leader' : 'employee',
    seniority: 0,
    answers,
    comment: '',
    submittedAt: 200 + 60 * at,
    minutes: 7,
  };
}

function written(layout: Layout, styled: StyledSurvey, folder: string): MadeLayout {
  const isOne = styled.files.length === 1;
  const files = styled.files.map((file) => {
    const base = file.name.replace(/\.[a-z]+$/u, '');
    const name = isOne ? layout.style : `nordby_${base}`;
    const target = path.join(folder, `${name}.${file.format}`);
    fs.writeFileSync(target, bytesOf(file));
    return target;
  });
  const kept = styled.kept.filter(({ answers }) => answers.some((code) => code !== BLANK));
  const { values = {}, missing = [], notApplicable = [], groups = {} } = styled.answered ?? {};
  return {
    files,
    respondents: kept.length,
    means: meansOf(kept, styled.readAs ?? {}),
    answers: new Map<string, number | 'missing' | 'notApplicable'>([
      ...Object.entries(values),
      ...missing.map((text) => [text, 'missing'] as const),
      ...notApplicable.map((text) => [text, 'notApplicable'] as const),
    ]),
    groups: new Map(Object.entries(groups)),
  };
}

function meansOf(
  rows: readonly TrainingRow[],
  readAs: Readonly<Record<number, number>>,
): ReadonlyMap<string, number> {
  const ties = new Map<string, number[]>();
  for (const { group, answers } of rows)
    LAYOUT_GROUPS.forEach(({ id }, rated) => {
      const codes = [...answers.slice(rated * ITEMS, (rated + 1) * ITEMS)].map(
        (code) => readAs[code] ?? code,
      );
      const given = codes.filter((code) => code >= 1 && code <= 5);
      if (given.length < ITEMS / 2) return;
      const key = `${LAYOUT_GROUPS[group]?.id ?? ''}:${id}`;
      ties.set(key, [...(ties.get(key) ?? []), given.reduce((sum, code) => sum + code, 0) / given.length]);
    });
  return new Map(
    [...ties].map(([key, list]) => [key, list.reduce((sum, tie) => sum + tie, 0) / list.length]),
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STYLE_IDS, STYLES } from '../../../../electron/engine/services/sample/styles/index.ts';
import { draftResponses } from '../../../../shared/domain/mapping/draft.ts';
import { gatherWorkbooks } from '../../../../shared/domain/mapping/gather.ts';
import { parseMapping } from '../../../../shared/domain/mapping/parse.ts';
import { proposeMapping } from '../../../../shared/domain/mapping/recognise/propose.ts';
import { createRandom } from '../../../../shared/lib/random.ts';
import { BALANCED, balance } from './cases.ts';
import {
  answeredMapping,
  expectedOf,
  parsedFiles,
  randomSurvey,
  storedOf,
  UNPLACED,
} from './random-survey.ts';

/** Tools that a style is recognised as; a sheet made by hand names none. */
const TOOLS: Readonly<Record<string, readonly (string | null)[]>> = {
  'microsoft-forms-by-group': ['microsoft-forms'],
  'nettskjema-tall': ['nettskjema'],
  questback: ['questback', null],
  'hand-made-blocks': [null],
  'hand-made-long': [null],
  'hand-made-grid': [null],
};

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('a random survey in the style of a tool is read back', () => {
  test.each(STYLE_IDS)('%s', (id) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = createRandom(seed);
        const made = randomSurvey(random);
        const styled = STYLES[id](made.survey, random);
        const workbook = gatherWorkbooks(parsedFiles(styled));
        const proposal = proposeMapping(workbook, made.engagement);
        expect(TOOLS[id] ?? [id]).toContain(proposal.tool);
        const asked = proposal.problems.filter(({ severity }) => severity !== 'notice');
        expect([...styled.asks, ...made.asks]).toEqual(expect.arrayContaining(asked.map(({ code }) => code)));
        expect(proposal.certain).toBe(asked.length === 0);
        const written = parseMapping(JSON.parse(JSON.stringify(proposal.mapping)));
        expect(written).toEqual(proposal.mapping);
        const first = draftResponses(workbook, written, made.engagement);
        // A stray code in an understood sheet stops the import at its cell; then a person says what it is.
        const stopped = first.problems.some(({ severity }) => severity === 'error');
        if (proposal.certain && stopped) expect(styled.answered).toBeDefined();
        const drafted =
          proposal.certain && !stopped
            ? first
            : draftResponses(workbook, answeredMapping(written, styled), made.engagement);
        if (asked.some(({ code }) => code === UNPLACED)) expect(id).toBe('limesurvey');
        else expect(storedOf(made, drafted)).toEqual(expectedOf(made, styled));
        expect(balance(drafted.account)).toEqual(BALANCED);
      }),
      { numRuns: 25 },
    );
  });
});

describe('styles that cannot say all', () => {
  test.each([
    ['microsoft-forms-by-group', 'import.uncertain-group-order'],
    ['enalyzer', 'import.numbers-by-place'],
    ['limesurvey', 'import.codes-by-place'],
    ['qualtrics', 'import.group-unknown'],
    ['redcap', 'import.position-codes'],
  ] as const)('%s asks %s', (id, code) => {
    const asked = Array.from({ length: 60 }, (_, seed) => {
      const random = createRandom(seed);
      const made = randomSurvey(random);
      const workbook = gatherWorkbooks(parsedFiles(STYLES[id](made.survey, random)));
      return proposeMapping(workbook, made.engagement).problems.map((problem) => problem.code);
    });
    expect(asked.filter((codes) => codes.includes(code)).length).toBeGreaterThan(5);
  });
});

test('personal data of any style is left out of the mapping and of what is shown', () => {
  for (const id of STYLE_IDS)
    for (let seed = 0; seed < 12; seed += 1) {
      const random = createRandom(seed);
      const made = randomSurvey(random);
      const workbook = gatherWorkbooks(parsedFiles(STYLES[id](made.survey, random)));
      const shown = JSON.stringify(proposeMapping(workbook, made.engagement));
      expect(shown).not.toMatch(/@(nordby|kommune)\.example|10\.0\.[012]\.\d|55\.676/);
    }
});

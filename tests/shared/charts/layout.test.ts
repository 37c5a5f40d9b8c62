import { describe, expect, test } from 'vitest';
import { matrixSpec } from '../../../shared/charts/build/matrix.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import { layoutChart } from '../../../shared/charts/layout/index.ts';
import type { Scene } from '../../../shared/charts/layout/scene.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { longName, manyGroups, mixedStates, nordbyExample, type Example } from '../../helpers/results.ts';
import { flatNodes, textFaults } from '../../helpers/scene-boxes.ts';

/** Paper in portrait, beside words in landscape, window, wide window, drawer. */
const ROOMS = [
  { width: 487 },
  { width: 541, maxHeight: 392 },
  { width: 734, maxHeight: 400 },
  { width: 830 },
  { width: 1200 },
  { width: 320 },
];
const CASES: readonly (readonly [string, Example])[] = [
  ['eight groups', nordbyExample()],
  ...[2, 3, 8, 16, 17, 30].map((count): readonly [string, Example] => [
    `${count} groups in every state`,
    manyGroups(count, { states: mixedStates }),
  ]),
  ...[2, 8, 16, 30].flatMap((count): readonly (readonly [string, Example])[] => [
    [`${count} long names`, manyGroups(count, { names: (index) => longName(index, true) })],
    [`${count} long names without spaces`, manyGroups(count, { names: (index) => longName(index, false) })],
  ]),
  ['all hidden', manyGroups(8, { states: () => 'hidden' })],
];

describe.each(CASES)('%s', (_, { engagement, result }) => {
  test.each(LANGUAGES)('no text overlaps another or leaves the drawing (%s)', (language) => {
    const matrix = matrixSpec({ engagement, result, language });
    const [first, second] = engagement.groups;
    const relation = { rater: first?.id ?? '', rated: second?.id ?? '' };
    const profiles = [
      profileSpec({ engagement, result, language }),
      profileSpec({ engagement, result, language, relation }),
      profileSpec({ engagement, result, language, group: relation.rater }),
    ];
    for (const { width, ...options } of ROOMS) {
      const scene = layoutChart(matrix, width, options);
      expect({ width, faults: textFaults(scene) }).toEqual({ width, faults: [] });
      if (options.maxHeight !== undefined) expect(scene.height).toBeLessThanOrEqual(options.maxHeight + 0.5);
      for (const profile of profiles)
        expect({ width, faults: textFaults(layoutChart(profile, width)) }).toEqual({ width, faults: [] });
    }
  });

  test('every cell lies inside the drawing, and none covers another', () => {
    const scene = layoutChart(matrixSpec({ engagement, result, language: 'da' }), 487);
    const cells = scene.nodes.filter((node) => node.type === 'group' && node.key?.startsWith('cell:'));
    expect(cells).toHaveLength(engagement.groups.length ** 2);
    const numbers = flatNodes(cells).flatMap((node) => (node.type === 'rect' ? [node] : []));
    for (const rect of numbers) {
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(scene.width + 0.01);
      expect(rect.y + rect.height).toBeLessThanOrEqual(scene.height);
    }
  });
});

/** One line per drawing step: small differences read well. */
function dump(scene: Scene): string {
  const lines = flatNodes(scene.nodes).map((node) => JSON.stringify(node));
  const keys = scene.nodes.flatMap((node) =>
    node.key === undefined ? [] : [`${node.key} = ${node.label ?? ''}`],
  );
  return `${[`${scene.width} x ${scene.height}`, scene.title, scene.summary, ...keys, ...lines].join('\n')}\n`;
}

describe('golden scenes', () => {
  const { engagement, result } = nordbyExample();
  test('the matrix of eight groups on paper', async () => {
    const scene = layoutChart(matrixSpec({ engagement, result, language: 'da' }), 487);
    await expect(dump(scene)).toMatchFileSnapshot('../../golden/scene-matrix-8.txt');
  });
  test('the profile on paper', async () => {
    const scene = layoutChart(profileSpec({ engagement, result, language: 'da' }), 487);
    await expect(dump(scene)).toMatchFileSnapshot('../../golden/scene-profile.txt');
  });
});

describe('what the matrix draws', () => {
  test('numbers stand in the cells up to 16 groups, above that only colour', () => {
    const numbers = (count: number): number => {
      const { engagement, result } = manyGroups(count);
      const scene = layoutChart(matrixSpec({ engagement, result, language: 'da' }), 734);
      const cells = scene.nodes.filter((node) => node.key?.startsWith('cell:'));
      return flatNodes(cells).filter((node) => node.type === 'text').length;
    };
    expect(numbers(16)).toBe(256);
    expect(numbers(17)).toBe(0);
  });

  test('the same input gives the same scene', () => {
    const scenes = [1, 2].map(() => {
      const { engagement, result } = nordbyExample();
      return JSON.stringify(layoutChart(matrixSpec({ engagement, result, language: 'nb' }), 700));
    });
    expect(scenes[0]).toBe(scenes[1]);
  });

  test('the legend explains the states that occur, and no others', () => {
    const legend = (example: Example): string => {
      const scene = layoutChart(matrixSpec({ ...example, language: 'en' }), 734);
      const group = scene.nodes.filter(({ key }) => key === 'legend');
      return flatNodes(group)
        .flatMap((node) => (node.type === 'text' ? [node.text] : []))
        .join('|');
    };
    expect(legend(nordbyExample())).toContain('hidden for anonymity');
    expect(legend(nordbyExample())).not.toContain('no relevant relation');
    const mixed = legend(manyGroups(8, { states: mixedStates }));
    for (const words of ['hidden for anonymity', 'no valid answers', 'not surveyed', 'no relevant relation'])
      expect(mixed).toContain(words);
    expect(legend(manyGroups(3))).not.toContain('hidden');
  });
});

/** Network, gaps, positions, change and response: words that agree with the numbers, drawings that stay legible, golden scenes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSpec } from '../../../shared/charts/build/change.ts';
import { pairGapsSpec, selfGapsSpec } from '../../../shared/charts/build/gaps.ts';
import { calmCut, defaultCut, networkSpec } from '../../../shared/charts/build/network.ts';
import { networkPlaces } from '../../../shared/charts/build/places.ts';
import { positionsSpec } from '../../../shared/charts/build/positions.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import { responseSpec } from '../../../shared/charts/build/response.ts';
import { layoutChart } from '../../../shared/charts/layout/index.ts';
import type { Scene } from '../../../shared/charts/layout/scene.ts';
import type { ChartSpec } from '../../../shared/charts/spec/types.ts';
import { explainablePaths } from '../../../shared/domain/explain/paths.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { roundBefore, withComparisons } from '../../helpers/comparisons.ts';
import { longName, manyGroups, mixedStates, nordbyExample, type Example } from '../../helpers/results.ts';
import { flatNodes, textFaults } from '../../helpers/scene-boxes.ts';

/** Portrait, landscape beside words, window, wide window, drawer. */
const ROOMS = [
  { width: 487, maxHeight: 620 },
  { width: 734, maxHeight: 430 },
  { width: 830 },
  { width: 1200 },
  { width: 320 },
];

function specsOf(example: Example, language: Language): Readonly<Record<string, ChartSpec>> {
  const input = { ...example, language };
  const group = example.engagement.groups[0]?.id ?? '';
  return {
    network: networkSpec(input),
    pairs: pairGapsSpec(input),
    self: selfGapsSpec(input),
    positions: positionsSpec(input),
    change: changeSpec({ ...input, previous: roundBefore(example) }),
    response: responseSpec(input),
    group: profileSpec({ ...input, group }),
  };
}

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

describe.each(CASES)('%s', (_, bare) => {
  const example = withComparisons(bare);
  test.each(LANGUAGES)('no text overlaps another or leaves the drawing (%s)', (language) => {
    for (const [kind, spec] of Object.entries(specsOf(example, language)))
      // Places do not depend on the language, only the lengths of words do: the tightest rooms are enough for the others.
      for (const { width, ...options } of language === 'da'
        ? ROOMS
        : [ROOMS[0], ROOMS[4]].flatMap((room) => room ?? [])) {
        const scene = layoutChart(spec, width, options);
        expect({ kind, width, faults: textFaults(scene) }).toEqual({ kind, width, faults: [] });
        if (kind === 'network' && options.maxHeight !== undefined)
          expect(scene.height).toBeLessThanOrEqual(options.maxHeight + 0.5);
      }
  });

  test('the groups of a network stand apart, inside the drawing', () => {
    for (const { width, ...options } of ROOMS) {
      const scene = layoutChart(networkSpec({ ...example, language: 'da' }), width, options);
      const circles = scene.nodes
        .filter(({ key }) => key?.startsWith('node:'))
        .flatMap((node) => flatNodes([node]).filter((one) => one.type === 'circle'));
      expect(circles).toHaveLength(example.engagement.groups.length);
      circles.forEach((a, index) => {
        expect(a.cx - a.r).toBeGreaterThanOrEqual(0);
        expect(a.cx + a.r).toBeLessThanOrEqual(width);
        for (const b of circles.slice(index + 1))
          expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThan(a.r + b.r);
      });
    }
  });

  test('every number of a chart leads to numbers that the result explains', () => {
    const known = new Set(explainablePaths(example.result).map(({ path }) => path));
    for (const spec of Object.values(specsOf(example, 'da')))
      for (const node of allNodes(layoutChart(spec, 830)))
        for (const path of node.explains?.paths ?? []) expect(known).toContain(path);
  });
});

function allNodes(scene: Scene): Scene['nodes'] {
  const open = (nodes: Scene['nodes']): Scene['nodes'] =>
    nodes.flatMap((node) => (node.type === 'group' ? [node, ...open(node.children)] : [node]));
  return open(scene.nodes);
}

describe('the network', () => {
  const example = nordbyExample();
  const { result } = example;

  test('draws what reaches the cut, dashes what is hidden, and leaves out what lies below', () => {
    const spec = networkSpec({ ...example, language: 'da' });
    const cut = defaultCut(result);
    const between = result.cells.filter(({ rater, rated }) => rater !== rated);
    const above = between.filter(({ mean }) => mean !== null && mean >= cut).length;
    const hidden = between.filter(({ state }) => state === 'hidden').length;
    const scene = layoutChart(spec, 830);
    const edges = scene.nodes.filter(({ key }) => key?.startsWith('edge:'));
    expect(edges).toHaveLength(above + hidden);
    const dashed = flatNodes(edges).filter((node) => node.type === 'path' && node.stroke?.dash !== undefined);
    expect(dashed).toHaveLength(hidden);
    expect(spec.summary).toContain(`eller derover: ${above}.`);
    expect(spec.table.rows).toHaveLength(between.length);
  });

  test('a stronger relation is wider and darker', () => {
    const scene = layoutChart(networkSpec({ ...example, language: 'da' }), 830);
    const strokeOf = (key: string) => {
      const [path] = flatNodes(scene.nodes.filter((node) => node.key === key));
      return path?.type === 'path' ? path.stroke : undefined;
    };
    const strong = strokeOf('edge:dagtilbud:sundhedspleje');
    const weak = strokeOf('edge:dagtilbud:ledere');
    expect(strong?.width).toBeGreaterThan(weak?.width ?? Infinity);
    expect(strong?.paint).toEqual({ scale: 0.853 });
    expect(weak?.paint).toEqual({ scale: 0.63 });
  });

  test('groups stay where they are when the cut or the round shown changes', () => {
    const before = roundBefore(example);
    const rounds = [before, result];
    const at = (spec: ReturnType<typeof networkSpec>) => spec.nodes.map(({ x, y }) => [x, y]);
    const one = networkSpec({ ...example, language: 'da', rounds });
    expect(at(networkSpec({ ...example, result: before, language: 'en', rounds, cut: 2 }))).toEqual(at(one));
  });

  test('a group that was put somewhere stands there in every round and output, and on no circle', () => {
    const [{ id = '' } = {}] = example.engagement.groups;
    const engagement = {
      ...example.engagement,
      mapPlaces: { [id]: { x: 0.125, y: 0.875 }, gone: { x: 0, y: 0 } },
    };
    const before = roundBefore(example);
    for (const shown of [result, before]) {
      const spec = networkSpec({ engagement, result: shown, language: 'nb', rounds: [before, result] });
      expect(spec.nodes[0]).toMatchObject({ id, x: 0.125, y: 0.875 });
      const free = networkSpec({ ...example, result: shown, language: 'nb', rounds: [before, result] });
      expect(spec.nodes.slice(1).map(({ x, y }) => [x, y])).toEqual(
        free.nodes.slice(1).map(({ x, y }) => [x, y]),
      );
    }
    const many = manyGroups(30);
    const [{ id: other = '' } = {}] = many.engagement.groups;
    const moved = { ...many.engagement, mapPlaces: { [other]: { x: 0.5, y: 0.5 } } };
    expect(networkSpec({ ...many, engagement: moved, language: 'da' }).nodes).toEqual(
      networkSpec({ ...many, language: 'da' }).nodes,
    );
  });

  test('many groups begin with a cut that leaves at most three relations for each', () => {
    const many = manyGroups(30);
    const cut = calmCut(many.result);
    const drawn = (at: number): number =>
      networkSpec({ ...many, language: 'da', cut: at }).edges.filter(({ state }) => state === 'drawn').length;
    expect(drawn(cut)).toBeLessThanOrEqual(90);
    expect(drawn(cut - 0.1)).toBeGreaterThan(90);
    expect(calmCut(result)).toBe(defaultCut(result));
  });

  test('a cut that nothing reaches says so', () => {
    const spec = networkSpec({ ...example, language: 'da', cut: 5 });
    expect(spec.title).toBe('Ingen af de viste relationer når op på 5,0');
    expect(spec.edges.every(({ state }) => state !== 'drawn')).toBe(true);
  });

  test('close groups stand nearer than distant ones, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 0, max: 1000 }), (count, seed) => {
        const near = (a: number, b: number): number =>
          ((Math.min(a, b) * 7919 + Math.max(a, b) * 104729 + seed * 31) % 97) / 97;
        const places = networkPlaces(count, near);
        expect(networkPlaces(count, near)).toEqual(places);
        for (const { x, y } of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
      }),
    );
    const pair = (a: number, b: number): number => (a + b === 1 ? 1 : 0.1);
    const [first, second, third] = networkPlaces(4, pair);
    const far = (a = { x: 0, y: 0 }, b = { x: 0, y: 0 }): number => Math.hypot(a.x - b.x, a.y - b.y);
    expect(far(first, second)).toBeLessThan(far(first, third));
  });
});

describe('gaps', () => {
  const example = nordbyExample();

  test('the largest difference comes first, and those of half a point or more are marked', () => {
    const spec = pairGapsSpec({ ...example, language: 'da' });
    const sizes = spec.lines.flatMap(({ values: [there, back] }) =>
      there?.value == null || back?.value == null ? [] : [Math.abs(there.value - back.value)],
    );
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    for (const { values, difference } of spec.lines) {
      const [there, back] = values;
      const size = there?.value == null || back?.value == null ? 0 : Math.abs(there.value - back.value);
      expect(difference.notable).toBe(size >= 0.5 - 1e-9);
    }
    expect(spec.lines[0]?.name).toContain('forskel');
    expect(spec.table.rows).toHaveLength(28);
  });

  test('a pair with a hidden side has no difference, in the drawing, the words and the table', () => {
    const spec = pairGapsSpec({ ...example, language: 'da', limit: 100 });
    const line = spec.lines.find(({ id }) => id === 'dagtilbud:jobcenter');
    expect(line?.difference).toEqual({ label: '–', notable: false });
    expect(line?.name).toContain('skjult af hensyn til anonymitet');
    const row = spec.table.rows.find(({ header }) => header === 'Dagtilbud – Jobcenter');
    expect(row?.cells.at(-1)).toBe('skjult af hensyn til anonymitet');
  });

  test('self gaps say how common it is that the inside looks stronger', () => {
    const spec = selfGapsSpec({ ...example, language: 'en' });
    expect(spec.title).toBe(
      'Most groups experience their own collaboration as stronger than others experience them',
    );
    expect(spec.words.note).toContain('common');
  });
});

describe('positions, change, response', () => {
  const example = withComparisons(nordbyExample());

  test('leaders and employees: the certain difference is the title, small groups are locked', () => {
    const spec = positionsSpec({ ...example, language: 'da' });
    expect(spec.title).toBe('Lederne oplever samarbejdet på tværs stærkere end medarbejderne');
    expect(spec.lines[0]?.values.map(({ label }) => label)).toEqual(['3,7', '3,2']);
    expect(spec.lines[3]?.values.map(({ state }) => state)).toEqual(['hidden', 'hidden']);
    expect(spec.words.note).toContain('mindst 5 ledere og 5 medarbejdere');
  });

  test('without positions the chart says that they cannot be shown', () => {
    const spec = positionsSpec({ ...nordbyExample(), language: 'da' });
    expect(spec.title).toBe('Ledere og medarbejdere kan ikke vises hver for sig');
    expect(spec.lines).toEqual([]);
  });

  test('up is petrol, down is amber, and what the interval covers is grey', () => {
    const spec = changeSpec({ ...example, language: 'da', previous: roundBefore(example) });
    const scene = layoutChart(spec, 830);
    const paint = (id: string): unknown => {
      const node = scene.nodes.find(({ key }) => key === `line:${id}`);
      return flatNodes(node === undefined ? [] : [node]).find(({ type }) => type === 'circle');
    };
    const of = (verdict: string) => spec.lines.find((line) => line.verdict === verdict)?.id ?? '';
    expect(paint(of('higher'))).toMatchObject({ fill: { token: 'primary' } });
    expect(paint(of('lower'))).toMatchObject({ fill: { token: 'accent' } });
    expect(paint(of('unclear'))).toMatchObject({ fill: { token: 'muted' } });
    expect(paint(of('plain'))).toMatchObject({ stroke: { paint: { token: 'muted' } } });
    expect(paint(of('blank'))).toBeUndefined();
  });

  test('parameters are the mean of what both rounds show, and are never called a change', () => {
    const spec = changeSpec({ ...example, language: 'da', previous: roundBefore(example) });
    const know = spec.lines.find(({ id }) => id === 'parameter:know');
    expect(know?.difference).toBeCloseTo(0.3 - 0.08);
    expect(know).toMatchObject({ verdict: 'plain', interval: null, text: '+0,2' });
  });

  test('hidden counts of answers are hatched and said in words', () => {
    const { result } = example;
    const groups = result.response.groups.map((group, at) =>
      at === 1 ? { ...group, responded: null, rate: null } : group,
    );
    const hidden = { ...result, response: { ...result.response, groups } };
    const spec = responseSpec({ ...example, result: hidden, language: 'da' });
    expect(spec.lines[0]?.text).toBe('29 af 34');
    expect(spec.lines[1]).toMatchObject({ state: 'hidden', share: null, text: 'under 5' });
    expect(spec.table.rows[1]?.cells[0]).toBe('skjult af hensyn til anonymitet');
    const hatched = flatNodes(layoutChart(spec, 487).nodes).filter(
      (node) => node.type === 'rect' && node.hatch !== undefined,
    );
    expect(hatched).toHaveLength(2);
  });

  test('on 0 to 100 every number follows', () => {
    const { engagement } = example;
    const { instrument } = engagement;
    const scoring = { ...instrument.scoring, display_scale: '0-100' as const };
    const hundred = { ...example, engagement: { ...engagement, instrument: { ...instrument, scoring } } };
    expect(positionsSpec({ ...hundred, language: 'da' }).lines[0]?.values[0]?.label).toBe('68');
    const change = changeSpec({ ...hundred, language: 'da' });
    expect(change.lines[0]?.text).toBe('+10');
    expect(change.ticks.map(({ label }) => label)).toEqual(['−25', '−12,5', '0', '+12,5', '+25']);
    expect(networkSpec({ ...hundred, language: 'da' }).words.strong).toBe('op til 100');
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

describe('golden scenes on paper', () => {
  const specs = specsOf(withComparisons(nordbyExample()), 'da');
  test.each(Object.keys(specs))('%s', async (kind) => {
    const spec = specs[kind];
    if (spec === undefined) throw new Error(kind);
    await expect(dump(layoutChart(spec, 487))).toMatchFileSnapshot(`../../golden/scene-${kind}.txt`);
  });
  test('network of thirty groups', async () => {
    const spec = networkSpec({ ...manyGroups(30, { states: mixedStates }), language: 'en' });
    const scene = layoutChart(spec, 734, { maxHeight: 430 });
    await expect(dump(scene)).toMatchFileSnapshot('../../golden/scene-network-30.txt');
  });
});

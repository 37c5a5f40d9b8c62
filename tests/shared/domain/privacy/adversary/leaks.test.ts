/** Ways in that were found once, each at its smallest: none of them may open again. */
import { describe, expect, it } from 'vitest';
import type { Answer, Person } from '../../helpers.ts';
import { attack, recovered, type Craft } from './attack.ts';
import { publish } from './publish.ts';
import { surveyOf } from './random-survey.ts';

type Dimension = {
  readonly weight?: number;
  readonly items?: number;
  readonly mirrored?: boolean;
  readonly itemWeight?: number;
};

interface Leak {
  readonly what: string;
  readonly craft?: Craft;
  readonly limit: number;
  readonly leaderLimit?: number;
  readonly scale: readonly [number, number];
  readonly dimensions: readonly Dimension[];
  readonly scoring?: Readonly<Record<string, unknown>>;
  readonly groups: readonly string[];
  readonly rounds: readonly (readonly (Person & { readonly id?: string })[])[];
}

type AnswersTo = Readonly<Record<string, readonly Answer[]>>;
const one = (
  id: string,
  group: string,
  answers: AnswersTo,
  position?: Person['position'],
): Person & { readonly id: string } => ({
  id,
  group,
  answers,
  ...(position ? { position } : {}),
});

/** People of group a about group b, one question: id and answer. */
const about = (answers: Readonly<Record<string, number>>): readonly Person[] =>
  Object.entries(answers).map(([id, answer]) => one(id, 'a', { b: [answer] }));

const LEAKS: readonly Leak[] = [
  {
    what: 'one who came, where those who left are known from their cell: everybody gave the lowest answer',
    limit: 3,
    scale: [1, 5],
    dimensions: [{}],
    groups: ['a', 'b'],
    rounds: [about({ p: 1, q: 1, r: 1, s: 1, t: 1 }), about({ p: 1, q: 1, r: 1, new: 3 })],
  },
  {
    what: 'one who came, about the own group, with pairs that differ',
    limit: 3,
    scale: [1, 5],
    dimensions: [{}],
    groups: ['a', 'b'],
    rounds: [about({ p: 1, q: 1, r: 1, s: 1, t: 1 }), about({ q: 2, r: 3, s: 3, new: 1 })],
  },
  {
    what: 'three who came, where one who left is nearly known from a cell near the end of the scale',
    limit: 4,
    scale: [1, 5],
    dimensions: [{}],
    groups: ['a', 'b'],
    rounds: [
      about({ p: 4, q: 5, r: 5, s: 5, t: 5 }),
      about({ p: 3, q: 4, r: 4, s: 4, new: 5, other: 5, third: 4 }),
    ],
  },
  {
    what: 'one who came, where the dimensions fix those who left',
    limit: 3,
    scale: [0, 10],
    dimensions: [{}, {}],
    groups: ['a', 'b'],
    rounds: [
      [
        one('p', 'a', { b: [null, 1] }),
        one('q', 'a', { b: [0, 0] }),
        one('r', 'a', { b: [1, null] }),
        one('s', 'a', { b: [0, 1] }),
        one('t', 'a', { b: [0, 0] }),
      ],
      [
        one('q', 'a', { b: [1, 0] }),
        one('s', 'a', { b: [1, 1] }),
        one('t', 'a', { b: [0, 1] }),
        one('new', 'a', { b: [8, 8] }),
      ],
    ],
  },
  {
    what: 'the only employee of a group, from the overall split and the dimensions of the cells',
    limit: 3,
    scale: [0, 10],
    dimensions: [{ mirrored: true }, {}],
    groups: ['a', 'b', 'c'],
    rounds: [
      [
        one('p', 'a', { c: [8, 9] }, 'leader'),
        one('q', 'a', { c: [9, 8] }, 'leader'),
        one('r', 'a', { c: [9, 9] }, 'leader'),
        one('s', 'a', { c: [9, 7] }, 'employee'),
        one('t', 'b', { a: [0, 0] }, 'leader'),
        one('u', 'b', { a: [0, 0], c: [0, 1] }, 'leader'),
        one('v', 'b', { a: [1, 0], c: [0, 0] }, 'employee'),
        one('w', 'b', { c: [0, null] }, 'employee'),
        one('x', 'b', { c: [0, 1] }, 'employee'),
      ],
    ],
  },
  {
    what: 'a dimension with few answers, where its possible means are two',
    craft: { whole: true },
    limit: 4,
    scale: [1, 5],
    dimensions: [{ weight: 3, itemWeight: 0.5 }, { weight: 3 }, { weight: 2, itemWeight: 3 }],
    scoring: { tie_from: 'items', dimension_missing_min_share: 0.34 },
    groups: ['a', 'b'],
    rounds: [
      [
        [3, 1, 1],
        [null, 4, 1],
        [null, 1, 1],
        [null, 1, 1],
      ].map((answers, at) => one(`p${at}`, 'a', { b: answers })),
    ],
  },
  {
    what: 'a dimension of weight 2 beside one of weight 0.5, in whole numbers',
    craft: { whole: true },
    limit: 4,
    scale: [0, 10],
    dimensions: [{ weight: 2 }, { weight: 0.5, mirrored: true }],
    groups: ['a', 'b'],
    rounds: [
      [
        [2, null],
        [3, 3],
        [4, null],
        [3, null],
      ].map((answers, at) => one(`p${at}`, 'a', { b: answers })),
    ],
  },
  {
    what: 'both hidden dimensions of a cell whose mean only one set of whole numbers gives',
    craft: { whole: true, search: true },
    limit: 3,
    scale: [1, 5],
    dimensions: [{ weight: 2 }, { weight: 1 }, { weight: 0.5, mirrored: true }],
    groups: ['a'],
    rounds: [
      [
        [1, null, 2],
        [1, 1, null],
        [1, 1, null],
      ].map((answers, at) => one(`p${at}`, 'a', { a: answers })),
    ],
  },
  {
    what: 'dimensions of one question beside one of three, where their possible means are two',
    craft: { whole: true },
    limit: 3,
    scale: [1, 5],
    dimensions: [{}, {}, { items: 3 }],
    groups: ['a', 'b'],
    rounds: [
      [
        [5, 5, 5, null, null],
        [4, 5, 4, null, null],
        [5, 5, null, 4, 5],
      ].map((answers, at) => one(`p${at}`, 'a', { b: answers })),
    ],
  },
  {
    what: 'two hidden dimensions beside shown ones on which all agree',
    craft: { spread: true },
    limit: 3,
    scale: [1, 7],
    dimensions: [{ items: 2 }, {}, {}, {}],
    groups: ['a', 'b'],
    rounds: [
      [
        [1, 7, 7, null, null],
        [1, 7, 7, 7, null],
        [1, 7, 7, null, 7],
        [1, 7, null, 7, 7],
      ].map((answers, at) => one(`p${at}`, 'a', { b: answers })),
    ],
  },
  {
    what: 'dimensions beside a shown one, where the standard deviations are small',
    craft: { spread: true },
    limit: 5,
    scale: [1, 5],
    dimensions: [{}, { items: 2 }, { items: 2 }, { items: 3 }],
    groups: ['a', 'b'],
    rounds: [
      [
        [null, 5, 5, 5, 5, 5, 5, 5],
        [null, null, 5, 5, 5, 5, 5, 5],
        [null, 5, null, 5, 4, null, 4, null],
        [null, 5, 5, null, 4, 5, 5, 5],
        [5, 5, 4, 5, 5, 5, 4, 4],
      ].map((answers, at) => one(`p${at}`, 'a', { b: answers })),
    ],
  },
  {
    what: 'two employees of a group, from the overall split and another group that agrees',
    craft: { spread: true },
    limit: 4,
    leaderLimit: 3,
    scale: [1, 5],
    dimensions: [{ items: 2 }],
    groups: ['a', 'b', 'c'],
    rounds: [
      [
        one('p', 'a', { b: [null, 5] }),
        one('q', 'a', { b: [1, 5] }, 'employee'),
        one('r', 'a', { b: [1, 5] }),
        one('s', 'a', { b: [1, 5] }, 'employee'),
        one('t', 'c', { b: [1, 5] }, 'leader'),
        one('u', 'c', { b: [1, 5] }, 'leader'),
        one('v', 'c', { b: [1, 5] }),
        one('w', 'c', { b: [2, 5] }, 'leader'),
        one('x', 'c', { b: [1, 5] }, 'employee'),
      ],
    ],
  },
];

function publicationOf({ limit, leaderLimit, scale: [min, max], dimensions, scoring, groups, rounds }: Leak) {
  const asked = dimensions.map(({ weight = 1, items = 1, mirrored = false, itemWeight = 1 }, d) => ({
    id: `d${d}`,
    weight,
    items: Array.from({ length: items }, (_, q) => ({
      id: `d${d}i${q}`,
      reverse: mirrored,
      weight: itemWeight,
    })),
  }));
  const setup = {
    groups: groups.map((id) => ({ id })),
    instrument: { id: 'any', scale: { min, max }, dimensions: asked, scoring: scoring ?? {} },
    privacy: { minCell: limit, minGroup: limit, minLeaderCell: leaderLimit ?? limit, commentMin: limit },
  };
  return publish(surveyOf(setup, rounds), 'consultant');
}

describe('results are not refused where more could be hidden', () => {
  it('by items of unequal weight', () => {
    const rounds = [
      [
        [5, null],
        [5, null],
        [5, null],
        [5, 4],
        [5, null],
        [5, null],
        [5, null],
      ].map((answers, at) => one(`p${at}`, 'a', { b: answers })),
    ];
    const dimensions = [{}, { weight: 2, itemWeight: 3 }];
    const given: Leak = {
      what: '',
      limit: 6,
      scale: [1, 5],
      dimensions,
      scoring: { tie_from: 'items' },
      groups: ['a', 'b'],
      rounds,
    };
    expect(publicationOf(given).results).toHaveLength(1);
  });
});

describe('a way in that was found once is closed', () => {
  it.each(LEAKS)('$what', (leak) => {
    const publication = publicationOf(leak);
    expect(
      recovered(attack(publication, leak.craft), publication.survey.engagement.instrument.scale, leak.craft),
    ).toEqual([]);
  });
});

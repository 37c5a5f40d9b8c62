/** A result as a tree of names and ids: which number stands where, and of what sort it is. Branches are made when they are walked. */
import type { CapacityResult, PositionPart, ReliabilityResult } from '../capacity/result.ts';
import type { ExplanationKind } from './kinds.ts';

type Place = readonly (string | number)[];

/** What the number belongs to; only what applies is there. */
export interface LeafIds {
  readonly rater?: string;
  readonly rated?: string;
  readonly group?: string;
  readonly dimension?: string;
  readonly subscale?: string;
  readonly item?: string;
  /** Which of a few: an index, a layer, a position, a level of rows. */
  readonly which?: string;
}

export interface Leaf {
  readonly kind: ExplanationKind;
  readonly place: Place;
  readonly ids: LeafIds;
}

export interface PathNode {
  readonly leaf?: Leaf;
  readonly fields?: Readonly<Record<string, PathNode>>;
  /** Other ways to write a field, not listed. */
  readonly aliases?: Readonly<Record<string, PathNode>>;
  readonly ids?: {
    readonly names: readonly string[];
    /** Of the id at this index; null where there is nothing. */
    readonly child: (index: number) => PathNode | null;
  };
}

type Fields = Readonly<Record<string, PathNode>>;

const number = (kind: ExplanationKind, place: Place, ids: LeafIds = {}): PathNode => ({
  leaf: { kind, place, ids },
});

/** A value and both ends of an interval. */
const interval = (kind: ExplanationKind, place: Place, ids: LeafIds = {}): PathNode => ({
  ...number(kind, place, ids),
  fields: {
    low: number(kind, [...place, 'low'], ids),
    high: number(kind, [...place, 'high'], ids),
  },
});

/** Numbers of one area under their own names. */
function numbers(
  area: string,
  place: Place,
  names: readonly string[],
  ids: LeafIds = {},
): Record<string, PathNode> {
  return Object.fromEntries(
    names.map((name) => [name, number(`${area}.${name}` as ExplanationKind, [...place, name], ids)]),
  );
}

const byId = (
  list: readonly { readonly id: string }[],
  child: (id: string, index: number) => PathNode,
): PathNode => ({
  ids: { names: list.map(({ id }) => id), child: (index) => child(list[index]?.id ?? '', index) },
});

/** List entries by two ids, the first one first. */
function byPair<T>(
  list: readonly T[],
  ends: (entry: T) => readonly [string, string],
  child: (entry: T, index: number) => PathNode,
): PathNode {
  const places = new Map<string, Map<string, number>>();
  list.forEach((entry, index) => {
    const [first, second] = ends(entry);
    const row = places.get(first) ?? new Map<string, number>();
    places.set(first, row.set(second, index));
  });
  const rows = [...places.entries()];
  return {
    ids: {
      names: rows.map(([first]) => first),
      child: (at) => {
        const seconds = [...(rows[at]?.[1] ?? [])];
        return {
          ids: {
            names: seconds.map(([second]) => second),
            child: (to) => {
              const index = seconds[to]?.[1] ?? -1;
              const entry = list[index];
              return entry === undefined ? null : child(entry, index);
            },
          },
        };
      },
    },
  };
}

const ratedBy = ({ rater, rated }: { rater: string; rated: string }): readonly [string, string] => [
  rater,
  rated,
];

/** The tree of one result. */
export function resultTree(result: CapacityResult): PathNode {
  const { reliability, aggregation, agreement, network, change, positions } = result;
  return {
    fields: {
      schema: number('schema', ['schema']),
      scale: { fields: numbers('scale', ['scale'], ['min', 'max']) },
      limits: { fields: numbers('limit', ['limits'], ['minCell', 'minGroup', 'minLeaderCell']) },
      response: responseTree(result),
      cells: byPair(result.cells, ratedBy, (_, index) => cellTree(result, index)),
      indices: indexTree(result),
      dimensions: byId(result.dimensions, (dimension, index) =>
        layersTree('dimension.mean', ['dimensions', index], { dimension }),
      ),
      subscales: byId(result.subscales, (subscale, index) =>
        layersTree('subscale.mean', ['subscales', index], { subscale }),
      ),
      groups: byId(result.groups, groupTree),
      pairs: byPair(
        result.pairs,
        ({ a, b }) => [a, b],
        ({ a, b }, index) => pairTree(a, b, index),
      ),
      ...(positions === null ? {} : { positions: positionsTree(positions.groups) }),
      ...(reliability === null ? {} : { reliability: reliabilityTree(reliability) }),
      ...(aggregation === null ? {} : { aggregation: { fields: aggregationFields() } }),
      ...(agreement === null ? {} : { agreement: agreementTree(agreement) }),
      ...(network === null ? {} : { network: { fields: networkFields() } }),
      ...(change === null ? {} : { change: changeTree(change) }),
      audit: { fields: auditFields() },
    },
  };
}

function responseTree({ response }: CapacityResult): PathNode {
  const names = ['invited', 'responded', 'rate'];
  return {
    fields: {
      ...numbers('response', ['response'], names),
      groups: byId(response.groups, (group, index) => ({
        fields: numbers('responseGroup', ['response', 'groups', index], names, { group }),
      })),
    },
  };
}

function cellTree(result: CapacityResult, index: number): PathNode {
  const cell = result.cells[index];
  if (!cell) return {};
  const ids = { rater: cell.rater, rated: cell.rated };
  const place = ['cells', index];
  const dimensionOf = (dimension: string): PathNode => {
    const at = [...place, 'dimensions', dimension];
    const mean = number('dimensionCell.mean', [...at, 'mean'], { ...ids, dimension });
    return {
      ...mean,
      fields: numbers('dimensionCell', at, ['n', 'sd'], { ...ids, dimension }),
      aliases: { mean },
    };
  };
  const dimensions = Object.keys(cell.dimensions);
  const byDimension = { names: dimensions, child: (at: number) => dimensionOf(dimensions[at] ?? '') };
  const subscales = Object.keys(cell.subscales);
  const mean = number('cell.mean', [...place, 'mean'], ids);
  return {
    ...mean,
    fields: {
      ...numbers('cell', place, ['n', 'sd', 'coverage'], ids),
      ci: interval('cell.ci', [...place, 'ci'], ids),
      subscales: {
        ids: {
          names: subscales,
          child: (at) => {
            const subscale = subscales[at] ?? '';
            return number('subscaleCell.mean', [...place, 'subscales', subscale], { ...ids, subscale });
          },
        },
      },
    },
    aliases: { mean, dimensions: { ids: byDimension } },
    ids: byDimension,
  };
}

function indexTree({ indices }: CapacityResult): PathNode {
  const index = (which: 'overall' | 'within' | 'between' | 'vertical' | 'allCells'): PathNode => {
    const place = ['indices', which];
    const mean = number(`index.${which}`, [...place, 'mean'], { which });
    return {
      ...mean,
      fields: {
        ci: interval('index.ci', [...place, 'ci'], { which }),
        ...numbers('index', place, ['visibleCells', 'relevantCells'], { which }),
        ...(indices[which].resamples === undefined ? {} : numbers('index', place, ['resamples'], { which })),
      },
      aliases: { mean },
    };
  };
  const weighted = ['indices', 'respondentWeighted'];
  return {
    fields: {
      overall: index('overall'),
      within: index('within'),
      between: index('between'),
      vertical: index('vertical'),
      allCells: index('allCells'),
      respondentWeighted: {
        fields: {
          within: number('weighted.mean', [...weighted, 'within'], { which: 'within' }),
          between: number('weighted.mean', [...weighted, 'between'], { which: 'between' }),
          withinCi: interval('weighted.ci', [...weighted, 'withinCi'], { which: 'within' }),
          betweenCi: interval('weighted.ci', [...weighted, 'betweenCi'], { which: 'between' }),
        },
      },
    },
  };
}

const layersTree = (kind: ExplanationKind, place: Place, ids: LeafIds): PathNode => ({
  fields: {
    within: number(kind, [...place, 'within'], { ...ids, which: 'within' }),
    between: number(kind, [...place, 'between'], { ...ids, which: 'between' }),
  },
});

function groupTree(group: string, index: number): PathNode {
  const place = ['groups', index];
  const names = [
    'outgoing',
    'incoming',
    'own',
    'selfGap',
    'ownVersusOthers',
    'outgoingCells',
    'incomingCells',
  ];
  return {
    fields: {
      ...numbers('group', place, names, { group }),
      selfGapCi: interval('group.selfGapCi', [...place, 'selfGapCi'], { group }),
    },
  };
}

function pairTree(rater: string, rated: string, index: number): PathNode {
  const place = ['pairs', index];
  const ids = { rater, rated };
  return {
    fields: {
      ...numbers('pair', place, ['symmetric', 'gap', 'g', 'pAdjusted'], ids),
      gapCi: interval('pair.gapCi', [...place, 'gapCi'], ids),
    },
  };
}

function positionsTree(groups: readonly { id: string; leaders: PositionPart }[]): PathNode {
  const fields = (area: 'position' | 'positionGroup', place: Place, ids: LeafIds): Fields => {
    const part = (which: 'leaders' | 'employees'): PathNode => {
      const mean = number(`${area}.mean`, [...place, which, 'mean'], { ...ids, which });
      return {
        ...mean,
        fields: numbers(area, [...place, which], ['n'], { ...ids, which }),
        aliases: { mean },
      };
    };
    return {
      leaders: part('leaders'),
      employees: part('employees'),
      gap: number(`${area}.gap`, [...place, 'gap'], ids),
      gapCi: interval(`${area}.gapCi`, [...place, 'gapCi'], ids),
    };
  };
  return {
    fields: {
      ...fields('position', ['positions'], {}),
      groups: byId(groups, (group, index) => ({
        fields: fields('positionGroup', ['positions', 'groups', index], { group }),
      })),
    },
  };
}

function reliabilityTree(reliability: NonNullable<CapacityResult['reliability']>): PathNode {
  const level = (which: 'tie' | 'person', { items }: ReliabilityResult): PathNode => {
    const place = ['reliability', which];
    return {
      fields: {
        ...numbers('reliability', place, ['n', 'alpha', 'alphaStandardized', 'omega'], { which }),
        items: byId(items, (item, index) => ({
          fields: numbers('reliability', [...place, 'items', index], ['alphaIfDeleted', 'itemRest'], {
            which,
            item,
          }),
        })),
      },
    };
  };
  return { fields: { tie: level('tie', reliability.tie), person: level('person', reliability.person) } };
}

const aggregationFields = (): Fields =>
  numbers(
    'aggregation',
    ['aggregation'],
    ['groups', 'n', 'meanGroupSize', 'msb', 'msw', 'f', 'dfBetween', 'dfWithin', 'p', 'icc1', 'icc2'],
  );

function agreementTree({ cells }: NonNullable<CapacityResult['agreement']>): PathNode {
  return {
    fields: {
      cells: byPair(cells, ratedBy, ({ rater, rated }, index) => ({
        fields: numbers('agreement', ['agreement', 'cells', index], ['rwg', 'rwgJ'], { rater, rated }),
      })),
      medianRwgJ: number('agreement.medianRwgJ', ['agreement', 'medianRwgJ']),
    },
  };
}

const networkFields = (): Fields =>
  numbers(
    'network',
    ['network'],
    [
      'cut',
      'density',
      'valuedDensity',
      'reciprocity',
      'weightedReciprocity',
      'inDegreeCentralisation',
      'relations',
      'edges',
    ],
  );

function changeTree({ cells, indices }: NonNullable<CapacityResult['change']>): PathNode {
  return {
    fields: {
      cells: byPair(cells, ratedBy, ({ rater, rated, paired }, index) => {
        const place = ['change', 'cells', index];
        const ids = { rater, rated };
        const more = paired ? ['pairs', 'dz'] : [];
        return {
          fields: {
            ...numbers('change', place, ['difference', 'g', 'p', 'pAdjusted', ...more], ids),
            ci: interval('change.ci', [...place, 'ci'], ids),
          },
        };
      }),
      indices: {
        fields: Object.fromEntries(
          Object.keys(indices).map((which): [string, PathNode] => {
            const place = ['change', 'indices', which];
            return [
              which,
              {
                fields: {
                  ...numbers('changeIndex', place, ['difference', 'g'], { which }),
                  ci: interval('changeIndex.ci', [...place, 'ci'], { which }),
                },
              },
            ];
          }),
        ),
      },
    },
  };
}

const auditFields = (): Fields =>
  numbers(
    'audit',
    ['audit'],
    ['hiddenPrimary', 'hiddenSecondary', 'recoverable', 'tolerance', 'checked', 'equations', 'rounds'],
  );

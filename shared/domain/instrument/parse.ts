/** Instrument files (method.md 8.1) in: checked field by field, with a default for everything that may be left out. */
import { Field } from '../../lib/fields.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';
import type { Dimension, Instrument, Item, PrivacySettings, Scale, Scoring, Subscale } from './types.ts';

type Labels = Partial<Record<Language, readonly string[]>>;

/** The limits that hold where an instrument or an engagement says nothing (method.md 8.1). */
export const DEFAULT_PRIVACY: PrivacySettings = {
  min_cell: 5,
  min_group: 5,
  min_leader_cell: 5,
  comment_min: 5,
  secondary_suppression: true,
};

/**
 * Checks an instrument given as JSON and fills in defaults.
 * Required: id, scale.min, scale.max, dimensions with id and items with id.
 * @throws Failure instrument.invalid {field, problem}
 */
export function parseInstrument(json: unknown): Instrument {
  return readInstrument(new Field(json, 'instrument.invalid'));
}

/** As parseInstrument, for an instrument inside another file (setup.json): the field's own path and code are kept. */
export function readInstrument(root: Field): Instrument {
  const schema = root.at('schema');
  if (!schema.absent && schema.value !== 1) schema.refuse('field.schema');
  const scale = readScale(root.at('scale'));
  const dimensions = readDimensions(root.at('dimensions'), scale);
  const id = root.at('id').id();
  return {
    schema: 1,
    id,
    version: optional(
      root.at('version'),
      (f) => (typeof f.value === 'number' ? String(f.value) : f.text(50)),
      '1.0',
    ),
    status: optional(root.at('status'), (f) => f.text(100), 'own'),
    title: optional(root.at('title'), (f) => f.localText(), { da: id, nb: id, en: id }),
    notice: optional(root.at('notice'), (f) => f.localText(), {}),
    scale,
    missing: readMissing(root.at('missing')),
    dimensions,
    subscales: optional(root.at('subscales'), (f) => f.list().map((s) => readSubscale(s, dimensions)), []),
    rating: readRating(root.at('rating')),
    scoring: readScoring(root.at('scoring')),
    bands: readBands(root.at('bands')),
    privacy: readPrivacySnake(root.at('privacy')),
    response_rate_warn: optional(root.at('response_rate_warn'), (f) => f.list().map(share), [0.6, 0.4]),
    rules_of_thumb: optional(root.at('rules_of_thumb'), readThumb, {
      alpha: [0.7, 0.8],
      rwgj: 0.7,
      icc1: [0.01, 0.1, 0.25],
      icc2: 0.7,
      d: [0.2, 0.5, 0.8],
    }),
  };
}

function optional<T>(field: Field, read: (field: Field) => T, fallback: T): T {
  return field.absent ? fallback : read(field);
}

function readScale(field: Field): Scale {
  const min = field.at('min').whole(-1_000_000, 1_000_000);
  const max = field.at('max').whole(-1_000_000, 1_000_000);
  if (min >= max) field.at('max').refuse('field.above', { other: 'scale.min' });
  return { min, max, labels: optional(field.at('labels'), (f) => readLabels(f, max - min + 1), {}) };
}

function readLabels(field: Field, points: number): Labels {
  const labels: Labels = {};
  for (const language of LANGUAGES) {
    const inner = field.at(language);
    if (inner.absent) continue;
    const texts = inner.list().map((label) => label.text(300));
    if (texts.length !== points) inner.refuse('field.label-count', { count: texts.length, points });
    labels[language] = texts;
  }
  return labels;
}

function readDimensions(field: Field, scale: Scale): readonly Dimension[] {
  const list = field.list();
  if (list.length === 0) field.refuse('field.not-empty');
  const dimensionIds = new Set<string>();
  const itemIds = new Set<string>();
  return list.map((dimension) => {
    const id = dimension.at('id').id();
    if (dimensionIds.has(id)) dimension.at('id').refuse('field.duplicate', { value: id });
    dimensionIds.add(id);
    const items = dimension.at('items').list();
    if (items.length === 0) dimension.at('items').refuse('field.not-empty');
    return {
      id,
      weight: optional(dimension.at('weight'), weight, 1),
      label: optional(dimension.at('label'), (f) => f.localText(), { da: id, nb: id, en: id }),
      items: items.map((item) => {
        const itemId = item.at('id').id();
        if (itemIds.has(itemId)) item.at('id').refuse('field.duplicate', { value: itemId });
        itemIds.add(itemId);
        return readItem(item, itemId, scale);
      }),
    };
  });
}

function readItem(field: Field, id: string, scale: Scale): Item {
  return {
    id,
    reverse: optional(field.at('reverse'), (f) => f.boolean(), false),
    recode: optional(field.at('recode'), (f) => readRecode(f, scale), null),
    weight: optional(field.at('weight'), weight, 1),
    text: optional(field.at('text'), (f) => f.localText(), {}),
    licensed_text: optional(field.at('licensed_text'), (f) => f.localText(), null),
    labels: optional(field.at('labels'), (f) => readLabels(f, scale.max - scale.min + 1), null),
    optional_recode: optional(field.at('optional_recode'), (f) => readRecode(f, scale), null),
  };
}

function readRecode(field: Field, scale: Scale): Readonly<Record<string, number>> {
  const recode: Record<string, number> = {};
  for (const key of Object.keys(field.object())) {
    const target = field.at(key);
    const raw = Number(key);
    if (key.trim() === '' || !Number.isFinite(raw) || raw < scale.min || raw > scale.max) {
      target.refuse('field.recode-key', { min: scale.min, max: scale.max });
    }
    const scored = target.number();
    if (scored < scale.min || scored > scale.max)
      target.refuse('field.between', { min: scale.min, max: scale.max });
    recode[String(raw)] = scored;
  }
  return recode;
}

function readSubscale(field: Field, dimensions: readonly Dimension[]): Subscale {
  const id = field.at('id').id();
  return {
    id,
    label: optional(field.at('label'), (f) => f.localText(), { da: id, nb: id, en: id }),
    dimensions: field
      .at('dimensions')
      .list()
      .map((inner) => {
        const name = inner.text();
        if (!dimensions.some((dimension) => dimension.id === name))
          inner.refuse('field.unknown-dimension', { value: name });
        return name;
      }),
  };
}

function weight(field: Field): number {
  const value = field.number();
  if (value <= 0) field.refuse('field.positive');
  return value;
}

function share(field: Field): number {
  const value = field.number();
  if (value < 0 || value > 1) field.refuse('field.between', { min: 0, max: 1 });
  return value;
}

function readMissing(field: Field): Instrument['missing'] {
  const codes = (inner: Field): readonly (string | number)[] =>
    inner.list().map((code) => (typeof code.value === 'number' ? code.number() : code.text(300)));
  if (field.absent) return { missing: [''], not_applicable: [] };
  return {
    missing: optional(field.at('missing'), codes, ['']),
    not_applicable: optional(field.at('not_applicable'), codes, []),
  };
}

function readRating(field: Field): Instrument['rating'] {
  if (field.absent)
    return { own_group: true, relevant_pairs_mask: true, perspective: 'other_group_behaviour' };
  return {
    own_group: optional(field.at('own_group'), (f) => f.boolean(), true),
    relevant_pairs_mask: optional(field.at('relevant_pairs_mask'), (f) => f.boolean(), true),
    perspective: optional(field.at('perspective'), (f) => f.text(200), 'other_group_behaviour'),
  };
}

function readScoring(field: Field): Scoring {
  const at = <T>(key: string, read: (inner: Field) => T, fallback: T): T =>
    field.absent ? fallback : optional(field.at(key), read, fallback);
  return {
    item_missing_min_share: at('item_missing_min_share', share, 0.5),
    dimension_missing_min_share: at('dimension_missing_min_share', share, 0.5),
    tie_from: at('tie_from', (f) => f.oneOf(['dimensions', 'items'] as const), 'dimensions'),
    cell: at('cell', (f) => f.oneOf(['mean_of_persons'] as const), 'mean_of_persons'),
    overall: at(
      'overall',
      (f) => f.oneOf(['mean_of_cells', 'all_cells', 'respondent_weighted'] as const),
      'mean_of_cells',
    ),
    display_scale: at('display_scale', (f) => f.oneOf(['native', '0-100'] as const), 'native'),
  };
}

function readBands(field: Field): Instrument['bands'] {
  if (field.absent) return { enabled: false, layers: {} };
  const layers: Record<string, readonly number[]> = {};
  const given = field.at('layers');
  if (!given.absent) {
    for (const key of Object.keys(given.object()))
      layers[key] = given
        .at(key)
        .list()
        .map((edge) => edge.number());
  }
  const source = field.at('source');
  return {
    enabled: optional(field.at('enabled'), (f) => f.boolean(), false),
    ...(source.absent ? {} : { source: source.text(300) }),
    layers,
  };
}

function readPrivacySnake(field: Field): PrivacySettings {
  const at = (key: string, fallback: number): number =>
    field.absent ? fallback : optional(field.at(key), (f) => f.whole(1, 1000), fallback);
  return {
    min_cell: at('min_cell', DEFAULT_PRIVACY.min_cell),
    min_group: at('min_group', DEFAULT_PRIVACY.min_group),
    min_leader_cell: at('min_leader_cell', DEFAULT_PRIVACY.min_leader_cell),
    comment_min: at('comment_min', DEFAULT_PRIVACY.comment_min),
    secondary_suppression: field.absent
      ? DEFAULT_PRIVACY.secondary_suppression
      : optional(
          field.at('secondary_suppression'),
          (f) => f.boolean(),
          DEFAULT_PRIVACY.secondary_suppression,
        ),
  };
}

function readThumb(field: Field): Readonly<Record<string, number | readonly number[]>> {
  const rules: Record<string, number | readonly number[]> = {};
  for (const key of Object.keys(field.object())) {
    const inner = field.at(key);
    rules[key] = Array.isArray(inner.value) ? inner.list().map((edge) => edge.number()) : inner.number();
  }
  return rules;
}

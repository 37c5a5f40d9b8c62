/** An instrument file (method 8.1) checked and completed: every refusal names the field. */
import { createJsonReader, type JsonRecord } from '../../lib/json-reader.ts';
import { LANGUAGES, type LocalText } from '../../lib/language.ts';
import type { Dimension, Instrument, Item, PrivacySettings, Scale, Scoring, Subscale } from './types.ts';

const read = createJsonReader('instrument.invalid');

type Labels = Scale['labels'];

/** Limits that hold where neither the instrument nor the engagement says otherwise (Danish public practice: five). */
export const DEFAULT_PRIVACY: PrivacySettings = {
  min_cell: 5,
  min_group: 5,
  min_leader_cell: 5,
  comment_min: 5,
  secondary_suppression: true,
};

const DEFAULT_MISSING = [
  '',
  'ved ikke',
  'vet ikke',
  "don't know",
  'ønsker ikke at svare',
  'ønsker ikke å svare',
  88,
  99,
];
const DEFAULT_NOT_APPLICABLE = [
  'ikke relevant',
  'vi samarbejder ikke',
  'vi samarbeider ikke',
  'ingen kontakt',
  'not applicable',
  'we do not work together',
  'n/a',
  0,
];
const DEFAULT_RULES = {
  alpha: [0.7, 0.8],
  rwgj: 0.7,
  icc1: [0.01, 0.1, 0.25],
  icc2: 0.7,
  d: [0.2, 0.5, 0.8],
};

/**
 * Instrument from parsed JSON. Required: `id`, `scale.min`, `scale.max`, `dimensions[].id`, `dimensions[].items[].id`;
 * everything else has a default.
 * @throws Failure `instrument.invalid` {field, problem, value}
 */
export function parseInstrument(json: unknown): Instrument {
  const root = read.record(json, 'instrument');
  if (root.schema !== undefined && root.schema !== 1) read.reject('schema', 'unknown-schema', root.schema);
  const id = read.id(root.id, 'id');
  const scale = parseScale(root.scale);
  const dimensions = parseDimensions(root.dimensions, scale);
  return {
    schema: 1,
    id,
    version: parseVersion(root.version),
    status: read.text(root.status, 'status', 'own'),
    title: read.localText(root.title, 'title', everyLanguage(id)),
    notice: read.localText(root.notice, 'notice', {}),
    ...parseIntro(root.intro),
    scale,
    missing: parseMissing(root.missing, scale),
    dimensions,
    subscales: parseSubscales(root.subscales, dimensions),
    rating: parseRating(root.rating),
    scoring: parseScoring(root.scoring),
    bands: parseBands(root.bands),
    privacy: parsePrivacy(root.privacy),
    response_rate_warn: read
      .list(root.response_rate_warn, 'response_rate_warn', [0.6, 0.4])
      .map((share, index) => read.share(share, `response_rate_warn[${index}]`)),
    rules_of_thumb: parseRules(root.rules_of_thumb),
  };
}

const everyLanguage = (text: string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text]));

function parseIntro(value: unknown): Pick<Instrument, 'intro'> {
  const intro = read.localText(value, 'intro', {});
  return Object.keys(intro).length === 0 ? {} : { intro };
}

function parseVersion(value: unknown): string {
  return typeof value === 'number' ? String(value) : read.text(value, 'version', '1.0');
}

/** Steps of a scale at most: a table of all answers is kept for every item. */
const MOST_STEPS = 1000;

function parseScale(value: unknown): Scale {
  const scale = read.record(value, 'scale');
  const min = read.whole(scale.min, 'scale.min', Number.MIN_SAFE_INTEGER);
  const max = read.whole(scale.max, 'scale.max', Number.MIN_SAFE_INTEGER);
  if (min >= max) read.reject('scale.max', 'scale-order', `${min} - ${max}`);
  if (max - min > MOST_STEPS) read.reject('scale.max', 'too-large', min + MOST_STEPS);
  return { min, max, labels: parseLabels(scale.labels, 'scale.labels', max - min + 1) ?? {} };
}

/** One label a point, lowest first, per language; a plain list counts for every language. */
function parseLabels(value: unknown, field: string, points: number): Labels | null {
  if (value === undefined || value === null) return null;
  const listOf = (given: unknown, where: string): readonly string[] => {
    const labels = read.list(given, where).map((label, index) => read.text(label, `${where}[${index}]`));
    if (labels.length !== 0 && labels.length !== points) read.reject(where, 'label-count', points);
    return labels;
  };
  const byLanguage = Array.isArray(value)
    ? LANGUAGES.map((language) => [language, listOf(value, field)] as const)
    : Object.entries(read.record(value, field))
        .filter(([language, labels]) => LANGUAGES.some((one) => one === language) && labels !== null)
        .map(([language, labels]) => [language, listOf(labels, `${field}.${language}`)] as const);
  const given = byLanguage.filter(([, labels]) => labels.length > 0);
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** Words and codes for answers that count as no answer. A number on the scale is always an answer, whatever the lists say. */
function parseMissing(value: unknown, scale: Scale): Instrument['missing'] {
  const given = read.record(value, 'missing', {});
  const codes = (key: string, fallback: readonly (string | number)[]): readonly (string | number)[] =>
    read
      .list(given[key], `missing.${key}`, fallback)
      .map((code, index) =>
        typeof code === 'string' || typeof code === 'number'
          ? code
          : read.reject(`missing.${key}[${index}]`, 'not-text', code),
      )
      .filter((code) => typeof code === 'string' || code < scale.min || code > scale.max);
  return {
    missing: codes('missing', DEFAULT_MISSING),
    not_applicable: codes('not_applicable', DEFAULT_NOT_APPLICABLE),
  };
}

function parseDimensions(value: unknown, scale: Scale): readonly Dimension[] {
  const given = read.list(value, 'dimensions');
  if (given.length === 0) read.reject('dimensions', 'empty-list');
  const dimensions = given.map((one, index): Dimension => {
    const field = `dimensions[${index}]`;
    const dimension = read.record(one, field);
    const id = read.id(dimension.id, `${field}.id`);
    const items = read.list(dimension.items, `${field}.items`);
    if (items.length === 0) read.reject(`${field}.items`, 'empty-list');
    return {
      id,
      weight: read.positive(dimension.weight, `${field}.weight`, 1),
      label: read.localText(dimension.label, `${field}.label`, everyLanguage(id)),
      items: items.map((item, at) => parseItem(item, `${field}.items[${at}]`, scale)),
    };
  });
  read.distinct(
    dimensions.map(({ id }) => id),
    (index) => `dimensions[${index}].id`,
  );
  const places = dimensions.flatMap((dimension, index) =>
    dimension.items.map((item, at) => ({ id: item.id, field: `dimensions[${index}].items[${at}].id` })),
  );
  read.distinct(
    places.map(({ id }) => id),
    (index) => places[index]?.field ?? 'dimensions',
  );
  return dimensions;
}

function parseItem(value: unknown, field: string, scale: Scale): Item {
  const item = read.record(value, field);
  const licensed = item.licensed_text;
  return {
    id: read.id(item.id, `${field}.id`),
    reverse: read.flag(item.reverse, `${field}.reverse`, false),
    recode: parseRecode(item.recode, `${field}.recode`, scale),
    weight: read.positive(item.weight, `${field}.weight`, 1),
    text: read.localText(item.text, `${field}.text`, {}),
    licensed_text:
      licensed === null || licensed === undefined ? null : read.localText(licensed, `${field}.licensed_text`),
    labels: parseLabels(item.labels, `${field}.labels`, scale.max - scale.min + 1),
    optional_recode: parseRecode(item.optional_recode, `${field}.optional_recode`, scale),
  };
}

/** Raw answer -> scored value, both on the scale. An answer that the map leaves out keeps its value. */
function parseRecode(value: unknown, field: string, scale: Scale): Item['recode'] {
  if (value === undefined || value === null) return null;
  const onScale = (n: number): boolean => n >= scale.min && n <= scale.max;
  const entries = Object.entries(read.record(value, field)).map(([from, to]) => {
    const where = `${field}.${from}`;
    const raw = Number(from);
    if (from.trim() === '' || !Number.isInteger(raw) || !onScale(raw))
      read.reject(where, 'outside-scale', from);
    const scored = read.number(to, where);
    if (!onScale(scored)) read.reject(where, 'outside-scale', to);
    return [String(raw), scored] as const;
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function parseSubscales(value: unknown, dimensions: readonly Dimension[]): readonly Subscale[] {
  const subscales = read.list(value, 'subscales', []).map((one, index): Subscale => {
    const field = `subscales[${index}]`;
    const subscale = read.record(one, field);
    const id = read.id(subscale.id, `${field}.id`);
    const members = read.list(subscale.dimensions, `${field}.dimensions`).map((member, at) => {
      const name = read.id(member, `${field}.dimensions[${at}]`);
      if (!dimensions.some((dimension) => dimension.id === name))
        read.reject(`${field}.dimensions[${at}]`, 'unknown-id', name);
      return name;
    });
    if (members.length === 0) read.reject(`${field}.dimensions`, 'empty-list');
    read.distinct(members, (at) => `${field}.dimensions[${at}]`);
    return {
      id,
      label: read.localText(subscale.label, `${field}.label`, everyLanguage(id)),
      dimensions: members,
    };
  });
  read.distinct(
    subscales.map(({ id }) => id),
    (index) => `subscales[${index}].id`,
  );
  return subscales;
}

function parseRating(value: unknown): Instrument['rating'] {
  const rating = read.record(value, 'rating', {});
  return {
    own_group: read.flag(rating.own_group, 'rating.own_group', true),
    relevant_pairs_mask: read.flag(rating.relevant_pairs_mask, 'rating.relevant_pairs_mask', true),
    perspective: read.text(rating.perspective, 'rating.perspective', 'other_group_behaviour'),
  };
}

function parseScoring(value: unknown): Scoring {
  const scoring = read.record(value, 'scoring', {});
  const choice = <T extends string>(key: string, allowed: readonly T[], fallback: T): T =>
    read.choice(scoring[key], `scoring.${key}`, allowed, fallback);
  return {
    item_missing_min_share: read.share(scoring.item_missing_min_share, 'scoring.item_missing_min_share', 0.5),
    dimension_missing_min_share: read.share(
      scoring.dimension_missing_min_share,
      'scoring.dimension_missing_min_share',
      0.5,
    ),
    tie_from: choice('tie_from', ['dimensions', 'items'], 'dimensions'),
    cell: choice('cell', ['mean_of_persons'], 'mean_of_persons'),
    overall: choice('overall', ['mean_of_cells', 'all_cells', 'respondent_weighted'], 'mean_of_cells'),
    display_scale: choice('display_scale', ['native', '0-100'], 'native'),
  };
}

const numbers = (value: unknown, field: string): readonly number[] =>
  read.list(value, field).map((one, index) => read.number(one, `${field}[${index}]`));

function parseBands(value: unknown): Instrument['bands'] {
  const bands = read.record(value, 'bands', {});
  const layers = read.record(bands.layers, 'bands.layers', {});
  return {
    enabled: read.flag(bands.enabled, 'bands.enabled', false),
    ...(bands.source === undefined || bands.source === null
      ? {}
      : { source: read.text(bands.source, 'bands.source') }),
    layers: Object.fromEntries(
      Object.entries(layers).map(([layer, edges]) => [layer, numbers(edges, `bands.layers.${layer}`)]),
    ),
  };
}

function parsePrivacy(value: unknown): PrivacySettings {
  const privacy = read.record(value, 'privacy', {});
  const limit = (key: 'min_cell' | 'min_group' | 'min_leader_cell' | 'comment_min'): number =>
    read.whole(privacy[key], `privacy.${key}`, 1, DEFAULT_PRIVACY[key]);
  return {
    min_cell: limit('min_cell'),
    min_group: limit('min_group'),
    min_leader_cell: limit('min_leader_cell'),
    comment_min: limit('comment_min'),
    secondary_suppression: read.flag(
      privacy.secondary_suppression,
      'privacy.secondary_suppression',
      DEFAULT_PRIVACY.secondary_suppression,
    ),
  };
}

function parseRules(value: unknown): Instrument['rules_of_thumb'] {
  const rules: JsonRecord = read.record(value, 'rules_of_thumb', DEFAULT_RULES);
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const field = `rules_of_thumb.${name}`;
      return [name, Array.isArray(rule) ? numbers(rule, field) : read.number(rule, field)];
    }),
  );
}

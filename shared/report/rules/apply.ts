/** Applies the rules to a result: which speak, and what they say once the consultant's edits are taken in. */
import { TOLERANCE } from '../../charts/build/display.ts';
import { filledPlaces } from '../../i18n/places.ts';
import type { ReportContext } from '../context.ts';
import { MEASURES, type MeasureId } from './measures.ts';
import { RULES, type RuleId } from './table.ts';
import type { Reading, Rule, Shelf } from './types.ts';

export interface Spoken {
  readonly rule: RuleId;
  readonly shelf: Shelf;
  readonly sentence: string;
  readonly question: string | null;
}

type AnyRule = Rule<MeasureId> & { readonly id: RuleId };

/** The rules that speak, in the table's order; of one shelf or of all. */
export function spokenRules(context: ReportContext, shelf?: Shelf): readonly Spoken[] {
  const readings = new Map<MeasureId, Reading | null>();
  const reading = (id: MeasureId): Reading | null => {
    const known = readings.get(id);
    if (known !== undefined) return known;
    const made = MEASURES[id].read(context);
    readings.set(id, made);
    return made;
  };
  return RULES.flatMap((rule: AnyRule): readonly Spoken[] => {
    if (shelf !== undefined && rule.shelf !== shelf) return [];
    const spoken = speak(context, rule, reading(rule.measure));
    return spoken === null ? [] : [spoken];
  });
}

function speak(context: ReportContext, rule: AnyRule, reading: Reading | null): Spoken | null {
  const edit = context.composition.rules[rule.id];
  if (reading === null || edit?.off === true) return null;
  const [least, most] = [edit?.least ?? rule.least, edit?.most ?? rule.most];
  if (!speaksAt(reading.value, least, most)) return null;
  const texts = edit?.texts?.[context.language];
  const written = (own: string | undefined, key: Rule['sentence']): string =>
    own === undefined || own === ''
      ? context.words.t(key, reading.places)
      : filledPlaces(own, reading.places, context.language);
  return {
    rule: rule.id,
    shelf: rule.shelf,
    sentence: written(texts?.sentence, rule.sentence),
    question: rule.question === undefined ? null : written(texts?.question, rule.question),
  };
}

/** From `least` on, up to `most`; strictly between them where both are given, so that of two rules that meet one speaks. */
export function speaksAt(value: number, least: number | undefined, most: number | undefined): boolean {
  if (least !== undefined && most !== undefined) return value > least + TOLERANCE && value < most - TOLERANCE;
  if (least !== undefined) return value >= least - TOLERANCE;
  return most === undefined || value <= most + TOLERANCE;
}

/** The places that a text names. */
export function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/gu)].map(([, name]) => (name ?? '').trim());
}

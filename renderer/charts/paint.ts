/** Colours of paints on screen. */
import { onScaleColour, scaleColour, themes, type Theme } from '../../shared/brand/tokens.ts';
import type { Paint } from '../../shared/charts/layout/scene.ts';

/** Colours worked out before: places on the scale have three decimals, so there are never many. */
const known = new Map<string, string>();

function remembered(name: string, make: () => string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

/** The colour of a paint in a theme. */
export function paintColour(paint: Paint, theme: Theme): string {
  if ('scale' in paint) return remembered(`${theme} ${paint.scale}`, () => scaleColour(paint.scale, theme));
  if ('onScale' in paint)
    return remembered(`${theme} on ${paint.onScale}`, () => onScaleColour(paint.onScale, theme));
  return themes[theme][paint.token];
}

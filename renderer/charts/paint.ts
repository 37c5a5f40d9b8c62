/** Colours of paints on screen. */
import { onScaleColour, scaleColour, themes, type Theme } from '../../shared/brand/tokens.ts';
import type { Paint } from '../../shared/charts/layout/scene.ts';

/** The colour of a paint in a theme. */
export function paintColour(paint: Paint, theme: Theme): string {
  if ('scale' in paint) return scaleColour(paint.scale, theme);
  if ('onScale' in paint) return onScaleColour(paint.onScale, theme);
  return themes[theme][paint.token];
}

/** What charts can do beyond showing themselves, given by the screen they stand on: explain a number, go out as picture or table. */
import { createContext, useContext } from 'react';
import type { Scene } from '../../shared/charts/layout/scene.ts';
import type { ChartSpec, Explains } from '../../shared/charts/spec/types.ts';

/** Opens what says how a number was made; null where nothing can. */
export type Explainer = (explains: Explains) => void;
export const ExplainContext = createContext<Explainer | null>(null);
export const useExplainer = (): Explainer | null => useContext(ExplainContext);

export const FIGURE_ACTIONS = [
  'copy-picture',
  'copy-table',
  'save-picture',
  'save-drawing',
  'save-table',
] as const;
export type FigureAction = (typeof FIGURE_ACTIONS)[number];

/** Carries out one of the actions on a figure. */
export type FigureHandler = (
  action: FigureAction,
  figure: { readonly spec: ChartSpec; readonly scene: Scene },
) => void;
export const FigureContext = createContext<FigureHandler | null>(null);
export const useFigureHandler = (): FigureHandler | null => useContext(FigureContext);

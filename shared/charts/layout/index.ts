/** Chart description -> drawing. Pure and deterministic: the same scene on screen, on paper and in tests. */
import { assertNever } from '../../lib/result.ts';
import type { ChartSpec } from '../spec/types.ts';
import { layoutChange } from './change.ts';
import { layoutDumbbell } from './dumbbell.ts';
import { layoutMatrix } from './matrix.ts';
import { layoutNetwork } from './network.ts';
import { layoutProfile } from './profile.ts';
import { layoutResponse } from './response.ts';
import type { Scene } from './scene.ts';

export interface LayoutOptions {
  /** Greatest height in points, e.g. of a page; left out: as tall as reads well. */
  readonly maxHeight?: number;
  /** Smallest size of letters, e.g. on screen; left out: as small as paper bears. */
  readonly smallestText?: number;
}

/** Lays a chart out in a width (points = CSS px). Letters grow with the width, from 8.5 on paper to 13 on screen. */
export function layoutChart(spec: ChartSpec, width: number, options: LayoutOptions = {}): Scene {
  switch (spec.kind) {
    case 'matrix':
      return layoutMatrix(spec, width, options.maxHeight ?? Number.POSITIVE_INFINITY, options.smallestText);
    case 'profile':
      return layoutProfile(spec, width, options.smallestText);
    case 'dumbbell':
      return layoutDumbbell(spec, width, options.smallestText);
    case 'change':
      return layoutChange(spec, width, options.smallestText);
    case 'response':
      return layoutResponse(spec, width, options.smallestText);
    case 'network':
      return layoutNetwork(spec, width, options.maxHeight ?? Number.POSITIVE_INFINITY, options.smallestText);
    default:
      return assertNever(spec);
  }
}

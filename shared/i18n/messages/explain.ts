/** Texts of the area "explain": how every number of a result was made. */
import type { Messages } from '../types.ts';
import { explainAbout } from './explain/about.ts';
import { explainFrame } from './explain/frame.ts';
import { explainInputs } from './explain/inputs.ts';
import { explainNames } from './explain/names.ts';
import { explainQualityAbout } from './explain/quality-about.ts';
import { explainQualityNames } from './explain/quality-names.ts';

export const explainMessages = {
  ...explainNames,
  ...explainQualityNames,
  ...explainAbout,
  ...explainQualityAbout,
  ...explainInputs,
  ...explainFrame,
} as const satisfies Messages;

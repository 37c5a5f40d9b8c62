/** The ways in which survey tools and people write down one and the same survey. */
import { googleFormsStyle, microsoftFormsByGroupStyle, microsoftFormsStyle } from './forms.ts';
import { blocksStyle, gridStyle, longStyle } from './hand-made.ts';
import { limeSurveyStyle } from './limesurvey.ts';
import {
  enalyzerStyle,
  nettskjemaStyle,
  nettskjemaTallStyle,
  questbackStyle,
  typeformStyle,
} from './nordic.ts';
import { qualtricsStyle } from './qualtrics.ts';
import { redcapStyle } from './redcap.ts';
import type { Style } from './survey.ts';
import { surveyMonkeyStyle } from './surveymonkey.ts';
import { surveyXactStyle } from './surveyxact.ts';

export const STYLES = {
  surveyxact: surveyXactStyle,
  'microsoft-forms': microsoftFormsStyle,
  'microsoft-forms-by-group': microsoftFormsByGroupStyle,
  'google-forms': googleFormsStyle,
  surveymonkey: surveyMonkeyStyle,
  qualtrics: qualtricsStyle,
  limesurvey: limeSurveyStyle,
  enalyzer: enalyzerStyle,
  questback: questbackStyle,
  nettskjema: nettskjemaStyle,
  'nettskjema-tall': nettskjemaTallStyle,
  redcap: redcapStyle,
  typeform: typeformStyle,
  'hand-made-blocks': blocksStyle,
  'hand-made-long': longStyle,
  'hand-made-grid': gridStyle,
} as const satisfies Readonly<Record<string, Style>>;

export type StyleId = keyof typeof STYLES;

export const STYLE_IDS = Object.keys(STYLES) as readonly StyleId[];

/** The places of the window whose pictures stand in README and in the user guide (tests/helpers/views.ts knows the way there). */
export const GUIDE_VIEWS = [
  'start',
  'clarify',
  'groups',
  'relations',
  'survey',
  'import-columns',
  'overview',
  'matrix',
  'network',
  'dialogue',
  'present',
  'act',
  'deliver',
  'compose',
];

/** Inside of the window in the pictures, in px. */
export const GUIDE_SIZE = { width: 1440, height: 900 };

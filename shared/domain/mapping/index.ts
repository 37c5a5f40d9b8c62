/** Spreadsheets to meaning: proposes a mapping, checks one from a file, drafts the responses it yields. */
export { parseMapping } from './parse.ts';
export { draftInSteps, draftResponses, type DraftedImport } from './draft.ts';
export { belongsToSeveral, companions, companionsBeside, gatherWorkbooks } from './gather.ts';
export { proposeInSteps, proposeMapping } from './propose-or-form.ts';
export { groupNamed, MOST_GROUPS } from './recognise/header-groups.ts';
export type { ProposedMapping } from './recognise/known.ts';
export { PRESETS, type Preset } from './recognise/tool.ts';

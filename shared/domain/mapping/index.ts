/** Spreadsheets to meaning: proposes a mapping, checks one from a file, drafts the responses it yields. */
export { parseMapping } from './parse.ts';
export { draftResponses, type DraftedImport } from './draft.ts';
export { companions, gatherWorkbooks } from './gather.ts';
export { proposeMapping } from './propose-or-form.ts';
export type { ProposedMapping } from './recognise/known.ts';

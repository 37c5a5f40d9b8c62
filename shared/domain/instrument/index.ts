/** Instruments: built-in ones, checking of files, items in order. */
export { BUILT_IN_IDS, builtInInstrument } from './builtin.ts';
export { asksTheSame, nextVersion, ownCopy, versioned } from './edit.ts';
export { canonicalInstrument, instrumentItems, type PlacedItem } from './items.ts';
export {
  itemText,
  LICENSED_TEXT_LIMIT,
  licensedCount,
  parseLicensedTexts,
  readPastedTexts,
  withLicensedTexts,
  type LicensedTexts,
  type PastedTexts,
} from './licensed-text.ts';
export { DEFAULT_PRIVACY, parseInstrument } from './parse.ts';
export type { Dimension, Instrument, Item, PrivacySettings, Scale, Scoring, Subscale } from './types.ts';

/** Use case of the licensed wording: stored beside our own in the document's current instrument, whose hash stays. */
import {
  licensedCount,
  withLicensedTexts,
  type LicensedTexts,
} from '../../../shared/domain/instrument/index.ts';
import { currentInstrumentId } from '../repositories/engagement.ts';
import { readInstrument, updateInstrumentTexts } from '../repositories/instruments.ts';
import { openSession, type ServiceContext } from './context.ts';

/**
 * Sets or, with an empty text, takes away licensed texts; the same again is no change of the document.
 * @throws Failure licensed-text.unknown-item, licensed-text.too-long
 */
export function setLicensedTexts(context: ServiceContext, texts: LicensedTexts): { licensed: number } {
  const session = openSession(context);
  const id = currentInstrumentId(session.db);
  const { instrument: before } = readInstrument(session.db, id);
  const after = withLicensedTexts(before, texts);
  const licensed = licensedCount(after);
  if (JSON.stringify(after) === JSON.stringify(before)) return { licensed };
  session.change(
    () => ({ action: 'instrument.licensed-texts', subject: before.id, counts: { licensed } }),
    (db) => updateInstrumentTexts(db, id, after),
  );
  context.changed(['session', 'engagement']);
  return { licensed };
}

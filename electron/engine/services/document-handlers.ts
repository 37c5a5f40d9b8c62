/** The methods of the document as a file: its place, its backups, its passphrase, and what data protection asks for. */
import type { Handlers } from '../router.ts';
import { backupList, makeBackupNow, restoreBackup, saveBackupCopy, writeBackupCopy } from './backups.ts';
import type { CapacityService } from './capacity.ts';
import type { ServiceContext } from './context.ts';
import {
  copyAggregates,
  copyStructure,
  duplicate,
  keepBoth,
  lookElsewhere,
  overwrite,
  saveAs,
  takeTheirs,
} from './document-copies.ts';
import { eraseAnswers, removeFromComputer, retention, setRetention } from './erasure.ts';
import { changePassphrase, removePassphrase, setPassphrase } from './passphrase.ts';
import { writeSalvage } from './salvage.ts';

type DocumentMethod = Exclude<
  Extract<
    keyof Handlers,
    | `document.${string}`
    | `backup.${string}`
    | `salvage.${string}`
    | `passphrase.${string}`
    | `privacy.${string}`
  >,
  'document.check'
>;

export function documentHandlers(
  context: ServiceContext,
  roundResult: CapacityService['roundResult'],
): Pick<Handlers, DocumentMethod> {
  return {
    'document.lookElsewhere': () => lookElsewhere(context),
    'document.keepBoth': () => keepBoth(context),
    'document.takeTheirs': ({ passphrase }) => takeTheirs(context, passphrase),
    'document.overwrite': () => overwrite(context),
    'document.saveAs': ({ file }) => saveAs(context, file),
    'document.duplicate': ({ file }) => duplicate(context, file),
    'document.copyStructure': ({ file }) => copyStructure(context, file),
    'document.copyAggregates': ({ file }) => copyAggregates(context, roundResult, file),
    'backup.list': ({ file }) => backupList(context, file),
    'backup.make': () => makeBackupNow(context),
    'backup.restore': (input) => restoreBackup(context, input),
    'backup.writeCopy': (input) => writeBackupCopy(context, input),
    'backup.saveCopy': (input) => saveBackupCopy(context, input),
    'salvage.write': (input) => writeSalvage(context, input),
    'passphrase.set': ({ passphrase }) => setPassphrase(context, passphrase),
    'passphrase.change': (input) => changePassphrase(context, input),
    'passphrase.remove': ({ passphrase }) => removePassphrase(context, passphrase),
    'privacy.deleteAnswers': ({ confirm }) => eraseAnswers(context, roundResult, confirm),
    'privacy.removeFromComputer': (input) => removeFromComputer(context, input),
    'privacy.retention': () => retention(context),
    'privacy.setRetention': ({ date }) => setRetention(context, date),
  };
}

/** The methods of the desk: recent documents, sizes of the app's own folders. */
import type { Handlers } from '../router.ts';
import type { ServiceContext } from './context.ts';
import { forgetRecent } from './recent.ts';
import { storageSizes, type StorageFolders } from './storage.ts';

type DeskMethod = 'recent.forget' | 'storage.sizes';

export function deskHandlers(context: ServiceContext, folders: StorageFolders): Pick<Handlers, DeskMethod> {
  return {
    'recent.forget': ({ file }) => forgetRecent(context, file),
    'storage.sizes': () => storageSizes(folders),
  };
}

/** Texts of the area "document" in the window: saved state, opening, changed elsewhere, backups, passphrase, data protection. */
import type { Messages } from '../types.ts';
import { documentListMessages } from './document-screen/lists.ts';
import { documentOpeningMessages } from './document-screen/opening.ts';
import { documentPanelMessages } from './document-screen/panels.ts';
import { documentStateMessages } from './document-screen/state.ts';

export const documentScreenMessages = {
  ...documentStateMessages,
  ...documentOpeningMessages,
  ...documentListMessages,
  ...documentPanelMessages,
} as const satisfies Messages;

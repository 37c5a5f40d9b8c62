/** What can be done with the document as a file; the menu, the head and the banners all say it by these names. */
import { createContext, useContext } from 'react';

export const DOCUMENT_COMMANDS = [
  'engagement.save',
  'document.save-as',
  'document.duplicate',
  'document.structure',
  'document.aggregates',
  'document.backups',
  'document.passphrase',
  'document.privacy',
  'document.show',
  /** Choose between two versions of the document. */
  'document.decide',
  /** Writes a document again that vanished from its place. */
  'document.write-again',
] as const;
export type DocumentCommand = (typeof DOCUMENT_COMMANDS)[number];

export const DocumentCommands = createContext<(command: DocumentCommand) => void>(() => undefined);

/** Runs a command of the document. */
export const useDocumentCommand = (): ((command: DocumentCommand) => void) => useContext(DocumentCommands);

export const isDocumentCommand = (command: string): command is DocumentCommand =>
  DOCUMENT_COMMANDS.some((one) => one === command);

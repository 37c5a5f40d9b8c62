/** Documents that the system asks for: on the command line, by double click, by a second start. */
import { app } from 'electron';
import { documentArgument } from './arguments.ts';

export interface AskedDocuments {
  /** What was asked for until now. */
  take(): readonly string[];
  /** From now on; null = a second start without a document. */
  onAsked(listener: (file: string | null) => void): void;
}

/** Before the app is ready: macOS tells at once what was double-clicked. */
export function setupDocuments(given: readonly string[]): AskedDocuments {
  const waiting: string[] = [];
  let tell: ((file: string | null) => void) | null = null;
  const add = (file: string | null): void => {
    if (tell !== null) tell(file);
    else if (file !== null) waiting.push(file);
  };
  add(documentArgument(given));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    add(file);
  });
  app.on('second-instance', (_event, argv, _folder, more) => {
    const asked = (more as { readonly document?: unknown } | null)?.document;
    add(typeof asked === 'string' ? asked : documentArgument(argv.slice(1)));
  });
  return {
    take: () => waiting.splice(0),
    onAsked: (listener) => {
      tell = listener;
    },
  };
}

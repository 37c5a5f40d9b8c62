/** What the app was started with: a command of the command line, or a document to open. Pure. */

/** Commands of the command line; a first argument of this list starts it in place of the window. */
export const COMMANDS = [
  'new',
  'inspect',
  'import',
  'results',
  'report',
  'workbook',
  'data',
  'slides',
  'kit',
  'questionnaire',
  'guide',
  'benchmark',
  'backups',
  'salvage',
  'copy',
  'protect',
  'privacy',
  'check',
  'sample',
] as const;

export const DOCUMENT_EXTENSION = '.samspil';

/**
 * The user's own arguments. `viaFolder`: Electron was started with the app's folder as its first argument that is no
 * switch (a checkout), so that one is left out.
 */
export function appArguments(argv: readonly string[], viaFolder: boolean): readonly string[] {
  const rest = argv.slice(1);
  if (!viaFolder) return rest;
  const folder = rest.findIndex((argument) => !argument.startsWith('-'));
  return folder < 0 ? rest : [...rest.slice(0, folder), ...rest.slice(folder + 1)];
}

/** The command with its own arguments, or null when the window is wanted. */
export function commandArguments(given: readonly string[]): readonly string[] | null {
  const at = given.findIndex((argument) => !argument.startsWith('-'));
  const first = given[at];
  return first !== undefined && COMMANDS.some((name) => name === first) ? given.slice(at) : null;
}

/** The document that the user wants to open, or null. */
export function documentArgument(given: readonly string[]): string | null {
  return (
    given.find(
      (argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(DOCUMENT_EXTENSION),
    ) ?? null
  );
}

/** First file of the app: the window, or the command line when the first argument is one of its commands. */
import { app } from 'electron';
import { appArguments, commandArguments } from './main/arguments.ts';

const given = appArguments(process.argv, process.defaultApp === true);
const command = commandArguments(given);

if (command === null) {
  const { startWindow } = await import('./main/index.ts');
  startWindow(given);
} else {
  // Awaited here: Electron waits for this module before it looks for a display, so that commands run without one.
  const { runInApp } = await import('./cli/app.ts');
  const code = await runInApp(command);
  await Promise.all([process.stdout, process.stderr].map(flushed));
  app.exit(code);
}

/** Resolves when everything written so far has left the process. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

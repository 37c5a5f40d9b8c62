/** Demo mode: shows the matrix of the document it was started with, leaves a picture and both deliverables, and ends. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/lib/language.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { ChosenFiles } from './files.ts';

const LONGEST_WAIT_MS = 60_000;
const FRAMES_UNTIL_PAINTED = 20;

export interface DemoContext {
  /** The document that the app was started with. */
  readonly document: string | null;
  readonly window: BrowserWindow;
  readonly files: ChosenFiles;
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly language: () => Language;
  readonly send: (command: string) => void;
}

/** Runs the demo and ends the app: 0, or 1 with a line on stderr. */
export async function runDemo(
  folder: string,
  context: DemoContext,
  end: (code: number) => void,
): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true });
    if (context.document === null) throw new Error('name the document to show as an argument');
    const document = context.files.keep(context.document);
    succeeded(context, await context.call('engagement.open', { file: document.token }));
    await waitForPage(context.window, 'engagement');
    context.send('go.matrix');
    await waitForPage(context.window, 'matrix');
    const picture = await context.window.webContents.capturePage();
    await fs.writeFile(path.join(folder, 'window.png'), picture.toPNG());
    await write(context, 'report.write', path.join(folder, 'report.pdf'), {});
    await write(context, 'workbook.write', path.join(folder, 'workbook.xlsx'), { edition: 'client' });
    end(0);
  } catch (error) {
    process.stderr.write(
      `samspil: the demo stopped: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    end(1);
  }
}

async function write(context: DemoContext, method: string, file: string, more: object): Promise<void> {
  const { token } = context.files.keep(file);
  succeeded(
    context,
    await context.call(method, { file: token, jobId: `demo-${path.basename(file)}`, ...more }),
  );
}

/** Turns a failed answer into an error with its sentence. */
function succeeded(context: DemoContext, result: Result<unknown>): void {
  if (result.ok) return;
  const { code, params, errorId } = result.error;
  throw new Error(wordsOf(context.language()).failure(code, params, errorId));
}

/** Resolves when the page says that it shows something (`data-shown` on its root), painted with its fonts. */
async function waitForPage(window: BrowserWindow, what: string): Promise<void> {
  const script = `new Promise((resolve) => {
    const root = document.documentElement;
    const shown = () => (root.dataset.shown ?? '').split(' ').includes(${JSON.stringify(what)});
    // The compositor runs some frames behind the page: the picture is taken when they have passed.
    const frames = (left) => (left === 0 ? resolve(true) : requestAnimationFrame(() => frames(left - 1)));
    const painted = () => document.fonts.ready.then(() => frames(${FRAMES_UNTIL_PAINTED}));
    if (shown()) return painted();
    const observer = new MutationObserver(() => {
      if (!shown()) return;
      observer.disconnect();
      painted();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['data-shown'] });
  })`;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the window did not show the ${what} within 60 seconds`)),
      LONGEST_WAIT_MS,
    );
  });
  try {
    if (window.webContents.isLoading()) {
      const loaded = new Promise<void>((resolve) =>
        window.webContents.once('did-finish-load', () => resolve()),
      );
      await Promise.race([loaded, late]);
    }
    await Promise.race([window.webContents.executeJavaScript(script), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends the app with a code, without asking the window. */
export function endApp(code: number): void {
  app.exit(code);
}

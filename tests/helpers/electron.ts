/**
 * Starts the app in real Electron for end-to-end tests, with a profile folder of its own, and stubs its dialogs: the app as built in
 * out/, or the packed app, as the project in build/playwright.config.ts says.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { bindingAtHand } from '../../build/scripts/lib/binding.mjs';
import { startVirtualScreen, VIRTUAL } from '../../build/scripts/lib/display.mjs';
import { drivableFolder, packedProgram } from '../../build/scripts/lib/drivable.mjs';
import { electronAtHand, lacksSandbox } from '../../build/scripts/lib/electron.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';
import { makeSampleDocument, samspil } from '../../build/scripts/lib/sample.mjs';
import { freePort, holdReadyAt } from './held-program.ts';

const holdReady = path.join(root, 'tests', 'helpers', 'hold-ready-first.cjs');

/** Which app is tested: the bundles in out/, or the packed app with the one fuse open that lets test tools in. */
export type Program = 'built' | 'packed';

/** Set once for each worker by its project; `built` for what runs outside Playwright's test runner. */
let programUnderTest: Program = 'built';

export interface LaunchOptions {
  /** Arguments after the app's folder, such as a document. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The profile folder; a new one without. Give the same twice to start again as the same user. */
  readonly profile?: string;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** What main and engine wrote to stdout and stderr so far. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

/** A new empty folder that is gone after the test run. */
export function temporaryFolder(name = 'samspil'): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
}

/** Chromium's switches: no sandbox where there can be none, no graphics card, no keyring, the same on every machine. */
export function chromiumSwitches(profile: string): string[] {
  return [
    ...(lacksSandbox() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--password-store=basic',
    // A window that another one covers, or that has no focus, still paints and keeps time.
    '--disable-backgrounding-occluded-windows',
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--force-color-profile=srgb',
    `--user-data-dir=${profile}`,
  ];
}

/** The environment of the app: the test's own, plus the SQLite binding where this Electron needs one. */
export function appEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const electron = electronAtHand();
  const binding = electron?.needsBinding ? bindingAtHand() : null;
  const inherited = Object.entries(process.env).flatMap(([name, value]): [string, string][] =>
    value === undefined || name === 'NODE_OPTIONS' || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]],
  );
  return {
    ...Object.fromEntries(inherited),
    ...(binding === null ? {} : { SAMSPIL_SQLITE_BINDING: binding }),
    ...extra,
  };
}

export interface ProgramStart {
  readonly executable: string;
  /** What stands before the arguments of the app: its folder, where it is not packed. */
  readonly folder: readonly string[];
}

/** How the app under test is started. */
export function programStart(): ProgramStart {
  if (programUnderTest === 'packed') return { executable: packedProgram(drivableFolder()), folder: [] };
  const electron = electronAtHand();
  if (electron === null)
    throw new Error('No Electron on this machine yet: run node build/scripts/setup.mjs first.');
  return { executable: electron.executable, folder: [root] };
}

/** Starts the program under the test tool, its ready event held back until the tool has attached. */
async function startHeld(args: readonly string[], env: Record<string, string>): Promise<ElectronApplication> {
  const { executable, folder } = programStart();
  const start = (before: readonly string[]): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: executable,
      args: [...before, ...args],
      cwd: root,
      env,
      timeout: 120_000,
    });
  if (programUnderTest === 'built') return start(['-r', holdReady, ...folder]);
  const port = await freePort();
  const [app] = await Promise.all([start([`--inspect-brk=127.0.0.1:${port}`]), holdReadyAt(port)]);
  return app;
}

/** Starts the app and waits until its first window answers. The caller closes it. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? temporaryFolder('samspil-profile');
  const args = [...chromiumSwitches(profile), ...(options.args ?? [])];
  const app = await startHeld(args, appEnvironment(options.env));
  const chunks: string[] = [];
  app.process().stdout?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  app.process().stderr?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  const page = await app.firstWindow({ timeout: 120_000 });
  // The page begins with a frame of plain markup; the app is there when it has taken that one's place.
  await page.locator('#root > :not(.first-frame)').first().waitFor({ state: 'attached', timeout: 120_000 });
  const close = async (): Promise<void> => {
    await app.close();
    if (options.profile === undefined) fs.rmSync(profile, { recursive: true, force: true });
  };
  return { app, page, profile, output: () => chunks.join(''), close };
}

/** The next open dialogs answer with these files; no file = the user cancels. */
export async function answerOpenDialog(app: ElectronApplication, files: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    },
    [...files],
  );
}

/** Nobody is there to say what becomes of what a test leaves unsaved: it is kept for the next time. */
async function keepUnsaved(app: ElectronApplication): Promise<void> {
  const stub = app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  // An app that the test has ended already has no dialogs.
  await stub.catch(() => undefined);
}

/** The next save dialogs answer with this file; null = the user cancels. */
export async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

export interface Sample {
  /** Folder with setup.json and the survey spreadsheets. */
  readonly folder: string;
  /** The document with all rounds imported; tests copy it before they change it. */
  readonly document: string;
}

/** Writes the practice case and its document into a folder, by the command line. */
export async function buildSample(folder: string): Promise<Sample> {
  const document = path.join(folder, 'nordby.samspil');
  await makeSampleDocument(path.join(folder, 'case'), document);
  return { folder: path.join(folder, 'case'), document };
}

/** Runs `samspil <args>` and returns its stdout; fails with its stderr. */
export const runSamspil = (args: readonly string[]): Promise<string> => samspil([...args]);

interface TestFixtures {
  /** Starts apps that are closed when the test ends, also when it fails. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** A folder for this test's files. */
  readonly folder: string;
  /** A copy of the sample document that this test may change. */
  readonly sampleDocument: string;
}

/** What a project chooses. */
export interface WorkerOptions {
  /** Which app the project tests. */
  readonly program: Program;
}

interface WorkerFixtures extends WorkerOptions {
  /** Where screens are virtual, one for each worker: a screen has one clipboard and one focus. */
  readonly ownScreen: null;
  readonly sample: Sample;
  readonly chosenProgram: Program;
}

/** Playwright's test with the app's fixtures. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  program: ['built', { option: true, scope: 'worker' }],
  // Before everything else of the worker, also before what a file does ahead of its tests.
  chosenProgram: [
    async ({ program }, use) => {
      programUnderTest = program;
      await use(program);
    },
    { scope: 'worker', auto: true },
  ],
  ownScreen: [
    async ({}, use) => {
      const own = process.env[VIRTUAL] === undefined ? null : await startVirtualScreen();
      if (own !== null) process.env['DISPLAY'] = own.display;
      await use(null);
      own?.stop();
    },
    { scope: 'worker', auto: true },
  ],
  sample: [
    async ({}, use) => {
      const folder = temporaryFolder('samspil-sample');
      await use(await buildSample(folder));
      fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  folder: async ({}, use) => {
    const folder = temporaryFolder('samspil-test');
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  },
  sampleDocument: async ({ sample, folder }, use) => {
    const copy = path.join(folder, 'nordby.samspil');
    fs.copyFileSync(sample.document, copy);
    await use(copy);
  },
  // After the folder: apps end, and save, before the files of the test are gone.
  launch: async ({ folder: _folder }, use) => {
    const running: RunningApp[] = [];
    await use(async (options) => {
      const started = await launchApp(options);
      running.push(started);
      return started;
    });
    for (const started of running) {
      await keepUnsaved(started.app);
      await started.close();
    }
  },
});

export { expect } from '@playwright/test';

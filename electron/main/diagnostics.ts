/** What support needs to know of this computer: versions, system, sizes, the end of the logs. Nothing of people or clients. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AppSettings } from '../../shared/api/methods.ts';

export interface DiagnosticFacts {
  readonly version: string;
  readonly packaged: boolean;
  readonly locale: string;
  readonly settings: AppSettings;
  readonly windows: number;
  readonly displays: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
  /** Answers of the engine, as they came: schema version and sizes. */
  readonly engine: unknown;
  readonly logs: string;
}

const LAST_LINES = 80;
const LOGS = ['engine.log', 'window.log'] as const;

/** The text for the clipboard. */
export function diagnosticsText(facts: DiagnosticFacts): string {
  const { versions } = process;
  const screens = facts.displays.map(({ width, height, scale }) => `${width}x${height}@${scale}`);
  return [
    `Samspil ${facts.version}${facts.packaged ? '' : ' (development)'}`,
    `Electron ${versions['electron'] ?? '-'}, Chromium ${versions['chrome'] ?? '-'}, Node.js ${versions.node}`,
    `${os.type()} ${os.release()} ${process.arch}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.cpus().length} cores`,
    `locale ${facts.locale}, language ${facts.settings.language}, theme ${facts.settings.theme}`,
    `${facts.windows} windows, screens ${screens.join(' ')}`,
    `engine ${JSON.stringify(facts.engine)}`,
    ...LOGS.flatMap((name) => ['', `--- ${name}`, ...lastLines(path.join(facts.logs, name))]),
    '',
  ].join('\n');
}

function lastLines(file: string): readonly string[] {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

/**
 * The licence of Samspil and the notices of what it is made of: inside the app, and beside the program where a package puts them.
 */
export function licencesText(appFolder: string, program: string): string {
  const beside = path.dirname(program);
  const notices = 'THIRD-PARTY-NOTICES.md';
  const licence = firstOf([path.join(appFolder, 'LICENSE')]);
  const parts = firstOf([
    path.join(beside, notices),
    path.join(beside, '..', notices),
    path.join(appFolder, 'out', notices),
  ]);
  return [licence, parts].filter((text) => text !== '').join('\n\n\n');
}

/** The text of the first of these files that is there. */
function firstOf(files: readonly string[]): string {
  const found = files.find((file) => fs.existsSync(file));
  return found === undefined ? '' : fs.readFileSync(found, 'utf8').trim();
}

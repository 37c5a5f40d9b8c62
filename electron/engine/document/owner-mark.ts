/** Owner marks: a small file beside a document while it is open, so that another computer can say who has it. */
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from './atomic-write.ts';

/** Who has a document open, as its mark tells: the computer's name, never the person's. */
export interface Owner {
  /** Random; means nothing outside of the mark. */
  readonly session: string;
  readonly host: string;
  /** ISO time since when. */
  readonly since: string;
  /** This computer: another window or the command line. */
  readonly here: boolean;
}

interface Mark {
  readonly schema: 1;
  readonly session: string;
  readonly host: string;
  readonly process: number;
  readonly since: string;
}

/** The computer as its marks name it; a test gives another. */
export interface Machine {
  readonly host: string;
  /** When it was started. A mark from before belongs to no process of now. */
  readonly startedAt: Date;
  readonly isRunning: (process: number) => boolean;
}

export function thisMachine(now: Date): Machine {
  return { host: os.hostname(), startedAt: new Date(now.getTime() - os.uptime() * 1000), isRunning };
}

/** A mark of another computer that was not renewed for so long is of a session that crashed. */
export const FORGOTTEN_AFTER_MS = 7 * 24 * 3_600_000;
/** The clock of another computer, and of a file server, may be off by so much. */
const CLOCKS_DIFFER_MS = 60_000;

const prefixOf = (document: string): string =>
  `.samspil-${createHash('sha256').update(path.basename(document)).digest('hex').slice(0, 8)}-`;

const markFile = (document: string, session: string): string =>
  path.join(
    path.dirname(document),
    `${prefixOf(document)}${session.replaceAll(/[^A-Za-z0-9-]/gu, '')}.owner`,
  );

/**
 * Puts the mark of a session beside its document, or renews it. A folder that cannot be written has none: the mark is a
 * courtesy, and what protects the document is the look before each publish.
 */
export async function putOwnerMark(
  document: string,
  session: string,
  since: Date,
  machine: Machine,
): Promise<void> {
  const mark: Mark = {
    schema: 1,
    session,
    host: machine.host,
    process: process.pid,
    since: since.toISOString(),
  };
  await fs.writeFile(markFile(document, session), JSON.stringify(mark)).catch(() => undefined);
}

export async function removeOwnerMark(document: string, session: string): Promise<void> {
  await fs.rm(markFile(document, session), { force: true }).catch(() => undefined);
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const { session, host, process: pid, since } = value as Partial<Record<keyof Mark, unknown>>;
  const texts = [session, host, since].every((text) => typeof text === 'string' && text.length <= 300);
  return texts && typeof pid === 'number' && !Number.isNaN(Date.parse(String(since)));
}

/**
 * Others that have the document open, longest first; marks of sessions that ended without removing theirs are swept. Never
 * fails: where nothing can be read, nobody is there.
 */
export async function findOwners(
  document: string,
  own: string | null,
  now: Date,
  machine: Machine,
): Promise<readonly Owner[]> {
  const folder = path.dirname(document);
  const names = await fs.readdir(folder).catch((): string[] => []);
  const owners: Owner[] = [];
  for (const name of names) {
    if (!name.startsWith(prefixOf(document)) || !name.endsWith('.owner')) continue;
    const file = path.join(folder, name);
    const [text, stat] = await Promise.all([
      fs.readFile(file, 'utf8').catch(() => ''),
      fs.stat(file).catch(() => null),
    ]);
    const mark = parse(text);
    if (stat === null || mark?.session === own) continue;
    const age = now.getTime() - stat.mtimeMs;
    // One that cannot be read may be half synced; it is swept when it stays so.
    const left = mark === null ? age > CLOCKS_DIFFER_MS : isLeft(mark, age, machine);
    if (left) await fs.rm(file, { force: true }).catch(() => undefined);
    else if (mark !== null)
      owners.push({
        session: mark.session,
        host: mark.host,
        since: mark.since,
        here: mark.host === machine.host,
      });
  }
  return owners.sort((a, b) => a.since.localeCompare(b.since));
}

function parse(text: string): Mark | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMark(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isLeft(mark: Mark, ageMs: number, machine: Machine): boolean {
  if (mark.host !== machine.host) return ageMs > FORGOTTEN_AFTER_MS;
  const since = Date.parse(mark.since);
  return since < machine.startedAt.getTime() - CLOCKS_DIFFER_MS || !machine.isRunning(mark.process);
}

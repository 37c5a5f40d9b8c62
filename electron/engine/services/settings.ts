/** Settings of the app and the list of recent documents, in one small JSON file; a damaged one is set aside. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { AppSettings, RecentDocument } from '../../../shared/api/methods.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { GrantedFiles } from '../files.ts';

const RECENT_LIMIT = 12;

const stored = z.object({
  language: z.enum(['da', 'nb', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).optional(),
  recent: z
    .array(z.object({ path: z.string(), client: z.string(), name: z.string(), openedAt: z.string() }))
    .optional(),
});
type Stored = z.output<typeof stored>;

export interface SettingsService {
  get(): AppSettings;
  set(change: {
    language?: AppSettings['language'] | undefined;
    theme?: AppSettings['theme'] | undefined;
  }): Promise<AppSettings>;
  recent(): readonly RecentDocument[];
  remember(document: { path: string; client: string; name: string }): Promise<void>;
}

/** `place` is the settings file (`.json`), or the folder that holds `settings.json`. */
export function createSettings(
  place: string,
  clock: () => Date,
  files: GrantedFiles,
  newId: () => string,
): SettingsService {
  const path = extname(place) === '.json' ? place : join(place, 'settings.json');
  let state: Stored = read(path);
  const tokens = new Map<string, ReturnType<GrantedFiles['grant']>>();
  const tokenOf = (file: string) => {
    const token = tokens.get(file) ?? files.grant(`recent-${newId()}`, file);
    tokens.set(file, token);
    return token;
  };
  let writing: Promise<void> = Promise.resolve();
  const keep = (next: Stored): Promise<void> => {
    state = next;
    writing = writing
      .catch(() => undefined)
      .then(async () => {
        mkdirSync(dirname(path), { recursive: true });
        await writeBeside(path, (temporary) =>
          writeFile(temporary, JSON.stringify(next, null, 1), { mode: 0o600 }),
        );
      });
    return writing;
  };
  const get = (): AppSettings => ({ language: state.language ?? 'da', theme: state.theme ?? 'system' });
  return {
    get,
    set: async ({ language, theme }) => {
      await keep({ ...state, ...(language ? { language } : {}), ...(theme ? { theme } : {}) });
      return get();
    },
    recent: () =>
      (state.recent ?? []).map(({ path: file, client, name, openedAt }) => ({
        token: tokenOf(file),
        fileName: basename(file),
        client,
        name,
        openedAt,
        missing: !existsSync(file),
      })),
    remember: ({ path: file, client, name }) => {
      const others = (state.recent ?? []).filter((one) => one.path !== file);
      const entry = { path: file, client, name, openedAt: clock().toISOString() };
      return keep({ ...state, recent: [entry, ...others].slice(0, RECENT_LIMIT) });
    },
  };
}

/** What cannot be read counts as empty: settings never keep the program from starting. A damaged file is set aside. */
function read(path: string): Stored {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return {};
  try {
    const parsed = stored.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    renameSync(path, `${path}.damaged`);
  } catch (error) {
    if (error instanceof SyntaxError) renameSync(path, `${path}.damaged`);
  }
  return {};
}

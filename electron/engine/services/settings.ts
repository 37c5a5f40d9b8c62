/** Settings of the app and the list of recent documents, in one small JSON file; a damaged one is set aside. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import type { AppSettings, RecentDocument } from '../../../shared/api/methods.ts';
import type { GrantedFiles } from '../files.ts';
import { keptJson } from './kept-json.ts';

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
  /** Takes a document off the list of recent ones. */
  forget(path: string): Promise<void>;
}

/** `place` is the settings file (`.json`), or the folder that holds `settings.json`. */
export function createSettings(
  place: string,
  clock: () => Date,
  files: GrantedFiles,
  newId: () => string,
): SettingsService {
  const path = extname(place) === '.json' ? place : join(place, 'settings.json');
  const file = keptJson<Stored>(path, stored, {});
  const tokens = new Map<string, ReturnType<GrantedFiles['grant']>>();
  const tokenOf = (document: string) => {
    const token = tokens.get(document) ?? files.grant(`recent-${newId()}`, document);
    tokens.set(document, token);
    return token;
  };
  const get = (): AppSettings => ({
    language: file.get().language ?? 'da',
    theme: file.get().theme ?? 'system',
  });
  return {
    get,
    set: async ({ language, theme }) => {
      await file.set({ ...file.get(), ...(language ? { language } : {}), ...(theme ? { theme } : {}) });
      return get();
    },
    recent: () =>
      (file.get().recent ?? []).map(({ path: document, client, name, openedAt }) => ({
        token: tokenOf(document),
        fileName: basename(document),
        client,
        name,
        openedAt,
        missing: !existsSync(document),
      })),
    remember: ({ path: document, client, name }) => {
      const others = (file.get().recent ?? []).filter((one) => one.path !== document);
      const entry = { path: document, client, name, openedAt: clock().toISOString() };
      return file.set({ ...file.get(), recent: [entry, ...others].slice(0, RECENT_LIMIT) });
    },
    forget: (document) =>
      file.set({
        ...file.get(),
        recent: (file.get().recent ?? []).filter(({ path: one }) => one !== document),
      }),
  };
}

/** Settings of the app and the list of recent documents, in one small JSON file; a damaged one is set aside. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { privacyDefaults, type PrivacyDefaults } from '../../../shared/api/desk-methods.ts';
import type { AppSettings, RecentDocument } from '../../../shared/api/methods.ts';
import type { GrantedFiles } from '../files.ts';
import { keptJson } from './kept-json.ts';

const RECENT_LIMIT = 12;

const stored = z.object({
  language: z.enum(['da', 'nb', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).optional(),
  privacy: privacyDefaults.optional(),
  tourSeen: z.boolean().optional(),
  recent: z
    .array(
      z.object({
        path: z.string(),
        client: z.string(),
        name: z.string(),
        openedAt: z.string(),
        practice: z.boolean().optional(),
        round: z
          .object({ label: z.string(), responded: z.number(), invited: z.number().nullable() })
          .optional(),
      }),
    )
    .optional(),
});
type Stored = z.output<typeof stored>;

export type RecentEntry = NonNullable<Stored['recent']>[number];

export interface SettingsService {
  get(): AppSettings;
  set(change: {
    language?: AppSettings['language'] | undefined;
    theme?: AppSettings['theme'] | undefined;
    privacy?: PrivacyDefaults | undefined;
    tourSeen?: boolean | undefined;
  }): Promise<AppSettings>;
  recent(): readonly RecentDocument[];
  /** Puts it first; the time is that of the last opening, so an entry that is only brought up to date keeps its own. */
  remember(document: Omit<RecentEntry, 'openedAt'>, moment?: 'opened' | 'left'): Promise<void>;
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
    ...(file.get().privacy === undefined ? {} : { privacy: file.get().privacy ?? {} }),
    ...(file.get().tourSeen === true ? { tourSeen: true } : {}),
  });
  return {
    get,
    set: async ({ language, theme, privacy, tourSeen }) => {
      const change = {
        ...(language ? { language } : {}),
        ...(theme ? { theme } : {}),
        ...(privacy ? { privacy } : {}),
        ...(tourSeen === undefined ? {} : { tourSeen }),
      };
      await file.set({ ...file.get(), ...change });
      return get();
    },
    recent: () =>
      (file.get().recent ?? []).map(({ path: document, client, name, openedAt, practice, round }) => ({
        token: tokenOf(document),
        fileName: basename(document),
        client,
        name,
        openedAt,
        missing: !existsSync(document),
        ...(practice === undefined ? {} : { practice }),
        ...(round === undefined ? {} : { round }),
      })),
    remember: (document, moment = 'opened') => {
      const list = file.get().recent ?? [];
      const known = list.find(({ path: one }) => one === document.path);
      if (moment === 'left') {
        if (known === undefined) return Promise.resolve();
        const entry = { ...document, openedAt: known.openedAt };
        return file.set({ ...file.get(), recent: list.map((one) => (one === known ? entry : one)) });
      }
      const entry = { ...document, openedAt: clock().toISOString() };
      const others = list.filter((one) => one !== known);
      return file.set({ ...file.get(), recent: [entry, ...others].slice(0, RECENT_LIMIT) });
    },
    forget: (document) =>
      file.set({
        ...file.get(),
        recent: (file.get().recent ?? []).filter(({ path: one }) => one !== document),
      }),
  };
}

/** app://samspil/: serves the built pages and nothing else, with the Content-Security-Policy on every answer. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { THEMES } from '../../shared/brand/tokens.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://samspil';

/** Starts from nothing; pages load their own scripts, styles, fonts and pictures, and connect to nobody. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    },
  ]);
}

/** The file that an address means, or null: another host, a path out of the folder, or a type that pages do not use. */
export function fileOfAddress(address: string, folder: string): { file: string; type: string } | null {
  let url: URL;
  let inside: string;
  try {
    url = new URL(address);
    inside = decodeURIComponent(url.pathname);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN || /[\0\\]/u.test(inside)) return null;
  const file = path.resolve(folder, `.${inside === '/' ? '/index.html' : inside}`);
  const relative = path.relative(folder, file);
  const type = MIME_TYPES[path.extname(file).toLowerCase()];
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative) || type === undefined)
    return null;
  return { file, type };
}

const PAGE_START = '<html lang="da">';

/** A page in the language and theme of its address, so that its first frame is right before any script has run. */
export function pageAsAsked(html: string, address: string): string {
  const asked = new URL(address).searchParams;
  const language = LANGUAGES.find((one) => one === asked.get('language')) ?? 'da';
  const theme = THEMES.find((one) => one === asked.get('theme'));
  const named = theme === undefined ? '' : ` data-theme="${theme}"`;
  return html.replace(PAGE_START, `<html lang="${language}"${named}>`);
}

/** The page's first script, which only asks for the others (renderer/main.tsx). */
const FIRST_SCRIPT = /[\\/]first-[\w-]+\.js$/u;

/**
 * Answers app:// of a session from the folder; everything that is not a page file is 404. Scripts wait for `running`: they ask
 * for answers at once, a page's frame and styles do not.
 */
export function setupProtocol(session: Session, folder: string, running: () => Promise<void>): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const missing = () => new Response('', { status: 404, headers: HEADERS });
    const found = request.method === 'GET' ? fileOfAddress(request.url, folder) : null;
    if (found === null) return missing();
    if (found.type === MIME_TYPES['.js'] && !FIRST_SCRIPT.test(found.file)) await running();
    try {
      const read = await readFile(found.file);
      const isPage = found.type === MIME_TYPES['.html'];
      const body = isPage ? pageAsAsked(read.toString('utf8'), request.url) : new Uint8Array(read);
      return new Response(body, { headers: { ...HEADERS, 'Content-Type': found.type } });
    } catch (error) {
      if (error instanceof Error && 'code' in error) return missing();
      throw error;
    }
  });
}

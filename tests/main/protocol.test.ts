/** app:// serves page files and nothing else. */
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: { isPackaged: true }, protocol: {}, shell: {}, ipcMain: {} }));
const { CONTENT_SECURITY_POLICY, fileOfAddress, pageAsAsked } =
  await import('../../electron/main/protocol.ts');
const { EXTERNAL_PAGES, isAllowedRequest } = await import('../../electron/main/security.ts');
const { isTrustedSender } = await import('../../electron/main/ipc.ts');

const folder = path.resolve('/opt/samspil/out/renderer');

describe('the file behind an address', () => {
  it.each([
    ['app://samspil/', 'index.html', 'text/html; charset=utf-8'],
    ['app://samspil/index.html?language=da', 'index.html', 'text/html; charset=utf-8'],
    ['app://samspil/assets/main-1.js', 'assets/main-1.js', 'text/javascript; charset=utf-8'],
    ['app://samspil/assets/a%20b.css', 'assets/a b.css', 'text/css; charset=utf-8'],
    ['app://samspil/assets/f.woff2#x', 'assets/f.woff2', 'font/woff2'],
  ])('%s is %s', (address, file, type) => {
    expect(fileOfAddress(address, folder)).toEqual({ file: path.join(folder, file), type });
  });

  it.each([
    'app://samspil/../main/entry.js',
    'app://samspil/%2e%2e/main/entry.js',
    'app://samspil/..%2fmain%2fentry.js',
    'app://samspil/assets/..%2f..%2f..%2fmain%2fentry.js',
    'app://samspil/..%5cmain%5centry.js',
    'app://samspil/%00index.html',
    'app://samspil/%E0%A4%A',
    'app://samspil/package.node',
    'app://samspil/engine.cjs',
    'app://other/index.html',
    'app://samspil.evil/index.html',
    'app://samspil:80/index.html',
    'app://user@other/index.html',
    'file:///etc/passwd',
    'https://samspil/index.html',
    'no address',
  ])('refuses %s', (address) => {
    const found = fileOfAddress(address, folder);
    // A URL parser folds plain dots before they arrive: what is left must still lie inside the folder.
    if (found === null) expect(found).toBeNull();
    else expect(found.file.startsWith(folder + path.sep)).toBe(true);
    expect(found?.file ?? '').not.toContain(`out${path.sep}main`);
  });

  it('never leaves the folder, however the dots are written', () => {
    for (const dots of ['..', '%2e%2e', '.%2e', '%2E.', '..%2f..', '....//']) {
      for (const tail of ['/main/entry.js', '%2fmain%2fentry.js']) {
        const found = fileOfAddress(`app://samspil/${dots}${tail}`, folder);
        expect(found === null || found.file.startsWith(folder + path.sep)).toBe(true);
      }
    }
  });
});

describe('the page as its address asks for it', () => {
  const page = '<!doctype html><html lang="da"><body></body></html>';

  it('says its language and its theme', () => {
    expect(pageAsAsked(page, 'app://samspil/index.html?language=nb&theme=contrast')).toContain(
      '<html lang="nb" data-theme="contrast">',
    );
  });

  it('leaves the theme to the system', () => {
    expect(pageAsAsked(page, 'app://samspil/index.html?language=en&theme=system')).toContain(
      '<html lang="en">',
    );
  });

  it('takes nothing else from the address', () => {
    const address = 'app://samspil/index.html?language=%22%3E%3Cscript%3E&theme=%22x';
    expect(pageAsAsked(page, address)).toBe(page);
  });
});

describe('what pages may do', () => {
  it('begins with nothing', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/u);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|data:|\*/u);
  });

  it.each([
    ['app://samspil/assets/a.js', true],
    ['app://samspil.evil/a.js', false],
    ['https://samspil.example/', false],
    ['http://127.0.0.1/', false],
    ['ws://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/bundled/x.js', false],
    ['data:text/html,x', false],
  ])('may ask for %s: %s', (address, allowed) => {
    expect(isAllowedRequest(address, true)).toBe(allowed);
  });

  it('opens no page outside', () => {
    expect(EXTERNAL_PAGES).toEqual([]);
  });
});

describe('who is answered', () => {
  const page = { isKnownWindow: true, isMainFrame: true, origin: 'app://samspil' };
  it('answers the main frame of the window', () => {
    expect(isTrustedSender(page)).toBe(true);
  });
  it.each([
    [{ ...page, isKnownWindow: false }],
    [{ ...page, isMainFrame: false }],
    [{ ...page, origin: 'app://samspil.evil' }],
    [{ ...page, origin: 'null' }],
    [{ ...page, origin: 'https://samspil' }],
  ])('refuses %j', (sender) => {
    expect(isTrustedSender(sender)).toBe(false);
  });
});

/** The security list of the design, point by point, in the running app. */
import type { Page } from '@playwright/test';
import { HOST_METHOD_NAMES, METHOD_NAMES } from '../../shared/api/page.ts';
import { expect, test } from '../helpers/electron.ts';

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

/** What a page is told when it asks for an address by fetch, an image or a frame. */
function fetched(page: Page, address: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      fetch(wanted).then(
        (response) => `status ${response.status}`,
        () => 'blocked',
      ),
    address,
  );
}

test.describe('the page', () => {
  test('is local, with a Content-Security-Policy that begins with nothing', async ({ launch }) => {
    const { page, app } = await launch();
    expect(page.url()).toMatch(/^app:\/\/samspil\/index\.html/u);
    const headers = await app.evaluate(async ({ net }) => {
      const response = await net.fetch('app://samspil/index.html');
      return Object.fromEntries(response.headers);
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/u);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('cannot run text as code, nor code that was put into it', async ({ launch }) => {
    const { page } = await launch();
    const ran = await page.evaluate(async () => {
      const refused = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        }),
      );
      const script = document.createElement('script');
      script.textContent = 'globalThis.planted = true';
      document.head.append(script);
      return { directive: await refused, planted: 'planted' in globalThis };
    });
    expect(ran).toEqual({ directive: 'script-src-elem', planted: false });
  });

  test('has no Node, no Electron, and of its own only named functions', async ({ launch }) => {
    const { page } = await launch();
    const found = await page.evaluate(() => {
      const globals = globalThis as unknown as Record<string, unknown>;
      return {
        node: ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
          (name) => globals[name] !== undefined,
        ),
        api: Object.entries(globals['api'] as object).map(([name, value]) => [name, typeof value]),
      };
    });
    expect(found.node).toEqual([]);
    expect(found.api.every(([, kind]) => kind === 'function')).toBe(true);
    const names = found.api.map(([name]) => String(name));
    const own = ['on', 'onMenu', 'tokenForDroppedFile'];
    expect(names.sort()).toEqual([...METHOD_NAMES, ...HOST_METHOD_NAMES, ...own].sort());
  });

  test('is sandboxed, isolated and without guests', async ({ launch }) => {
    const { app } = await launch();
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Typed nowhere, there since Electron 2: what the window really got.
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  });

  test('cannot attach a webview', async ({ launch }) => {
    const { page, app } = await launch();
    await page.evaluate(() => {
      const guest = document.createElement('webview');
      guest.setAttribute('src', 'app://samspil/index.html');
      document.body.append(guest);
    });
    const kinds = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((one) => one.getType()),
    );
    expect(kinds).toEqual(['window']);
  });
});

test.describe('the way out', () => {
  test('opens no window', async ({ launch }) => {
    const { page, app } = await launch();
    const opened = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://samspil.example/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      return (
        window.open('https://samspil.example/') === null && window.open('app://samspil/index.html') === null
      );
    });
    expect(opened).toBe(true);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('opens nothing in the browser of the user', async ({ launch }) => {
    const { page, app } = await launch();
    await app.evaluate(({ shell }) => {
      const log = globalThis as unknown as { opened: string[] };
      log.opened = [];
      shell.openExternal = (url) => {
        log.opened.push(url);
        return Promise.resolve();
      };
    });
    await page.evaluate(() => window.open('https://samspil.example/'));
    expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([]);
  });

  test('navigates nowhere', async ({ launch }) => {
    const { page, app } = await launch();
    const before = page.url();
    await app.evaluate(({ BrowserWindow }) => {
      const seen = globalThis as unknown as { refused: Promise<boolean> };
      seen.refused = new Promise((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('will-frame-navigate', (event) =>
          setImmediate(() => resolve(event.defaultPrevented)),
        );
      });
    });
    await page.evaluate(() => setTimeout(() => location.assign('https://samspil.example/')));
    expect(await app.evaluate(() => (globalThis as unknown as { refused: Promise<boolean> }).refused)).toBe(
      true,
    );
    expect(page.url()).toBe(before);
  });

  test('reaches no network', async ({ launch }) => {
    const { page, app } = await launch();
    expect(await fetched(page, 'https://samspil.example/')).toBe('blocked');
    expect(await fetched(page, 'http://127.0.0.1:9/')).toBe('blocked');
    // Also what no Content-Security-Policy stands before: the session itself refuses.
    const fromMain = await app.evaluate(({ net }) =>
      net.fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    );
    expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  test('gets no permission', async ({ launch }) => {
    const { page } = await launch();
    const told = await page.evaluate(async () => {
      const states = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName });
          return status.state;
        }),
      );
      const located = await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          () => resolve('denied'),
        ),
      );
      const asked = await Notification.requestPermission();
      return { states: [...new Set(states)], located, asked };
    });
    expect(told).toEqual({ states: ['denied'], located: 'denied', asked: 'denied' });
  });
});

test.describe('app://', () => {
  test('serves nothing outside its folder', async ({ launch }) => {
    const { app } = await launch();
    const statuses = await app.evaluate(async ({ net }) => {
      const addresses = [
        'app://samspil/..%2fmain%2fentry.js',
        'app://samspil/%2e%2e/main/entry.js',
        'app://samspil/assets/..%2f..%2f..%2fpackage.json',
        'app://samspil/..%5cmain%5centry.js',
        'app://other/index.html',
        'app://samspil/missing.js',
      ];
      return Promise.all(addresses.map(async (address) => (await net.fetch(address)).status));
    });
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
  });
});

test.describe('messages to main', () => {
  test('from a frame inside the page are refused', async ({ launch }) => {
    const { page, app } = await launch();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
    });
    const answer = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('no window');
      const { mainFrame } = window.webContents;
      const child = mainFrame.framesInSubtree.find((frame) => frame !== mainFrame);
      // The handlers as they are registered, called as Electron would for this sender.
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>;
      };
      const ask = (senderFrame: unknown, sender: unknown): Promise<unknown> =>
        handlers.get('samspil:engine')?.({ senderFrame, sender }, 'app.info', {}) ?? Promise.resolve(null);
      return {
        child: await ask(child ?? null, window.webContents),
        gone: await ask(null, window.webContents),
        stranger: await ask(mainFrame, {}),
        page: await ask(mainFrame, window.webContents),
      };
    });
    const refused = { ok: false, error: { code: 'request.refused', params: {}, errorId: '' } };
    expect(answer).toMatchObject({ child: refused, gone: refused, stranger: refused, page: { ok: true } });
  });

  test('from another window are refused', async ({ launch }) => {
    const { app } = await launch();
    const answer = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
      const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://samspil/index.html');
      const told: unknown = await stranger.webContents.executeJavaScript(`window.api['app.info']({})`);
      stranger.destroy();
      return told;
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'request.refused' } });
  });

  test('name only what the contract names, and no path', async ({ launch }) => {
    const { page, app } = await launch();
    const unknown = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>;
      };
      const event = { senderFrame: window?.webContents.mainFrame, sender: window?.webContents };
      const names = ['engagement.createFromSetup', 'import.run', '__proto__', 'constructor', 7, null];
      return Promise.all(names.map((name) => handlers.get('samspil:engine')?.(event, name, {})));
    });
    for (const answer of unknown as Answer[]) expect(answer.error?.code).toBe('request.refused');
    const path = await page.evaluate(() => {
      const { api } = globalThis as unknown as { api: Record<string, (input: unknown) => Promise<Answer>> };
      return Promise.all([
        api['engagement.open']?.({ file: '/etc/passwd' }),
        api['shell.showFile']?.({ token: '/etc' }),
      ]);
    });
    expect(path.map((answer) => answer?.error?.code)).toEqual(['file.token-unknown', 'request.refused']);
  });
});

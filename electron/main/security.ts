/** What pages may not do: leave app://, open windows, ask for permissions, reach a network, embed guests. */
import { app, shell, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './protocol.ts';

/** The only addresses that open in the user's browser. None yet: help is inside the app. */
export const EXTERNAL_PAGES: readonly string[] = [];

const INSIDE = `${APP_ORIGIN}/`;

/** Before the app is ready: every page sandboxed, and no name is ever looked up. */
export function setupProcessSecurity(): void {
  if (!runsWithoutSandbox()) app.enableSandbox();
  const off = [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ];
  for (const name of off) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => setupContentsSecurity(contents));
}

/** Chromium cannot sandbox for root, who must ask for it by the switch; nobody else gets a window without a sandbox. */
export function runsWithoutSandbox(): boolean {
  return process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox');
}

/** Denies every permission, and cancels every request that does not stay in app://. */
export function setupSessionSecurity(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
}

/** app:// itself, and the developer tools of a checkout. */
export function isAllowedRequest(address: string, packaged: boolean = app.isPackaged): boolean {
  return address.startsWith(INSIDE) || (!packaged && address.startsWith('devtools://'));
}

function setupContentsSecurity(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (EXTERNAL_PAGES.includes(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

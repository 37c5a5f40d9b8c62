/** A window: sandboxed, on the theme's paper, where the user left it. */
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { themes } from '../../shared/brand/tokens.ts';
import type { AppSettings } from '../../shared/api/methods.ts';
import { preloadFile } from './places.ts';
import { APP_ORIGIN } from './protocol.ts';
import { isNewer, visibleBounds, type WindowState } from './window-state.ts';

export const SMALLEST = { width: 1024, height: 640 } as const;
const USUAL = { width: 1440, height: 900 } as const;

/** Sets what the system draws (menus, scroll bars, `prefers-color-scheme`) to the theme of the settings. */
export function applyTheme(theme: AppSettings['theme']): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
}

/** The colour behind the page until it paints. */
export function paperColour(theme: AppSettings['theme']): string {
  if (theme === 'contrast') return themes.contrast.paper;
  return nativeTheme.shouldUseDarkColors ? themes.dark.paper : themes.light.paper;
}

export interface WindowStart {
  /** Another window, to stand beside. */
  readonly beside: BrowserWindow | null;
  /** What its page begins with in place of the start screen. */
  readonly start: 'new' | null;
}

/** A further window lies so far right of and below the one that it came from. */
const STEP_PX = 28;

/** Opens a window that is not shown yet. The page learns the last known settings by its address, so that its first frame is right. */
export function openWindow(
  state: WindowState,
  settings: AppSettings,
  { beside, start }: WindowStart,
): BrowserWindow {
  const area = screen.getPrimaryDisplay().workAreaSize;
  const besideBounds = beside?.getNormalBounds() ?? null;
  const bounds = visibleBounds(
    besideBounds === null
      ? state.bounds
      : { ...besideBounds, x: besideBounds.x + STEP_PX, y: besideBounds.y + STEP_PX },
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const usual = { width: Math.min(USUAL.width, area.width), height: Math.min(USUAL.height, area.height) };
  const window = new BrowserWindow({
    ...(bounds ?? usual),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Samspil',
    backgroundColor: paperColour(settings.theme),
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  const query = new URLSearchParams({
    language: settings.language,
    theme: settings.theme,
    ...(start === null ? {} : { start }),
    // Once: only the first window of a start says so.
    ...(beside === null && isNewer(app.getVersion(), state.version) ? { updated: state.version ?? '' } : {}),
  });
  void window.loadURL(`${APP_ORIGIN}/index.html?${query.toString()}`);
  return window;
}

/** Shows a window as large as the user left it: on its paper, a moment before the page has painted, so that a click is answered at once. */
export function showWindow(window: BrowserWindow, state: WindowState | null): void {
  if (state?.maximized === true) window.maximize();
  window.show();
}

/** Opens a further window and shows it. */
export function openNext(state: WindowState, settings: AppSettings, start: WindowStart): BrowserWindow {
  const window = openWindow(state, settings, start);
  showWindow(window, start.beside === null ? state : null);
  return window;
}

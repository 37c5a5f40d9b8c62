/** The system's own list of recent documents follows what is opened, and forgets what is removed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskContext, DeskWindow } from '../../electron/main/desk-window.ts';
import type { DesksHost } from '../../electron/main/desks.ts';

const app = { addRecentDocument: vi.fn(), clearRecentDocuments: vi.fn() };
const made: { context: DeskContext; desk: DeskWindow }[] = [];
vi.mock('electron', () => ({ app, screen: {} }));
vi.mock('../../electron/main/places.ts', () => ({ enginePaths: () => ({ logs: '' }) }));
vi.mock('../../electron/main/desk-window.ts', () => ({
  createDeskWindow: (context: DeskContext) => {
    const desk = {
      window: { isDestroyed: () => false, webContents: { on: () => undefined } },
      engine: { call: () => Promise.resolve(), document: () => null },
      files: { pathOf: (token: string) => `/files/${token}.samspil` },
    } as unknown as DeskWindow;
    made.push({ context, desk });
    return desk;
  },
}));
const { setupDesks } = await import('../../electron/main/desks.ts');

function openDesk() {
  made.length = 0;
  const host = { first: {}, onChange: vi.fn(), settings: () => ({ language: 'da' }) };
  const desks = setupDesks(host as unknown as DesksHost);
  desks.open();
  const [first] = made;
  if (first === undefined) throw new Error('No window was made');
  const list = (...tokens: readonly string[]) =>
    first.context.onAnswer(
      first.desk,
      'recent.list',
      tokens.map((token) => ({ token, client: 'Nordby', name: token, missing: false })),
    );
  return { ...first, desks, list };
}

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the list of the system', () => {
  it('gets each document that is opened', () => {
    const { context, desk } = openDesk();
    context.onDocument(desk, { path: '/files/a.samspil' } as never);
    context.onDocument(desk, null);
    expect(app.addRecentDocument.mock.calls).toEqual([['/files/a.samspil']]);
  });

  it('stays as it is while nothing is removed', () => {
    const { list, desks } = openDesk();
    list('a');
    list('b', 'a');
    expect(desks.recent().map(({ path }) => path)).toEqual(['/files/b.samspil', '/files/a.samspil']);
    expect(app.clearRecentDocuments).not.toHaveBeenCalled();
  });

  it('no longer names what was removed, and keeps the order of the rest', () => {
    const { list } = openDesk();
    list('c', 'b', 'a');
    list('c', 'a');
    expect(app.clearRecentDocuments).toHaveBeenCalledTimes(1);
    expect(app.addRecentDocument.mock.calls).toEqual([['/files/a.samspil'], ['/files/c.samspil']]);
  });
});

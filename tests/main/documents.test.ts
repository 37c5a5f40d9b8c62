/** Documents that the system asks for: double click on macOS, a second start elsewhere, the command line. */
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const app = new EventEmitter();
vi.mock('electron', () => ({ app }));
const { setupDocuments } = await import('../../electron/main/documents.ts');

const FILE = path.resolve('Børn & unge +1 #2 50%.samspil');
const openFile = (file: string) => {
  const preventDefault = vi.fn();
  app.emit('open-file', { preventDefault }, file);
  return preventDefault;
};

beforeEach(() => {
  app.removeAllListeners();
});

describe('documents that are asked for', () => {
  it('before anybody listens are kept until they are taken, once', () => {
    const documents = setupDocuments([]);
    expect(openFile(FILE)).toHaveBeenCalledTimes(1);
    openFile('/to/two.samspil');
    expect(documents.take()).toEqual([FILE, '/to/two.samspil']);
    expect(documents.take()).toEqual([]);
  });

  it('by double click on macOS are told at once', () => {
    const documents = setupDocuments([]);
    const asked: (string | null)[] = [];
    documents.onAsked((file) => asked.push(file));
    expect(openFile(FILE)).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([FILE]);
    expect(documents.take()).toEqual([]);
  });

  it('by a second start come with what that start says, and a start without one is told too', () => {
    const documents = setupDocuments([]);
    const asked: (string | null)[] = [];
    documents.onAsked((file) => asked.push(file));
    app.emit('second-instance', {}, ['samspil'], '', { document: FILE });
    app.emit('second-instance', {}, ['samspil', FILE], '', null);
    app.emit('second-instance', {}, ['samspil'], '', null);
    expect(asked).toEqual([FILE, FILE, null]);
  });
});

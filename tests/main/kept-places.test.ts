/** Where the user was in each document: kept without its name, bounded, harmless when broken. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptPlaces, LONGEST_PLACE } from '../../electron/main/kept-places.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'places-'));
  file = path.join(folder, 'places.json');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('kept places', () => {
  it('come back next time, each with its document, and do not name it', () => {
    const places = keptPlaces(file);
    places.set('/klienter/Nordby.samspil', 'a');
    places.set('/klienter/Sydby.samspil', 'b');
    places.set('/klienter/Nordby.samspil', 'c');
    const again = keptPlaces(file);
    expect(again.get('/klienter/Nordby.samspil')).toBe('c');
    expect(again.get('/klienter/Sydby.samspil')).toBe('b');
    expect(again.get('/klienter/Vestby.samspil')).toBeNull();
    expect(fs.readFileSync(file, 'utf8')).not.toMatch(/Nordby|klienter/u);
    again.forget('/klienter/Nordby.samspil');
    expect(keptPlaces(file).get('/klienter/Nordby.samspil')).toBeNull();
  });

  it('are the newest sixty, and none of them long', () => {
    const places = keptPlaces(file);
    for (let n = 0; n < 70; n += 1) places.set(`/d${n}`, 'x');
    places.set('/long', 'x'.repeat(LONGEST_PLACE + 1));
    expect(places.get('/long')).toBeNull();
    expect(places.get('/d9')).toBeNull();
    expect(places.get('/d10')).toBe('x');
  });

  it.each(['', '{', '{}', '[[1,2],["a"]]'])('are none for %j', (text) => {
    fs.writeFileSync(file, text);
    expect(keptPlaces(file).get('/d')).toBeNull();
  });

  it('are forgotten where they cannot be written', () => {
    const places = keptPlaces(path.join(folder, 'no', 'places.json'));
    expect(() => places.set('/d', 'x')).not.toThrow();
    expect(places.get('/d')).toBe('x');
  });
});

import fs from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { defaultBrand } from '../../../shared/brand/profile.ts';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
} from '../helpers.ts';
import { jpegOf, pngOf, urlOf } from '../deliverables/brand/pictures.ts';

const broby = {
  name: 'Broby 2026',
  house: 'Broby & Co.',
  primary: '#7a1f3d',
  secondary: '#c9a227',
  headingFont: 'Source Serif 4',
  textFont: 'Inter',
  contact: 'Broby & Co.\npost@broby.example',
  footer: 'broby.example',
  logo: urlOf('png', pngOf(12, 6)),
  clientLogo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>',
  cover: urlOf('jpeg', jpegOf(64, 32)),
};

describe('brand profiles', () => {
  it('are kept in the app, listed by name, changed and removed', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    expect(await call('brand.list', {})).toEqual({ profiles: [], chosen: null });
    expect(await call('brand.get', {})).toEqual(defaultBrand);
    const { id } = await call('brand.save', { brand: broby });
    const second = await call('brand.save', { brand: { house: 'Aa' } });
    const { profiles } = await call('brand.list', {});
    expect(profiles.map(({ name }) => name)).toEqual(['Broby 2026', 'Aa']);
    expect(await call('brand.get', { id })).toMatchObject({ ...broby, neutral: defaultBrand.neutral });
    await call('brand.save', { id, brand: { ...broby, name: 'Broby 2027' } });
    expect((await call('brand.get', { id })).name).toBe('Broby 2027');
    expect(await call('brand.remove', { id: second.id })).toEqual({ removed: true });
    expect(await call('brand.remove', { id: second.id })).toEqual({ removed: false });
    expect((await failureOf(call('brand.get', { id: second.id }))).code).toBe('brand.unknown');
    const again = makeEngine(engine.folder);
    expect((await again.client.call('brand.list', {})).profiles).toHaveLength(1);
    await again.client.close();
    await engine.client.close();
  });

  it('a file in the folder that is no profile is passed over', async () => {
    const engine = makeEngine();
    fs.mkdirSync(engine.at('brands'));
    fs.writeFileSync(engine.at('brands/half.json'), '{"house": ');
    fs.writeFileSync(engine.at('brands/other.json'), '{"colour": 1}');
    expect((await engine.client.call('brand.list', {})).profiles).toEqual([]);
    await engine.client.close();
  });

  it('a chosen one travels in the document and is used without being named', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    const path = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const { id } = await call('brand.save', { brand: broby });
    expect(await call('brand.choose', { id })).toEqual({ changed: true });
    expect(await call('brand.choose', { id })).toEqual({ changed: false });
    await call('brand.remove', { id });
    expect((await call('brand.list', {})).chosen).toEqual({ id, name: 'Broby 2026' });
    expect(await call('brand.get', {})).toMatchObject({ house: 'Broby & Co.', textFont: 'Inter' });
    const file = engine.client.grant(engine.at('r.pdf'));
    await call('report.write', { file, jobId: 'j' });
    expect(fs.readFileSync(engine.at('r.pdf'), 'latin1')).toContain('/Subtype /Image');
    await call('engagement.publish', {});
    const stored = readPublished(path, (db) => db.prepare('SELECT json FROM brand').get()) as {
      json: string;
    };
    expect(JSON.parse(stored.json)).toMatchObject({
      profile: id,
      brand: { schema: 1, house: 'Broby & Co.' },
    });
    expect(await call('brand.choose', {})).toEqual({ changed: true });
    expect((await call('brand.list', {})).chosen).toBeNull();
    await engine.client.close();
  });

  it('one file carries a profile whole to another computer', async () => {
    const [here, there] = [makeEngine(), makeEngine()];
    const { id } = await here.client.call('brand.save', { brand: broby });
    const out = here.at('Broby.samspil-brand');
    const { bytes } = await here.client.call('brand.export', { id, file: here.client.grant(out) });
    expect(bytes).toBe(fs.statSync(out).size);
    const came = await there.client.call('brand.import', { file: there.client.grant(out) });
    expect(await there.client.call('brand.get', { id: came.id })).toEqual(
      await here.client.call('brand.get', { id }),
    );
    await here.client.close();
    await there.client.close();
  });

  it('refuses what cannot be printed, in a sentence, and keeps nothing', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    fs.writeFileSync(
      engine.at('a.samspil-brand'),
      JSON.stringify({ ...broby, logo: urlOf('png', Buffer.from('nothing')) }),
    );
    fs.writeFileSync(engine.at('b.samspil-brand'), '{"house": \n x}');
    const load = (name: string) =>
      failureOf(call('brand.import', { file: engine.client.grant(engine.at(name)) }));
    expect(await load('a.samspil-brand')).toMatchObject({ code: 'brand.picture', params: { file: 'logo' } });
    expect(await load('b.samspil-brand')).toMatchObject({ code: 'json.invalid', params: { line: '2' } });
    expect(await load('none.samspil-brand')).toMatchObject({ code: 'file.missing' });
    expect((await call('brand.list', {})).profiles).toEqual([]);
    await engine.client.close();
  });

  it('draws an SVG for the window, and gives pixels as they are', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    const { url } = await call('brand.showPicture', { picture: { value: broby.clientLogo } });
    const png = PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    expect([png.width, png.height]).toEqual([800, 800]);
    const inside = (100 * 800 + 700) * 4;
    expect([...png.data.subarray(inside, inside + 4)]).toEqual([0, 0, 0, 255]);
    expect(await call('brand.showPicture', { picture: { value: broby.logo } })).toEqual({ url: broby.logo });
    const failing = call('brand.showPicture', { picture: { value: '<svg><script/></svg>' } });
    expect((await failureOf(failing)).code).toBe('brand.invalid');
    await engine.client.close();
  });

  it('reads pictures and fonts that the user chose', async () => {
    const engine = makeEngine();
    const { call } = engine.client;
    fs.writeFileSync(engine.at('logo.png'), pngOf(20, 10));
    fs.writeFileSync(engine.at('note.txt'), 'x');
    const token = (name: string) => engine.client.grant(engine.at(name));
    expect(await call('brand.readPicture', { file: token('logo.png'), use: 'cover' })).toMatchObject({
      width: 20,
      height: 10,
    });
    expect((await failureOf(call('brand.readPicture', { file: token('note.txt'), use: 'logo' }))).code).toBe(
      'brand.picture',
    );
    expect((await failureOf(call('brand.readFont', { file: token('note.txt') }))).code).toBe('brand.font');
    expect((await failureOf(call('brand.readFont', { file: token('gone.ttf') }))).code).toBe('file.missing');
    await engine.client.close();
  });
});

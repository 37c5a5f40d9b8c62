/** Figures as files: the drawing carries its letters, the table opens in a spreadsheet, nothing else is written. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf, makeEngine, type TestEngine } from '../helpers.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>Skole</text></svg>';
/** A picture of one dot. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

type Content = Parameters<TestEngine['client']['call']>[1] extends infer I
  ? I extends { content: infer C }
    ? C
    : never
  : never;

function write(engine: TestEngine, name: string, content: Content): Promise<{ bytes: number }> {
  return engine.client.call('figure.write', { file: engine.client.grant(engine.at(name)), content });
}

describe('a figure as a file', () => {
  it('is a drawing with the brand font inside', async () => {
    const engine = makeEngine();
    const { bytes } = await write(engine, 'figur.svg', { kind: 'svg', text: SVG });
    const text = fs.readFileSync(engine.at('figur.svg'), 'utf8');
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(text.match(/@font-face\{font-family:'Source Sans 3'/gu)).toHaveLength(4);
    expect(text.endsWith('<text>Skole</text></svg>')).toBe(true);
    const font = /base64,([^)]+)\)/u.exec(text)?.[1] ?? '';
    expect(Buffer.from(font, 'base64').subarray(0, 4).toString('latin1')).toBe('wOFF');
  });

  it('is a picture as it was drawn', async () => {
    const engine = makeEngine();
    await write(engine, 'figur.png', { kind: 'png', bytes: PNG });
    expect(new Uint8Array(fs.readFileSync(engine.at('figur.png')))).toEqual(PNG);
  });

  it('is a table that a spreadsheet reads as UTF-8', async () => {
    const engine = makeEngine();
    await write(engine, 'figur.csv', { kind: 'csv', text: 'Gruppe;Æble\r\n' });
    expect(fs.readFileSync(engine.at('figur.csv'))).toEqual(Buffer.from('\uFEFFGruppe;Æble\r\n'));
  });

  it.each([
    ['figur.pdf', { kind: 'svg', text: SVG }],
    ['figur.png', { kind: 'png', bytes: new Uint8Array(64) }],
    ['figur.svg', { kind: 'svg', text: '<html></html>' }],
  ] as const)('refuses %s that is no such figure, and writes nothing', async (name, content) => {
    const engine = makeEngine();
    const failure = await failureOf(write(engine, name, content));
    expect(failure).toMatchObject({ code: 'figure.format', params: { file: name } });
    expect(fs.existsSync(engine.at(name))).toBe(false);
  });
});

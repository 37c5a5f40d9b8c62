import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDeck, textOf } from '../engine/deliverables/slides/package-reader.ts';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let document = '';

beforeAll(async () => {
  place = workplace();
  ({ document } = await sampleDocument(place));
});
afterAll(() => place.remove());

describe('slides', () => {
  test('are written whole, in a language, with a brand, and the same again', async () => {
    const [one, two] = [place.at('one.pptx'), place.at('two.pptx')];
    writeFileSync(place.at('brand.json'), JSON.stringify({ house: 'Broby & Co.', primary: '#7a1f3d' }));
    const args = (out: string) => [
      'slides',
      document,
      '--out',
      out,
      '--language',
      'nb',
      '--brand',
      place.at('brand.json'),
    ];
    const written = await samspilJson<{ slides: number; bytes: number }>(args(one));
    await samspilJson(args(two));
    const bytes = readFileSync(one);
    expect(written.bytes).toBe(bytes.length);
    expect(readFileSync(two).equals(bytes)).toBe(true);
    const read = readDeck(bytes);
    expect(read.faults).toEqual([]);
    expect(read.slides).toHaveLength(written.slides);
    expect(textOf(read.slides[0] ?? '')).toContain('Broby & Co.');
    expect(read.slides.map(textOf).join(' ')).toContain('Hva kjenner dere igjen?');
    const said = await samspil(['slides', document, '--out', one]);
    expect(said.out).toMatch(/one\.pptx \(\d+ slides\)/u);
  });

  test('the consultant’s view is written when it is asked for', async () => {
    const out = place.at('own.pptx');
    await samspilJson(['slides', document, '--out', out, '--audience', 'consultant']);
    expect(readDeck(readFileSync(out)).faults).toEqual([]);
  });

  test('another ending, round or brand is refused in a sentence, and an old file stays', async () => {
    const out = place.at('old.pptx');
    writeFileSync(out, 'old');
    writeFileSync(place.at('bad.json'), '{"primary": "blue-ish"}');
    const code = async (args: readonly string[]): Promise<unknown> => {
      const { status, out: text } = await samspil([...args, '--json']);
      expect(status).toBe(1);
      return (JSON.parse(text) as { error: { code: string } }).error.code;
    };
    expect(await code(['slides', document, '--out', place.at('a.ppt')])).toBe('slides.format');
    expect(await code(['slides', document, '--out', out, '--round', 'never'])).toBe('round.unknown');
    expect(await code(['slides', document, '--out', out, '--brand', place.at('bad.json')])).toBe(
      'brand.invalid',
    );
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
});

describe('the meeting kit', () => {
  test('is a PDF or slides by its ending', async () => {
    const [pdf, pptx] = [place.at('kit.pdf'), place.at('kit.pptx')];
    const paper = await samspilJson<{ pages: number }>(['kit', document, '--out', pdf, '--minutes', '90']);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.pages).toBeGreaterThan(5);
    const slides = await samspilJson<{ pages: number }>([
      'kit',
      document,
      '--out',
      pptx,
      '--minutes',
      '60',
      '--language',
      'en',
    ]);
    const read = readDeck(readFileSync(pptx));
    expect(read.slides).toHaveLength(slides.pages);
    expect(read.slides.map(textOf).join(' ')).toContain('How we use the 60 minutes');
  });

  test('talks about the relations that are named, and knows those that are none', async () => {
    const out = place.at('chosen.pptx');
    await samspilJson(['kit', document, '--out', out, '--relations', 'skole:ppr', '--language', 'da']);
    expect(readDeck(readFileSync(out)).slides.map(textOf).join(' ')).toContain('lykkedes sammen');
    const { status, err } = await samspil(['kit', document, '--out', out, '--relations', 'skole:nobody']);
    expect(status).toBe(1);
    expect(err).toContain('nobody');
    expect((await samspil(['kit', document, '--out', place.at('kit.docx')])).err).toContain('.pdf');
  });
});

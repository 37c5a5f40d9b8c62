/** Use case of figures: writes a chart as a drawing with its letters, as a picture, or as a table. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { FileToken } from '../../../shared/api/methods.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { Handlers } from '../router.ts';
import type { ServiceContext } from './context.ts';

type Content =
  | { readonly kind: 'svg' | 'csv'; readonly text: string }
  | { readonly kind: 'png'; readonly bytes: Uint8Array };

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Excel reads a CSV as UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Files of the font, the one for all other characters first: a later face wins where both have a letter. */
const SUBSETS = [
  { name: 'latin-ext', range: '' },
  {
    name: 'latin',
    range: ';unicode-range:U+0000-00FF,U+2000-206F,U+20AC,U+2190-21FF,U+2212',
  },
] as const;

export function figureHandlers(context: ServiceContext): Pick<Handlers, 'figure.write'> {
  return { 'figure.write': (input) => writeFigure(context, input) };
}

/** @throws Failure figure.format {file} where the ending of the file or the content is not that of its kind */
export async function writeFigure(
  context: ServiceContext,
  { file, content }: { readonly file: FileToken; readonly content: Content },
): Promise<{ bytes: number }> {
  const path = context.files.pathOf(file);
  const data = contentOf(context, content);
  if (data === null || extname(path).toLowerCase() !== `.${content.kind}`)
    throw new Failure('figure.format', { file: basename(path) });
  await writeBeside(path, (temporary) => writeFile(temporary, data));
  return { bytes: data.byteLength };
}

/** null: the content is not what it says to be. */
function contentOf({ fonts }: ServiceContext, content: Content): Buffer | null {
  if (content.kind === 'png') {
    const isPng = PNG_SIGNATURE.every((byte, at) => content.bytes[at] === byte);
    return isPng ? Buffer.from(content.bytes) : null;
  }
  if (content.kind === 'csv') return Buffer.from(`${BYTE_ORDER_MARK}${content.text}`);
  const begins = /^<svg\b[^>]*>/u.exec(content.text);
  if (begins === null) return null;
  const [tag] = begins;
  return Buffer.from(`${tag}${letters(fonts)}${content.text.slice(tag.length)}`);
}

/** The app's font inside the drawing, so that it looks the same where the font is not installed. */
function letters(folder: string): string {
  const faces = [400, 600].flatMap((weight) =>
    SUBSETS.map(({ name, range }) => {
      const file = join(folder, `source-sans-3-${name}-${weight}-normal.woff`);
      const data = readFileSync(file).toString('base64');
      return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/woff;base64,${data}) format('woff')${range}}`;
    }),
  );
  return `<style>${faces.join('')}</style>`;
}

/** The clipboard, for a page that has no permission for it: text, HTML and pictures, by the form of it that this Electron has. */
import * as electron from 'electron';
import { clipboard, nativeImage } from 'electron';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';

const MOST_COPIED = 48_000_000;

interface Copied {
  readonly text?: string;
  readonly html?: string;
  readonly png?: Uint8Array;
}

/** Up to Electron 44 one call takes all forms at once. */
interface OlderClipboard {
  write(data: { text?: string; html?: string; image?: Electron.NativeImage }): void;
}

const refused = (): Result<never> => fail({ code: 'request.refused', params: {}, errorId: '' });

/** Writes what the page gives; anything that is not text, HTML or a PNG of a sane size is refused. */
export async function writeClipboard(input: unknown): Promise<Result<null>> {
  const copied = copiedOf(input);
  if (copied === null) return refused();
  const { ClipboardItem } = electron as Partial<Pick<typeof electron, 'ClipboardItem'>>;
  if (ClipboardItem !== undefined) {
    await clipboard.write([new ClipboardItem(itemsOf(copied))]);
    return succeed(null);
  }
  const { text, html, png } = copied;
  (clipboard as unknown as OlderClipboard).write({
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(png === undefined ? {} : { image: nativeImage.createFromBuffer(Buffer.from(png)) }),
  });
  return succeed(null);
}

function itemsOf({ text, html, png }: Copied): Record<string, string | Blob> {
  return {
    ...(text === undefined ? {} : { 'text/plain': text }),
    ...(html === undefined ? {} : { 'text/html': html }),
    ...(png === undefined ? {} : { 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) }),
  };
}

function copiedOf(input: unknown): Copied | null {
  const { text, html, png } = (input ?? {}) as Readonly<Record<string, unknown>>;
  const isText = (one: unknown): one is string | undefined =>
    one === undefined || (typeof one === 'string' && one.length <= MOST_COPIED);
  if (!isText(text) || !isText(html)) return null;
  const isPicture = png instanceof Uint8Array && png.byteLength <= MOST_COPIED;
  if (png !== undefined && !isPicture) return null;
  if (text === undefined && html === undefined && png === undefined) return null;
  return {
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(isPicture ? { png } : {}),
  };
}

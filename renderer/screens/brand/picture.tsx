/** A picture of a brand on a canvas: the page loads no picture by an address, not even one that holds it. */
import { useEffect, useRef } from 'react';
import { themes } from '../../../shared/brand/tokens.ts';
import { useEngine } from '../../api/queries.ts';

/** Longest side in pixels of what is drawn. */
const SIDE = 640;

interface PictureProps {
  /** Text of an SVG, or a data: URL. */
  readonly picture: string;
  /** What it is, for screen readers; empty for decoration. */
  readonly name: string;
  readonly className: string;
}

export function Picture({ picture, name, className }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const url = useEngine('brand.showPicture', { picture: { value: picture } }).data?.url;
  useEffect(() => {
    const target = canvas.current;
    if (url === undefined || target === null || typeof createImageBitmap !== 'function') return undefined;
    let current = true;
    const leaveEmpty = (): void => undefined;
    // What the engine gives it has decoded; should this program not draw it all the same, the canvas stays empty.
    void bitmapOf(url).then((bitmap) => {
      if (current) draw(target, bitmap);
      bitmap.close();
    }, leaveEmpty);
    return () => {
      current = false;
    };
  }, [url]);
  // Logos are made for paper, whatever the theme of the window.
  const paper = { background: themes.light.surface };
  return (
    <canvas
      ref={canvas}
      className={className}
      style={paper}
      {...(name === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    />
  );
}

function bitmapOf(url: string): Promise<ImageBitmap> {
  const [head = '', data = ''] = url.split(',', 2);
  const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
  return createImageBitmap(new Blob([bytes], { type: head.slice('data:'.length).replace(';base64', '') }));
}

function draw(target: HTMLCanvasElement, bitmap: ImageBitmap): void {
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  target.width = Math.max(1, Math.round(bitmap.width * scale));
  target.height = Math.max(1, Math.round(bitmap.height * scale));
  target.getContext('2d')?.drawImage(bitmap, 0, 0, target.width, target.height);
}

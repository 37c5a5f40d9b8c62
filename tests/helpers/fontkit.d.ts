/** The part of fontkit that tests measure with. */
declare module 'fontkit' {
  export interface Font {
    layout(text: string): { readonly advanceWidth: number };
    hasGlyphForCodePoint(code: number): boolean;
  }
  export function openSync(path: string): Font;
}

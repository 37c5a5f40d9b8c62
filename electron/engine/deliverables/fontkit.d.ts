/** The part of fontkit that is used. */
declare module 'fontkit' {
  export interface Glyph {
    /** In font units. */
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly type?: string;
    readonly familyName: string | null;
    readonly subfamilyName: string | null;
    readonly postscriptName: string | null;
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly variationAxes?: Readonly<Record<string, unknown>>;
    readonly 'OS/2'?: {
      readonly usWeightClass: number;
      /** The bits of fsType by name. */
      readonly fsType: {
        readonly noEmbedding: boolean;
        readonly viewOnly: boolean;
        readonly editable: boolean;
        readonly noSubsetting: boolean;
        readonly bitmapOnly: boolean;
      };
    };
    readonly characterSet: readonly number[];
    layout(text: string): { readonly advanceWidth: number };
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): Glyph;
  }
  export interface FontCollection {
    readonly fonts: readonly Font[];
  }
  export function openSync(path: string): Font;
  export function create(data: Uint8Array): Font | FontCollection;
}

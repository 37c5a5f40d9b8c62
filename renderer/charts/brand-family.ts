/** The type families of a brand in the window: the bundled ones from the app itself, a house's own from the brand. */
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/inter/latin-ext-400.css';
import '@fontsource/inter/latin-ext-600.css';
import '@fontsource/lora/latin-400.css';
import '@fontsource/lora/latin-600.css';
import '@fontsource/lora/latin-ext-400.css';
import '@fontsource/lora/latin-ext-600.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/source-serif-4/latin-ext-400.css';
import '@fontsource/source-serif-4/latin-ext-600.css';
import { useEffect, useMemo, useState } from 'react';
import { BRAND_FONTS, type BrandFontFile } from '../../shared/brand/families.ts';
import { defaultBrand } from '../../shared/brand/profile.ts';

export interface ShownFamily {
  /** A CSS list of families, quoted; the app's own font comes after the brand's. */
  readonly css: string;
  /** False where the window cannot draw the house's font: what it shows is set in the app's own. */
  readonly drawn: boolean;
}

type State = 'waiting' | 'ready' | 'refused';
const CAN_LOAD = typeof FontFace === 'function';
const NO_FONTS: readonly BrandFontFile[] = [];

/** A family of a brand; a font of the house is made known to the window while it is shown. */
export function useBrandFamily(fonts: readonly BrandFontFile[] = NO_FONTS, family: string): ShownFamily {
  const files = useMemo(
    () => (BRAND_FONTS.includes(family) ? NO_FONTS : fonts.filter((font) => font.family === family)),
    [fonts, family],
  );
  const [state, setState] = useState<State>('waiting');
  const name = `house-${family}`;
  useEffect(() => {
    if (files.length === 0 || !CAN_LOAD) return undefined;
    const faces = files.map(({ data, weight }) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
      return new FontFace(name, bytes, { weight: String(weight) });
    });
    for (const face of faces) document.fonts.add(face);
    void Promise.all(faces.map((face) => face.load())).then(
      () => setState('ready'),
      () => setState('refused'),
    );
    return () => {
      for (const face of faces) document.fonts.delete(face);
    };
  }, [files, name]);
  const own = files.length === 0 ? family : state === 'ready' ? name : defaultBrand.textFont;
  const quoted = [...new Set([own, defaultBrand.textFont])].map((one) => JSON.stringify(one));
  return {
    css: [...quoted, 'sans-serif'].join(', '),
    drawn: files.length === 0 || (CAN_LOAD && state !== 'refused'),
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandTokens, defaultBrand, onBrandPrimary, parseBrand } from '../../../shared/brand/profile.ts';
import { contrastRatio, themes } from '../../../shared/brand/tokens.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';

function fieldOf(json: unknown): unknown {
  try {
    parseBrand(json);
  } catch (error) {
    if (isFailure(error) && error.code === 'brand.invalid') return error.params['field'];
    throw error;
  }
  return 'accepted';
}

describe('parseBrand', () => {
  test('what a file leaves out is the default', () => {
    expect(parseBrand({})).toEqual(defaultBrand);
    expect(parseBrand({ schema: 1, house: ' Broby & Co. ', primary: '#1A2B4C' })).toEqual({
      ...defaultBrand,
      house: 'Broby & Co.',
      primary: '#1a2b4c',
    });
  });

  test.each([
    [{ primary: 'petrol' }, 'primary'],
    [{ primary: '#123' }, 'primary'],
    [{ neutral: 7 }, 'neutral'],
    [{ headingFont: 'Comic Sans' }, 'headingFont'],
    [{ textFont: null, colour: '#000000' }, 'colour'],
    [{ house: 12 }, 'house'],
    [{ logo: 'not a picture' }, 'logo'],
    [{ logo: '<svg><script>1</script></svg>' }, 'logo'],
    [{ logo: '<svg><image href="http://a.example/x.png"/></svg>' }, 'logo'],
    [{ logo: `<svg>${'<use href="#a"/>'.repeat(17)}</svg>` }, 'logo'],
    [{ logo: 'data:image/gif;base64,AAAA' }, 'logo'],
    [{ clientLogo: 'data:image/png;base64,A*AA' }, 'clientLogo'],
    [{ cover: '<svg/>' }, 'cover'],
    [{ secondary: 'amber' }, 'secondary'],
    [{ contact: 'a\n'.repeat(9) + 'b' }, 'contact'],
    [{ footer: 'x'.repeat(201) }, 'footer'],
    [{ fonts: {} }, 'fonts'],
    [{ fonts: [{ family: 'Inter', weight: 400, data: 'AAAA' }] }, 'fonts.0.family'],
    [{ fonts: [{ family: 'Own', weight: 300, data: 'AAAA' }] }, 'fonts.0.weight'],
    [{ fonts: [{ family: 'Own', weight: 400, data: '' }] }, 'fonts.0.data'],
    [{ textFont: 'Own' }, 'textFont'],
    [{ schema: 2 }, 'schema'],
    [[], '{}'],
    [null, '{}'],
  ])('%j names the field %s', (json, field) => {
    expect(fieldOf(json)).toBe(field);
  });

  test('the failure has a sentence in every language', () => {
    for (const language of ['da', 'nb', 'en'] as const)
      expect(wordsOf(language).failure('brand.invalid', { field: 'primary' })).toContain('primary');
  });

  test('lines of the contact block stay lines, and a family of the house can be chosen', () => {
    const own = { family: 'Own Sans', weight: 400, data: 'AAAA' };
    const brand = parseBrand({
      contact: ' Broby & Co.\r\n\r\n  post@broby.example ',
      fonts: [own],
      textFont: 'Own Sans',
    });
    expect(brand.contact).toBe('Broby & Co.\n\npost@broby.example');
    expect([brand.textFont, brand.headingFont]).toEqual(['Own Sans', 'Source Sans 3']);
  });

  test('a plain logo is kept', () => {
    const logo =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>';
    expect(parseBrand({ logo }).logo).toBe(logo);
  });
});

test('any primary keeps 4.5:1, as a ground and as text', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, hex, (primary, neutral) => {
      const brand = parseBrand({ primary, neutral });
      const tokens = brandTokens(brand);
      expect(contrastRatio(onBrandPrimary(brand), primary)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(tokens.primary, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(tokens.muted, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(tokens.onPrimary, tokens.primary)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(tokens.ink, tokens.tint)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('any secondary gives a mark of 3:1 and a text of 4.5:1, on white and on its own tint', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, (secondary) => {
      const { accent, accentText, accentTint, surface } = brandTokens(parseBrand({ secondary }));
      expect(contrastRatio(accent, surface)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(accentText, surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(accentText, accentTint)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('the default brand changes nothing', () => {
  expect(brandTokens(defaultBrand)).toEqual(themes.light);
});

/** What a brand makes of a page: a small cover and a finding, and the contrasts that its colours reach. */
import type { BrandJson } from '../../../shared/api/brand-methods.ts';
import { isHexColour } from '../../../shared/brand/oklch.ts';
import { brandTokens, defaultBrand, onBrandPrimary, type Brand } from '../../../shared/brand/profile.ts';
import { contrastRatio } from '../../../shared/brand/tokens.ts';
import { useBrandFamily } from '../../charts/brand-family.ts';
import { useWords } from '../../components/words.ts';
import { Picture } from './picture.tsx';

/** A colour that is half written is the app's own until it is whole. */
function shownBrand(brand: BrandJson): Brand {
  const colour = (field: 'primary' | 'secondary' | 'neutral'): string =>
    isHexColour(brand[field]) ? brand[field] : defaultBrand[field];
  return { ...brand, primary: colour('primary'), secondary: colour('secondary'), neutral: colour('neutral') };
}

export function BrandPreview({ brand }: { readonly brand: BrandJson }) {
  const words = useWords();
  const shown = shownBrand(brand);
  const tokens = brandTokens(shown);
  const heading = useBrandFamily(brand.fonts, brand.headingFont).css;
  const text = useBrandFamily(brand.fonts, brand.textFont).css;
  const onPrimary = onBrandPrimary(shown);
  return (
    <section className="brand-preview" aria-label={words.t('brand.preview')}>
      <div className="brand-sheet" style={{ background: tokens.surface }}>
        <div className="brand-sheet-head">
          {brand.clientLogo === null ? (
            <Line family={text} colour={tokens.ink} size={11} strong text={words.t('brand.preview.client')} />
          ) : (
            <Picture picture={brand.clientLogo} name="" className="brand-sheet-logo" />
          )}
          {brand.logo === null ? (
            <Line family={text} colour={tokens.muted} size={10} text={brand.house} />
          ) : (
            <Picture picture={brand.logo} name="" className="brand-sheet-logo" />
          )}
        </div>
        <Line family={heading} colour={tokens.ink} size={17} strong text={words.t('brand.preview.title')} />
        <Line family={text} colour={tokens.ink} size={12} text={words.t('brand.preview.text')} />
        <Band
          ground={tokens.accentTint}
          family={text}
          colour={tokens.accentText}
          text={words.t('brand.preview.accent')}
        />
        <Line family={text} colour={tokens.muted} size={10} text={words.t('brand.preview.note')} />
        {brand.cover === null ? null : (
          <Picture picture={brand.cover} name="" className="brand-sheet-cover" />
        )}
        <Band
          ground={shown.primary}
          family={heading}
          colour={onPrimary}
          text={brand.house === '' ? 'Samspil' : brand.house}
        />
        {brand.contact === '' ? null : (
          <Line family={text} colour={tokens.muted} size={9} text={brand.contact.split('\n').join(' · ')} />
        )}
        {brand.footer === '' ? null : (
          <Line family={text} colour={tokens.muted} size={9} text={brand.footer} />
        )}
      </div>
      <Contrasts brand={shown} />
    </section>
  );
}

interface LineProps {
  readonly family: string;
  readonly colour: string;
  readonly size: number;
  readonly strong?: boolean;
  readonly text: string;
}

/** Colours and families of a brand are data, not part of the window's own style: set on the element itself. */
function Line({ family, colour, size, strong = false, text }: LineProps) {
  const style = { fontFamily: family, color: colour, fontSize: size, fontWeight: strong ? 600 : 400 };
  return <p style={style}>{text}</p>;
}

function Band({ ground, ...line }: { readonly ground: string } & Omit<LineProps, 'size'>) {
  return (
    <div className="brand-band" style={{ background: ground }}>
      <Line {...line} size={12} strong />
    </div>
  );
}

/** Said in numbers, so that nobody has to trust their eyes. */
function Contrasts({ brand }: { readonly brand: Brand }) {
  const words = useWords();
  const tokens = brandTokens(brand);
  const lines = [
    ['brand.contrast.on-primary', contrastRatio(onBrandPrimary(brand), brand.primary)],
    ['brand.contrast.primary', contrastRatio(tokens.primary, tokens.surface)],
    ['brand.contrast.secondary', contrastRatio(tokens.accentText, tokens.surface)],
    ['brand.contrast.neutral', contrastRatio(tokens.muted, tokens.surface)],
  ] as const;
  const mended =
    tokens.primary !== brand.primary ||
    tokens.accentText !== brand.secondary ||
    tokens.muted !== brand.neutral;
  return (
    <div className="brand-contrast">
      <p className="field-label">{words.t('brand.contrast')}</p>
      <ul>
        {lines.map(([key, ratio]) => (
          <li key={key}>
            {words.t('brand.contrast.line', {
              name: words.t(key),
              ratio: words.number(Math.floor(ratio * 10) / 10, 1),
            })}
          </li>
        ))}
      </ul>
      {mended ? <p className="field-help">{words.t('brand.contrast.mended')}</p> : null}
    </div>
  );
}

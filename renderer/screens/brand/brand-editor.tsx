/** One brand profile: its fields, with the preview beside them. Nothing is kept before "Save". */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { BrandJson } from '../../../shared/api/brand-methods.ts';
import { BRAND_FONTS } from '../../../shared/brand/families.ts';
import { isHexColour } from '../../../shared/brand/oklch.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseBrandPart } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice, TextBlock, TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { BrandPreview } from './brand-preview.tsx';
import { PictureField } from './picture-field.tsx';

interface BrandEditorProps {
  /** null: a new profile. */
  readonly id: string | null;
  readonly first: BrandJson;
  readonly onDone: () => void;
}

type Change = (part: Partial<BrandJson>) => void;

export function BrandEditor({ id, first, onDone }: BrandEditorProps) {
  const words = useWords();
  const [brand, setBrand] = useState(first);
  const change: Change = useCallback((part) => setBrand((now) => ({ ...now, ...part })), []);
  const save = useAction(
    useCallback(async () => {
      await callEngine('brand.save', { ...(id === null ? {} : { id }), brand });
      onDone();
    }, [id, brand, onDone]),
  );
  return (
    <div className="brand-editor">
      <div className="brand-fields">
        <Button look="plain" icon={<ArrowLeft aria-hidden size={16} />} onPress={onDone}>
          {words.t('brand.back')}
        </Button>
        <div className="brand-pair">
          <TextField
            label={words.t('brand.field.name')}
            value={brand.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={words.t('brand.field.house')}
            value={brand.house}
            onChange={(house) => change({ house })}
          />
        </div>
        <div className="brand-colours">
          {(['primary', 'secondary', 'neutral'] as const).map((field) => (
            <ColourField
              key={field}
              label={words.t(`brand.field.${field}`)}
              value={brand[field]}
              onChange={(colour) => change({ [field]: colour })}
            />
          ))}
        </div>
        <FontFields brand={brand} change={change} />
        <PictureField field="logo" use="logo" value={brand.logo} onChange={(logo) => change({ logo })} />
        <PictureField
          field="client-logo"
          use="logo"
          value={brand.clientLogo}
          onChange={(clientLogo) => change({ clientLogo })}
        />
        <PictureField field="cover" use="cover" value={brand.cover} onChange={(cover) => change({ cover })} />
        <TextBlock
          label={words.t('brand.field.contact')}
          help={words.t('brand.field.contact-help')}
          rows={4}
          value={brand.contact}
          onChange={(contact) => change({ contact })}
        />
        <TextField
          label={words.t('brand.field.footer')}
          value={brand.footer}
          onChange={(footer) => change({ footer })}
        />
        <div className="brand-actions">
          <Button look="primary" isDisabled={save.busy} onPress={() => void save.run()}>
            {words.t('brand.save')}
          </Button>
          <Button look="plain" onPress={onDone}>
            {words.t('action.cancel')}
          </Button>
        </div>
        <FailureNote failure={save.failure} />
      </div>
      <BrandPreview brand={brand} />
    </div>
  );
}

interface ColourFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

/** The colour as text, and the system's own picker beside it. */
function ColourField({ label, value, onChange }: ColourFieldProps) {
  const words = useWords();
  return (
    <div className="brand-colour">
      <TextField
        label={label}
        value={value}
        maxLength={7}
        {...(isHexColour(value) ? {} : { help: words.t('brand.field.colour-help') })}
        onChange={(text) => onChange(text.trim().toLowerCase())}
      />
      <input
        type="color"
        aria-label={words.t('brand.field.pick', { field: label })}
        value={isHexColour(value) ? value : '#000000'}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

function FontFields({ brand, change }: { readonly brand: BrandJson; readonly change: Change }) {
  const words = useWords();
  const families = [...BRAND_FONTS, ...new Set(brand.fonts.map(({ family }) => family))];
  const options = families.map((family) => ({ id: family, label: family }));
  const add = useAction(
    useCallback(async () => {
      const file = await chooseBrandPart('font');
      if (file === null) return;
      const font = await callEngine('brand.readFont', { file: file.token });
      const others = brand.fonts.filter(
        ({ family, weight }) => family !== font.family || weight !== font.weight,
      );
      change({ fonts: [...others, font] });
    }, [brand.fonts, change]),
  );
  /** A family that loses its last file is no longer used either. */
  const remove = (gone: BrandJson['fonts'][number]): void => {
    const fonts = brand.fonts.filter((font) => font !== gone);
    const kept = (family: string): string =>
      family === gone.family && !fonts.some((font) => font.family === family)
        ? (BRAND_FONTS[0] ?? family)
        : family;
    change({ fonts, headingFont: kept(brand.headingFont), textFont: kept(brand.textFont) });
  };
  return (
    <>
      <div className="brand-pair">
        <Choice
          label={words.t('brand.field.heading')}
          options={options}
          value={brand.headingFont}
          onChange={(headingFont) => change({ headingFont })}
        />
        <Choice
          label={words.t('brand.field.text')}
          options={options}
          value={brand.textFont}
          onChange={(textFont) => change({ textFont })}
        />
      </div>
      {brand.fonts.map((font) => {
        const name = `${font.family} (${words.t(`brand.field.weight-${font.weight}`)})`;
        return (
          <div className="brand-font" key={name}>
            <span>{name}</span>
            <Button
              look="plain"
              aria-label={words.t('brand.field.font-remove', { name })}
              onPress={() => remove(font)}
            >
              {words.t('brand.field.clear')}
            </Button>
          </div>
        );
      })}
      <div className="brand-font">
        <Button isDisabled={add.busy} onPress={() => void add.run()}>
          {words.t('brand.field.font-add')}
        </Button>
        <span className="field-help">{words.t('brand.field.font-help')}</span>
      </div>
      <FailureNote failure={add.failure} />
    </>
  );
}

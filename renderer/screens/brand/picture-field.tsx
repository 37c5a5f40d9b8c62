/** A picture of a brand: what is chosen, small, with choosing and taking away. */
import { useCallback } from 'react';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseBrandPart } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { Picture } from './picture.tsx';

interface PictureFieldProps {
  readonly field: 'logo' | 'client-logo' | 'cover';
  readonly use: 'logo' | 'cover';
  readonly value: string | null;
  readonly onChange: (picture: string | null) => void;
}

export function PictureField({ field, use, value, onChange }: PictureFieldProps) {
  const words = useWords();
  const label = words.t(`brand.field.${field}`);
  const choose = useAction(
    useCallback(async () => {
      const file = await chooseBrandPart(use);
      if (file === null) return;
      const { value: picture } = await callEngine('brand.readPicture', { file: file.token, use });
      onChange(picture);
    }, [use, onChange]),
  );
  return (
    <div className="field" role="group" aria-label={label}>
      <p className="field-label">{label}</p>
      <div className="brand-picture">
        {value === null ? (
          <span className="field-help">{words.t('brand.field.no-picture')}</span>
        ) : (
          <Picture picture={value} name={label} className="brand-thumb" />
        )}
        <Button
          isDisabled={choose.busy}
          aria-label={words.t('brand.field.choose-one', { field: label })}
          onPress={() => void choose.run()}
        >
          {words.t('brand.field.choose')}
        </Button>
        {value === null ? null : (
          <Button
            look="plain"
            aria-label={words.t('brand.field.clear-one', { field: label })}
            onPress={() => onChange(null)}
          >
            {words.t('brand.field.clear')}
          </Button>
        )}
      </div>
      <FailureNote failure={choose.failure} />
    </div>
  );
}

/** A field for a passphrase: hidden until one wants to see it. */
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, Text, TextField, ToggleButton } from 'react-aria-components';
import { useWords } from '../../components/words.ts';

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly autoFocus?: boolean;
}

export function SecretField({ label, value, onChange, help, autoFocus = false }: SecretFieldProps) {
  const words = useWords();
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField
      className="field"
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      maxLength={1000}
    >
      <Label className="field-label">{label}</Label>
      <div className="secret">
        <Input className="field-input" autoComplete="off" spellCheck={false} />
        <ToggleButton
          className="button button-icon"
          aria-label={words.t('opening.passphrase-show')}
          isSelected={isShown}
          onChange={setIsShown}
        >
          {isShown ? <EyeOff aria-hidden size={16} /> : <Eye aria-hidden size={16} />}
        </ToggleButton>
      </div>
      {help === undefined ? null : (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
    </TextField>
  );
}

/** Fields of forms: text and choice, each with its label and its help. */
import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';

export interface Option<K extends string = string> {
  readonly id: K;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly options: readonly Option<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  /** Label for screen readers only, and no wider than its value. */
  readonly compact?: boolean;
  /** Stands where nothing is chosen yet. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of several. */
export function Choice<K extends string>({
  label,
  options,
  value,
  onChange,
  compact,
  placeholder,
  isDisabled,
}: ChoiceProps<K>) {
  return (
    <Select
      className={compact === true ? 'choice choice-compact' : 'choice'}
      selectedKey={value}
      placeholder={placeholder ?? ''}
      isDisabled={isDisabled ?? false}
      onSelectionChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={compact === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="popover choice-popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {({ isSelected }) => (
                <>
                  <span className="option-mark">{isSelected ? <Check aria-hidden size={14} /> : null}</span>
                  <Text slot="label">{option.label}</Text>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** The sentence of what is wrong with the text; it takes the place of the help. */
  readonly problem?: string | null;
  /** Language of the text, where it is not the window's. */
  readonly lang?: string;
}

/** One line of text. */
export function TextField({
  label,
  value,
  onChange,
  help,
  placeholder,
  autoFocus,
  maxLength = 200,
  problem = null,
  lang,
}: TextFieldProps) {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus ?? false}
      maxLength={maxLength}
      isInvalid={problem !== null}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" placeholder={placeholder ?? ''} lang={lang} />
      <FieldNote help={help} problem={problem} />
    </AriaTextField>
  );
}

/** Under a field: what is wrong with it, else its help. */
function FieldNote({
  help,
  problem,
}: {
  readonly help: string | undefined;
  readonly problem: string | null;
}) {
  if (problem === null && help === undefined) return null;
  return (
    <Text slot="description" className={problem === null ? 'field-help' : 'field-error'}>
      {problem ?? help}
    </Text>
  );
}

interface TextBlockProps extends Pick<
  TextFieldProps,
  'label' | 'value' | 'onChange' | 'help' | 'problem' | 'lang' | 'maxLength'
> {
  readonly rows: number;
}

/** Several lines of text. */
export function TextBlock({
  label,
  value,
  onChange,
  help,
  rows,
  problem = null,
  lang,
  maxLength,
}: TextBlockProps) {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label className="field-label">{label}</Label>
      <TextArea className="text-block" rows={rows} lang={lang} />
      <FieldNote help={help} problem={problem} />
    </AriaTextField>
  );
}

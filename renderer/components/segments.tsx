/** A row of alternatives of which one holds: as a control (segments) or as chips. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './fields.tsx';

interface SegmentsProps<K extends string> {
  readonly label: string;
  readonly options: readonly Option<K>[];
  /** null: none yet. */
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly look?: 'segments' | 'chips';
}

export function Segments<K extends string>({
  label,
  options,
  value,
  onChange,
  look = 'segments',
}: SegmentsProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={look}
      selectionMode="single"
      disallowEmptySelection={value !== null}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={look === 'chips' ? 'chip' : 'segment'}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** A choice that is on or off. */
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface CheckProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function Check({ isSelected, onChange, isDisabled, children }: CheckProps) {
  return (
    <Checkbox className="check" isSelected={isSelected} isDisabled={isDisabled ?? false} onChange={onChange}>
      <span className="check-box" aria-hidden />
      {children}
    </Checkbox>
  );
}

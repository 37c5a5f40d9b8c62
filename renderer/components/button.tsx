/** Buttons: primary for the one next step of a place, quiet for the rest, plain for links in text. */
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

type Look = 'primary' | 'quiet' | 'plain' | 'icon' | 'danger';

export interface OwnButtonProps extends Omit<ButtonProps, 'className' | 'children'> {
  readonly look?: Look;
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
}

export function Button({ look = 'quiet', icon, children, ...rest }: OwnButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {icon}
      {children}
    </AriaButton>
  );
}

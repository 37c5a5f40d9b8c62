/** The head of a drawer beside a figure: what it is about, and the way out. */
import { X } from 'lucide-react';
import { Button } from './button.tsx';

interface DrawerHeadProps {
  readonly kicker: string;
  /** The name of the button that closes the drawer. */
  readonly closeLabel: string;
  readonly onClose: () => void;
}

export function DrawerHead({ kicker, closeLabel, onClose }: DrawerHeadProps) {
  return (
    <div className="drawer-head">
      <p className="kicker">{kicker}</p>
      <Button look="icon" aria-label={closeLabel} onPress={onClose} icon={<X aria-hidden size={16} />} />
    </div>
  );
}

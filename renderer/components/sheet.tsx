/** A dialog over the window: title, content, and buttons at its foot. Escape leaves it. */
import { X } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { useWords } from './words.ts';

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  /** While work runs that must not lose its place, the dialog stays. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

export function Sheet({
  title,
  isOpen,
  onClose,
  size = 'small',
  isBusy = false,
  children,
  foot,
}: SheetProps) {
  const words = useWords();
  useEscapeFromNowhere(isOpen && !isBusy, onClose);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`sheet sheet-${size}`}>
        <Dialog className="sheet-dialog">
          <div className="sheet-head">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            <Button
              look="icon"
              aria-label={words.t('action.close')}
              onPress={onClose}
              isDisabled={isBusy}
              icon={<X aria-hidden size={18} />}
            />
          </div>
          <div className="sheet-body">{children}</div>
          {foot === undefined ? null : <footer className="sheet-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A button that becomes disabled under the focus leaves it nowhere; Escape leaves the dialog all the same. */
function useEscapeFromNowhere(isActive: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.activeElement === document.body) leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isActive, leave]);
}

/** Progress of long work with a way to stop it. */
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import { useWords } from './words.ts';

interface ProgressProps {
  readonly label: string;
  /** 0..1; null = unknown. */
  readonly fraction: number | null;
  readonly onCancel?: () => void;
}

export function Progress({ label, fraction, onCancel }: ProgressProps) {
  const words = useWords();
  return (
    <div className="progress-line">
      <ProgressBar
        className="progress"
        {...(fraction === null ? { isIndeterminate: true } : { value: Math.round(fraction * 100) })}
      >
        <Label className="progress-label">{label}</Label>
        <div className={fraction === null ? 'progress-track progress-unknown' : 'progress-track'}>
          <div className="progress-fill" style={{ width: `${fraction === null ? 40 : fraction * 100}%` }} />
        </div>
      </ProgressBar>
      {onCancel === undefined ? null : <Button onPress={onCancel}>{words.t('action.cancel')}</Button>}
    </div>
  );
}

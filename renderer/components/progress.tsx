/** Progress of long work with a way to stop it. */
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import { useAnnounced } from './announcer.tsx';
import { useWords } from './words.ts';

interface ProgressProps {
  readonly label: string;
  /** 0..1; null = unknown. */
  readonly fraction: number | null;
  readonly onCancel?: () => void;
}

export function Progress({ label, fraction, onCancel }: ProgressProps) {
  const words = useWords();
  useAnnounced(spokenProgress(words, label, fraction));
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

/** Quarters are often enough to hear. */
const SPOKEN_PARTS = 4;

function spokenProgress(words: ReturnType<typeof useWords>, label: string, fraction: number | null): string {
  const part = fraction === null ? 0 : Math.floor(fraction * SPOKEN_PARTS) / SPOKEN_PARTS;
  return part === 0 || part === 1 ? label : `${label} ${words.percent(part)}`;
}

/** The steps of an import, and where in them a problem is mended. */
import { Check } from 'lucide-react';
import type { ImportPreview } from '../../../shared/api/methods.ts';
import type { Problem } from '../../../shared/domain/mapping/types.ts';
import { useWords } from '../../components/words.ts';

export const IMPORT_STEPS = ['file', 'columns', 'values', 'check'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** A step, and what in it is to be looked at: a column's letters, or the text of an entry. */
export interface ImportPlace {
  readonly step: ImportStep;
  readonly column?: string;
  readonly text?: string;
}

/** Problems with what an entry means; all others are about columns. */
const OF_VALUES: ReadonlySet<string> = new Set([
  'import.unknown-value',
  'import.value-unknown',
  'import.out-of-scale',
  'import.unknown-group',
  'import.group-unknown',
  'import.group-uncertain',
  'import.ambiguous-group',
  'import.unknown-position',
  'import.coding-assumed',
  'import.group-guessed',
  'mapping.unknown-group',
  'mapping.value-out-of-scale',
]);

/** Where a problem is mended; null for what only the file itself can mend. */
export function placeOf({ code, params, cells }: Problem): ImportPlace | null {
  if (code === 'import.which-sheet') return { step: 'file' };
  const [cell] = cells;
  const column = cell?.replace(/^.*!/u, '').replace(/\d+$/u, '') ?? params['column'];
  if (OF_VALUES.has(code)) {
    const text = params['value'] ?? params['text'] ?? params['group'];
    return { step: 'values', ...(text === undefined ? {} : { text: String(text) }) };
  }
  if (column === undefined || column === '') return code.startsWith('mapping.') ? { step: 'columns' } : null;
  return { step: 'columns', column: String(column) };
}

/** The step that needs the user: entries without a meaning, columns that do not fit, else the check. */
export function stepInNeed({ account, entries }: ImportPreview): ImportStep {
  if (account !== null) return 'check';
  const unknown = entries === null ? [] : [...entries.answers, ...entries.groups, ...entries.positions];
  return unknown.some(({ meaning }) => meaning === null) ? 'values' : 'columns';
}

interface StepsProps {
  readonly step: ImportStep;
  /** Steps that something is still open in. */
  readonly open: ReadonlySet<ImportStep>;
  readonly isReady: boolean;
  readonly onStep: (step: ImportStep) => void;
}

/** The four steps as buttons; going back loses nothing. */
export function Steps({ step, open, isReady, onStep }: StepsProps) {
  const words = useWords();
  return (
    <nav aria-label={words.t('import.steps')}>
      <ol className="wizard-steps">
        {IMPORT_STEPS.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className="wizard-step"
              aria-current={one === step ? 'step' : undefined}
              disabled={!isReady && one !== 'file'}
              onClick={() => onStep(one)}
            >
              <span className="wizard-step-mark" aria-hidden>
                {isReady && !open.has(one) && index < IMPORT_STEPS.indexOf(step) ? (
                  <Check size={13} />
                ) : (
                  index + 1
                )}
              </span>
              {words.t(`import.step.${one}`)}
              {open.has(one) ? <span className="tag">{words.t('import.step-open')}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What needs the user's eye in a spreadsheet, with the cells it is about: what stops the import first. */
import { CircleAlert, CircleHelp, Info } from 'lucide-react';
import type { Problem } from '../../../shared/domain/mapping/types.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import { placeOf, type ImportPlace } from './steps.tsx';

const ORDER: readonly Problem['severity'][] = ['error', 'question', 'notice'];
const ICONS = { error: CircleAlert, question: CircleHelp, notice: Info } as const;

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Goes where the problem is mended; without it nothing can be mended here. */
  readonly onShow?: (place: ImportPlace) => void;
}

export function ProblemList({ problems, onShow }: ProblemListProps) {
  const words = useWords();
  if (problems.length === 0) return null;
  const sorted = ORDER.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return (
    <ul className="problems" aria-label={words.t('import.problems')}>
      {sorted.map((problem, index) => {
        const Icon = ICONS[problem.severity];
        const place = onShow === undefined ? null : placeOf(problem);
        return (
          <li key={index} className={`problem problem-${problem.severity}`}>
            <Icon aria-hidden size={16} />
            <div>
              <p>{words.failure(problem.code, problem.params)}</p>
              {problem.cells.length === 0 ? null : (
                <p className="cells">{words.t('import.cells', { cells: problem.cells.join(', ') })}</p>
              )}
            </div>
            {place === null ? null : (
              <Button look="plain" onPress={() => onShow?.(place)}>
                {words.t(`import.mend.${place.step === 'check' ? 'columns' : place.step}`)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

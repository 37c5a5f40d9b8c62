/** The sheets of learning over the desk: the start of a case, the course holder's view, the guide. */
import { useCallback, useState, type ReactNode } from 'react';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Guide } from '../../../shared/report/guide/types.ts';
import type { Over } from '../../app/desk.tsx';
import { ExaminerSheet } from './examiner-sheet.tsx';
import { GuideReader } from './guide-reader.tsx';
import { PracticeStart } from './practice-start.tsx';

interface LearningSheetsProps {
  readonly over: Over;
  readonly setOver: (over: Over) => void;
  readonly onStarted: (file: ChosenFile) => void;
}

/** `anchor`: id of a section of the guide; null = its beginning. */
type OpenGuide = (anchor: string | null, id?: Guide['id']) => void;

export function LearningSheets({ over, setOver, onStarted }: LearningSheetsProps) {
  if (over?.kind === 'examiner') return <ExaminerSheet onClose={() => setOver(null)} />;
  if (over?.kind !== 'practice') return null;
  return (
    <PracticeStart
      onStarted={(started) => {
        setOver(null);
        onStarted(started);
      }}
      onExaminer={() => setOver({ kind: 'examiner' })}
      onClose={() => setOver(null)}
    />
  );
}

/** The guide over whatever is shown, and how it is opened. */
export function useGuideSheet(): { readonly open: OpenGuide; readonly sheet: ReactNode } {
  const [at, setAt] = useState<{ readonly anchor: string | null; readonly id: Guide['id'] } | null>(null);
  const open = useCallback<OpenGuide>((anchor, id = 'method') => setAt({ anchor, id }), []);
  const sheet =
    at === null ? null : <GuideReader id={at.id} anchor={at.anchor} onClose={() => setAt(null)} />;
  return { open, sheet };
}

/** What is said at the place where it belongs: failures, empty places, quiet remarks. */
import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/lib/failure.ts';
import { useWords } from './words.ts';

/** The sentence of a failure, where it happened. */
export function FailureNote({
  failure,
  children,
}: {
  readonly failure: Failure | null;
  readonly children?: ReactNode;
}) {
  const words = useWords();
  if (failure === null) return null;
  return (
    <div className="note note-failure" role="alert">
      <CircleAlert aria-hidden size={16} />
      <div>
        <p>{sentenceOf(words, failure)}</p>
        {children}
      </div>
    </div>
  );
}

/** The words of a failure. */
export function sentenceOf(words: ReturnType<typeof useWords>, failure: Failure): string {
  return words.failure(failure.code, failure.params, String(failure.params['errorId'] ?? ''));
}

/** A quiet remark. */
export function Remark({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'look';
}) {
  return (
    <div className={tone === 'look' ? 'note note-look' : 'note note-plain'}>
      {tone === 'look' ? <CircleAlert aria-hidden size={16} /> : <Info aria-hidden size={16} />}
      <div>{children}</div>
    </div>
  );
}

/** An empty place that teaches the next step: one sentence, one button. */
export function EmptyPlace({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2 className="empty-title">{title}</h2>
      <p className="empty-text">{text}</p>
      {children}
    </div>
  );
}

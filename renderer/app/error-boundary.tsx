/** Catches what the page could not draw: says what happened and what is safe, notes it in the log, and offers a way back. */
import { Component, useState, type ErrorInfo, type ReactNode } from 'react';
import type { Words } from '../../shared/i18n/index.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { copyDiagnostics, noteFault } from '../api/window-api.ts';
import { Button } from '../components/button.tsx';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(error instanceof Error ? error : new Error(`${String(error)}${info.componentStack ?? ''}`));
    void noteFault(...faultOf(error)).catch(() => undefined);
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const sentence = isFailure(error) ? words.failure(error.code, error.params) : words.t('fault.what');
    return (
      <main className="fault" role="alert">
        <h1>{words.t('fault.title')}</h1>
        <p>{sentence}</p>
        <p>{words.t('fault.safe')}</p>
        <p>{words.t('fault.next')}</p>
        <FaultActions words={words} onAgain={() => this.setState({ error: null })} />
      </main>
    );
  }
}

function FaultActions({ words, onAgain }: { readonly words: Words; readonly onAgain: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <div className="panel-row">
        <Button look="primary" onPress={onAgain}>
          {words.t('fault.again')}
        </Button>
        <Button
          onPress={() =>
            void copyDiagnostics().then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {words.t('fault.copy')}
        </Button>
      </div>
      <p role="status">{copied ? words.t('fault.copied') : ''}</p>
    </>
  );
}

/** Kind and code positions; the message may quote data and stays here. */
function faultOf(error: unknown): [name: string, frames: readonly string[]] {
  if (!(error instanceof Error)) return ['unknown', []];
  return [error.name, (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))];
}

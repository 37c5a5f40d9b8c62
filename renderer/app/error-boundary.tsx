/** Catches what the page could not draw, says so in words, and offers a way back. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Words } from '../../shared/i18n/index.ts';
import { isFailure, type Failure } from '../../shared/lib/failure.ts';

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
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const failure: Failure | null = isFailure(error) ? error : null;
    return (
      <main className="fault" role="alert">
        <h1>{words.t('fault.title')}</h1>
        <p>{failure === null ? words.t('fault.text') : words.failure(failure.code, failure.params)}</p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => this.setState({ error: null })}
        >
          {words.t('fault.again')}
        </button>
      </main>
    );
  }
}

/** The one error that a user may meet: a code with parameters; the words live in shared/i18n/messages/errors.ts. */

export type FailureParams = Readonly<Record<string, string | number>>;

/**
 * A fault of the input, the file or the environment that the user can do something about.
 * `code` is the key of one sentence in each language; `params` fill its places (what, where).
 */
export class Failure extends Error {
  readonly code: string;
  readonly params: FailureParams;

  constructor(code: string, params: FailureParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
  }
}

/** True for a Failure, also one that crossed a bundle boundary. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Failure || (error instanceof Error && error.name === 'Failure' && 'code' in error);
}

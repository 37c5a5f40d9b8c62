/** Success or failure as a value, for what crosses a process boundary. */

export interface FailureData {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Names the entry in the log that holds the stack; empty for failures that the user can mend. */
  readonly errorId: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FailureData };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(error: FailureData): Result<T> {
  return { ok: false, error };
}

/** Fails to compile where a union has a member that is not handled. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

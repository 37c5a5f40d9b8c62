/** The one place where requests are checked, timed and answered, and where errors become codes. */
import type { z } from 'zod';
import { isFailure } from '../../shared/lib/failure.ts';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';
import { methods, type MethodName, type MethodOutput } from '../../shared/api/methods.ts';

type Checked<M extends MethodName> = z.output<(typeof methods)[M]['input']>;
/** One handler per method of the contract; a missing or misspelt one does not compile. */
export type Handlers = {
  readonly [M in MethodName]: (input: Checked<M>) => Promise<MethodOutput<M>> | MethodOutput<M>;
};

export interface Answer {
  readonly method: string;
  /** Code of a failure; null = done. */
  readonly code: string | null;
  readonly durationMs: number;
}

export interface RouterHost {
  /** A fault of the program; gives the id under which it was logged. */
  readonly onFault: (method: string, error: unknown) => string;
  readonly onAnswer: (answer: Answer) => void;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

export interface Router {
  /** Never rejects. Codes of its own: request.unknown-method, request.invalid {method, field}, error.internal {errorId}. */
  answer(method: string, input: unknown): Promise<Result<unknown>>;
  /** Work of the engine itself, with the same handling of errors. */
  guard(name: string, work: () => unknown): Promise<Result<unknown>>;
}

export function createRouter(handlers: Handlers, host: RouterHost): Router {
  const guard: Router['guard'] = async (name, work) => {
    const started = host.now();
    const result = await settle(name, work, host);
    host.onAnswer({
      method: name,
      code: result.ok ? null : result.error.code,
      durationMs: host.now() - started,
    });
    return result;
  };
  return {
    guard,
    answer: (method, input) => {
      if (!isMethod(method))
        return Promise.resolve(refused('request.unknown-method', { method: String(method).slice(0, 100) }));
      const parsed = methods[method].input.safeParse(input);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const field = issue?.path.join('.').slice(0, 100) ?? '';
        return Promise.resolve(
          refused('request.invalid', { method, field: field === '' ? '(input)' : field }),
        );
      }
      const handler = handlers[method] as (checked: unknown) => unknown;
      return guard(method, () => handler(parsed.data));
    },
  };
}

async function settle(name: string, work: () => unknown, host: RouterHost): Promise<Result<unknown>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (isFailure(error)) return refused(error.code, error.params);
    const errorId = host.onFault(name, error);
    return fail({ code: 'error.internal', params: { errorId }, errorId });
  }
}

function isMethod(name: unknown): name is MethodName {
  return typeof name === 'string' && Object.hasOwn(methods, name);
}

function refused(code: string, params: Readonly<Record<string, string | number>>): Result<never> {
  return fail({ code, params, errorId: '' });
}

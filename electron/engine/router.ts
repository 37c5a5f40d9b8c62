/** The one place where requests are checked, timed and answered, and where errors become codes. */
import type { z } from 'zod';
import { isFailure } from '../../shared/lib/failure.ts';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';
import { methods, type MethodInput, type MethodName, type MethodOutput } from '../../shared/api/methods.ts';
import type { Log } from './log.ts';

type Checked<M extends MethodName> = z.output<(typeof methods)[M]['input']>;
/** One handler per method of the contract; a missing or misspelt one does not compile. */
export type Handlers = {
  readonly [M in MethodName]: (input: Checked<M>) => Promise<MethodOutput<M>> | MethodOutput<M>;
};

export interface Router {
  answer(method: string, input: unknown): Promise<Result<unknown>>;
}

export function createRouter(handlers: Handlers, log: Log, newId: () => string): Router {
  return {
    answer: async (method, input) => {
      if (!isMethod(method)) return refused('request.unknown-method', { method: method.slice(0, 100) });
      const parsed = methods[method].input.safeParse(input);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refused('request.invalid', { method, field: issue?.path.join('.') || '(input)' });
      }
      try {
        const handler = handlers[method] as (checked: unknown) => unknown;
        return succeed(await handler(parsed.data));
      } catch (error) {
        if (isFailure(error)) return refused(error.code, error.params);
        const errorId = newId().slice(0, 8);
        log.fault(errorId, method, error);
        return fail({ code: 'error.internal', params: { errorId }, errorId });
      }
    },
  };
}

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

function refused(code: string, params: Readonly<Record<string, string | number>>): Result<never> {
  return fail({ code, params, errorId: '' });
}

export type { MethodInput };

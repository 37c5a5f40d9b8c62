/** Methods of the results for other programs. */
import { z } from 'zod';
import type { Audience } from '../domain/capacity/result.ts';
import { LANGUAGES } from '../lib/language.ts';

const round = z.string().min(1).max(200);

export const dataMethods = {
  /** The ending of the file decides: .csv a long table, .json the results as `capacity.get` gives them. */
  'data.write': {
    input: z.strictObject({
      file: z.string().min(1).max(100).brand<'FileToken'>(),
      round: round.optional(),
      compare: round.optional(),
      /** The client's view unless asked otherwise. */
      audience: z.enum(['consultant', 'client'] satisfies Audience[]).optional(),
      language: z.enum(LANGUAGES).optional(),
      jobId: z.string().min(1).max(100),
    }),
    output: z.custom<{ rows: number; bytes: number }>((value) => value !== undefined),
  },
} as const;

/** Methods of the guides: each is written as a PDF; on screen the page prints them itself. */
import { z } from 'zod';

export const GUIDE_IDS = ['method', 'user', 'it'] as const;

export const guideMethods = {
  'guide.write': {
    input: z.strictObject({
      file: z.string().min(1).max(100).brand<'FileToken'>(),
      guide: z.enum(GUIDE_IDS),
      language: z.enum(['da', 'nb', 'en']),
    }),
    output: z.custom<{ pages: number; bytes: number }>((value) => value !== undefined),
  },
} as const;

/** Methods of figures: a chart that the page has drawn, written where the user chose. */
import { z } from 'zod';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();

const MOST_TEXT = 8_000_000;
const MOST_BYTES = 48_000_000;

export const figureMethods = {
  /** The ending of the file decides: .svg and .csv take text, .png takes bytes; the drawing gets its letters with it. */
  'figure.write': {
    input: z.strictObject({
      file: fileToken,
      content: z.union([
        z.strictObject({ kind: z.enum(['svg', 'csv']), text: z.string().max(MOST_TEXT) }),
        z.strictObject({
          kind: z.literal('png'),
          bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_BYTES),
        }),
      ]),
    }),
    output: output<{ bytes: number }>(),
  },
} as const;

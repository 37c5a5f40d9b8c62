/** Methods of the feedback meeting: slides, and the meeting kit as a document or as slides. */
import { z } from 'zod';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const language = z.enum(['da', 'nb', 'en']);
const roundId = z.string().min(1).max(200);
const groupId = z.string().min(1).max(200);
const jobId = z.string().min(1).max(100);

export const meetingMethods = {
  /** A .pptx of 12 to 20 slides; the client's view unless the consultant's is asked for. */
  'slides.write': {
    input: z.strictObject({
      file: fileToken,
      round: roundId.optional(),
      /** An earlier round: adds the change since it. */
      compare: roundId.optional(),
      language: language.optional(),
      audience: z.enum(['consultant', 'client']).optional(),
      brand: z.unknown().optional(),
      jobId,
    }),
    output: output<{ slides: number; bytes: number }>(),
  },
  /** The ending of the file decides: .pdf on paper, .pptx on the screen of the room. */
  'kit.write': {
    input: z.strictObject({
      file: fileToken,
      round: roundId.optional(),
      language: language.optional(),
      brand: z.unknown().optional(),
      /** Length of the meeting; that of the dialogue's plan when absent. */
      minutes: z.union([z.literal(60), z.literal(90), z.literal(120), z.literal(180)]).optional(),
      /** What is talked about: the points of the dialogue's plan where there is one, or what the numbers find. */
      points: z.enum(['plan', 'found']).optional(),
      /** Relations to talk about, in either order, in place of both. */
      relations: z
        .array(z.tuple([groupId, groupId]))
        .max(12)
        .optional(),
      jobId,
    }),
    /** Pages or slides. */
    output: output<{ pages: number; bytes: number }>(),
  },
} as const;

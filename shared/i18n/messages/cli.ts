/** Texts of the area "cli". */
import type { Messages } from '../types.ts';

export const cliMessages = {} as const satisfies Messages;

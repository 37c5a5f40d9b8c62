/** Texts of the area "report". */
import type { Messages } from '../types.ts';

export const reportMessages = {} as const satisfies Messages;

/** Texts of the area "window". */
import type { Messages } from '../types.ts';

export const windowMessages = {} as const satisfies Messages;

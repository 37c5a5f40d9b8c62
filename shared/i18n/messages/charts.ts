/** Texts of the area "charts". */
import type { Messages } from '../types.ts';

export const chartMessages = {} as const satisfies Messages;

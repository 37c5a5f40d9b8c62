/** Texts of the area "import". */
import type { Messages } from '../types.ts';

export const importMessages = {} as const satisfies Messages;

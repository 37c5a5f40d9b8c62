/** Texts of the area "domain". */
import type { Messages } from '../types.ts';

export const domainMessages = {} as const satisfies Messages;

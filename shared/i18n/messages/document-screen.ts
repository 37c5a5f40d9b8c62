import type { Messages } from '../types.ts';

export const documentScreenMessages = {} as const satisfies Messages;

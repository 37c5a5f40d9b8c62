import type { Messages } from '../types.ts';

export const startMessages = {} as const satisfies Messages;

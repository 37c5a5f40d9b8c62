/** Texts of the area "window". */
import type { Messages } from '../types.ts';
import { frameMessages } from './window/frame.ts';
import { importDialogMessages } from './window/import-dialog.ts';
import { nativeMessages } from './window/native.ts';
import { workMessages } from './window/work.ts';

export const windowMessages = {
  ...frameMessages,
  ...workMessages,
  ...importDialogMessages,
  ...nativeMessages,
} as const satisfies Messages;

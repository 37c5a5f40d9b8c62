/** Texts of practice: cases, exercises, letters. */
import type { Messages } from '../types.ts';
import { practiceLetterMessages } from './practice/letters.ts';
import { practiceRemarkMessages } from './practice/remarks.ts';
import { practiceTaskMessages } from './practice/tasks.ts';

export const practiceMessages = {
  ...practiceLetterMessages,
  ...practiceRemarkMessages,
  ...practiceTaskMessages,
} as const satisfies Messages;

/** The words of a step of undo. */
import type { MessageParams, Words } from './index.ts';

/** What was done, as it stands after "Undo: "; null where the action has no words of its own. */
export function actionWords(
  words: Words,
  { action, params }: { readonly action: string; readonly params: MessageParams },
): string | null {
  const key = `undo.action.${action}`;
  if (!words.has(key)) return null;
  const text = words.text(key, params);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

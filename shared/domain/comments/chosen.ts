/** Comments as they leave the house: only those that were chosen, as they may be shown, and never with their group. */
import type { ReviewedComment } from './types.ts';

export interface ChosenComment {
  /** As it may be shown. */
  readonly text: string;
  /** Empty where none was given. */
  readonly theme: string;
}

/** The chosen ones in the order they are given in, without the group that they come from. */
export function chosenComments(comments: readonly ReviewedComment[]): readonly ChosenComment[] {
  return comments.flatMap(({ state, text, redacted, theme }) => {
    const shown = (redacted ?? text).trim();
    return state === 'chosen' && shown !== '' ? [{ text: shown, theme: theme.trim() }] : [];
  });
}

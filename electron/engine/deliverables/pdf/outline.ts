/** Levels of headings in a section: readers of the structure skip none, whatever size a heading is set in. */

export interface Outline {
  /** Level of the section's own title. */
  readonly top: number;
  /** The level of a heading that is set as one of `level` (1 is the title's): at most one below the last one. */
  next(level: number): number;
}

/** `top`: 1, or 2 in a section that is a part of another. */
export function createOutline(top: number): Outline {
  let last = top;
  return {
    top,
    next: (level) => {
      last = Math.min(Math.max(top + level - 1, top + 1), last + 1);
      return last;
    },
  };
}

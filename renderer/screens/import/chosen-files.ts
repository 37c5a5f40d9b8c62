/** Files that were chosen at once: those of one survey are read together, the others one after another. */
import type { ChosenFile } from '../../../shared/api/page.ts';
import { companions } from '../../../shared/domain/mapping/index.ts';

export interface SurveyFile {
  /** The one with the answers. */
  readonly main: ChosenFile;
  /** Structure, labels, dictionary. */
  readonly beside: readonly ChosenFile[];
}

const HOLDS_ANSWERS = /dataset|_data_/iu;

/** In the order in which they were chosen; each file stands in exactly one of them. */
export function surveyFiles(files: readonly ChosenFile[]): readonly SurveyFile[] {
  return companions(files.map(({ fileName }) => fileName)).flatMap((names) => {
    const together = files.filter(({ fileName }) => names.includes(fileName));
    const main = together.find(({ fileName }) => HOLDS_ANSWERS.test(fileName)) ?? together[0];
    if (main === undefined) return [];
    // Files of the same name from two folders do not belong together.
    const isOne = new Set(together.map(({ fileName }) => fileName)).size === together.length;
    return isOne
      ? [{ main, beside: together.filter((file) => file !== main) }]
      : together.map((file) => ({ main: file, beside: [] }));
  });
}

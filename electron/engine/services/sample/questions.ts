/** The questionnaire of the practice case in Danish, as its two survey tools show it. */
import { builtInInstrument } from '../../../../shared/domain/instrument/builtin.ts';
import { instrumentItems } from '../../../../shared/domain/instrument/items.ts';
import { localText } from '../../../../shared/lib/language.ts';
import type { TrainingCase } from '../../../../shared/domain/training/types.ts';

export const GROUP_QUESTION = 'Hvilken gruppe tilhører du?';
export const POSITION_QUESTION = 'Er du leder eller medarbejder?';
export const SENIORITY_QUESTION = 'Hvor længe har du arbejdet i kommunen?';
export const COMMENT_QUESTION = 'Er der noget, du vil tilføje om samarbejdet?';
export const POSITION_LABELS = { leader: 'Leder', employee: 'Medarbejder' } as const;
const MISSING_LABEL = 'Ved ikke';
const NOT_APPLICABLE_LABEL = 'Vi samarbejder ikke';

export interface AskedItem {
  readonly id: string;
  /** The parameter's name. */
  readonly label: string;
  /** The statement with "gruppen" in place of a group's name. */
  readonly statement: string;
}

/** The statements in the order of the instrument. */
export function askedItems(training: TrainingCase): readonly AskedItem[] {
  return instrumentItems(instrumentOf(training)).map(({ item, dimension }) => {
    const text = localText(item.text, 'da')
      .replaceAll('{group}', 'gruppen')
      .replaceAll('{task}', training.setup.coreTask);
    return {
      id: item.id,
      label: localText(dimension.label, 'da'),
      statement: text.charAt(0).toUpperCase() + text.slice(1),
    };
  });
}

/** Code of an answer -> its label. */
export function answerLabels(training: TrainingCase): ReadonlyMap<number, string> {
  const { scale } = instrumentOf(training);
  return new Map([
    ...(scale.labels.da ?? []).map((label, index): [number, string] => [scale.min + index, label]),
    [training.missingCode, MISSING_LABEL],
    [training.notApplicableCode, NOT_APPLICABLE_LABEL],
  ]);
}

export const unansweredLabels = { missing: MISSING_LABEL, notApplicable: NOT_APPLICABLE_LABEL } as const;

function instrumentOf(training: TrainingCase) {
  const instrument = builtInInstrument(training.setup.instrument);
  if (!instrument) throw new Error(`The instrument ${training.setup.instrument} is not built in.`);
  return instrument;
}

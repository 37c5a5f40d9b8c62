/** A number worked out by hand, in place: the calculation with fields for its numbers, and where the first one differs. */
import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { Explanation } from '../../../shared/domain/explain/types.ts';
import {
  blanksOf,
  checkRecomputed,
  type Difference,
  type Recomputed,
} from '../../../shared/domain/training/recompute.ts';
import type { ExplanationWords } from '../../../shared/report/explanation.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface RecomputeProps {
  readonly explanation: Explanation;
  readonly text: ExplanationWords;
  readonly onLeave: () => void;
}

export function Recompute({ explanation, text, onLeave }: RecomputeProps) {
  const words = useWords();
  const blanks = blanksOf(explanation);
  const [typed, setTyped] = useState<readonly string[]>(blanks.map(() => ''));
  const [checked, setChecked] = useState<Recomputed | null>(null);
  const lines = [...new Set(blanks.map(({ line }) => line))];
  const field = (index: number) => (
    <TextField
      key={index}
      className="hand-field"
      aria-label={blankName(explanation, index, words)}
      value={typed[index] ?? ''}
      isInvalid={checked?.marks[index] === false}
      onChange={(value) => {
        setTyped(typed.map((one, at) => (at === index ? value : one)));
        setChecked(null);
      }}
    >
      <Input
        className={`hand-input ${checked?.marks[index] === true ? 'hand-right' : ''}`}
        inputMode="decimal"
      />
    </TextField>
  );
  return (
    <form
      className="drawer-part hand"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(checkRecomputed(explanation, typed));
      }}
    >
      <h4 className="section-title">{words.t('learn.hand')}</h4>
      <p className="field-help">{words.t('learn.hand-text')}</p>
      {lines.map((line) => (
        <div key={line} className="hand-line">
          {(explanation.steps[line] ?? []).length === 0
            ? blanks.map((_, index) => field(index))
            : (explanation.steps[line] ?? []).map((part, at) =>
                typeof part === 'number' ? (
                  field(blanks.findIndex((blank) => blank.line === line && blank.at === at))
                ) : (
                  <span key={`t${at}`}>{part}</span>
                ),
              )}
        </div>
      ))}
      <div className="learn-row">
        <Button type="submit" look="primary">
          {words.t('learn.hand-check')}
        </Button>
        <Button look="plain" onPress={onLeave}>
          {words.t('learn.hand-leave')}
        </Button>
      </div>
      <p role="status" className={checked?.first == null ? 'hand-said' : 'hand-said hand-said-wrong'}>
        {checked === null ? '' : saidOf(checked, explanation, text, typed, words)}
      </p>
    </form>
  );
}

/** Line and place of a blank as people count them. */
function blankName(explanation: Explanation, index: number, words: Words): string {
  const blanks = blanksOf(explanation);
  const blank = blanks[index];
  if (blank === undefined) return '';
  const own = blanks.filter(({ line }) => line === blank.line);
  return words.t('learn.hand-blank', { line: blank.line + 1, at: own.indexOf(blank) + 1 });
}

function saidOf(
  { first, isDone, marks }: Recomputed,
  explanation: Explanation,
  text: ExplanationWords,
  typed: readonly string[],
  words: Words,
): string {
  if (first !== null) {
    const blank = blankName(explanation, first.blank, words);
    return differenceText(first, blank, typed[first.blank] ?? '', text, words);
  }
  if (isDone) return words.t('learn.hand-done');
  return words.t(marks.some((mark) => mark === true) ? 'learn.hand-so-far' : 'learn.hand-empty');
}

function differenceText(
  said: Difference,
  blank: string,
  typed: string,
  text: ExplanationWords,
  words: Words,
): string {
  const nameOf = (input: number | null): string => (input === null ? '' : (text.inputs[input]?.name ?? ''));
  const given = { blank, typed: typed.trim() };
  switch (said.kind) {
    case 'unreadable':
      return words.t('learn.hand.unreadable', { ...given, example: words.number(3.25, 2) });
    case 'coarse':
      return words.t('learn.hand.coarse', { ...given, decimals: said.decimals });
    case 'input': {
      const symbol = text.inputs[said.input]?.symbol ?? '';
      const params = { ...given, symbol, name: nameOf(said.input), other: nameOf(said.other) };
      return words.t(said.other === null ? 'learn.hand.input' : 'learn.hand.input-other', params);
    }
    case 'sign':
      return words.t('learn.hand.sign', given);
    case 'factor':
      return words.t('learn.hand.factor', { ...given, factor: said.factor });
    case 'copied':
      return words.t('learn.hand.copied', { ...given, other: nameOf(said.input) });
    case 'alone':
      return words.t(said.isLow ? 'learn.hand.alone-low' : 'learn.hand.alone-high', given);
    case 'calculation':
      return words.t(said.isLow ? 'learn.hand.calculation-low' : 'learn.hand.calculation-high', given);
  }
}

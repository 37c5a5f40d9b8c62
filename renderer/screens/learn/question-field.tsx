/** One question of an exercise with the control that fits it: one of several, several, a number, a text. */
import { Input, Label, Radio, RadioGroup, Text, TextArea, TextField } from 'react-aria-components';
import type { Answer, Phrase, Question } from '../../../shared/domain/training/exercises/types.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { Check } from '../../components/check.tsx';
import { useWords } from '../../components/words.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer) => void;
}

export const phraseText = (words: Words, { code, params }: Phrase): string => words.text(code, params);

/** The ids that are chosen. */
const idsOf = (value: Answer | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];

const textOf = (value: Answer | undefined): string =>
  value === undefined || Array.isArray(value) ? '' : String(value);

export function QuestionField({ question, value, onChange }: QuestionFieldProps) {
  switch (question.kind) {
    case 'choice':
      return question.most === 1 ? (
        <OneOf question={question} value={value} onChange={onChange} />
      ) : (
        <SeveralOf question={question} value={value} onChange={onChange} />
      );
    case 'number':
      return <NumberAnswer question={question} value={value} onChange={onChange} />;
    case 'text':
      return <TextAnswer question={question} value={value} onChange={onChange} />;
  }
}

type Of<K extends Question['kind']> = Omit<QuestionFieldProps, 'question'> & {
  readonly question: Extract<Question, { readonly kind: K }>;
};

function OneOf({ question, value, onChange }: Of<'choice'>) {
  const words = useWords();
  return (
    <RadioGroup className="learn-options" value={idsOf(value)[0] ?? null} onChange={(id) => onChange(id)}>
      <Label className="field-label">{phraseText(words, question.ask)}</Label>
      {question.options.map(({ id, label }) => (
        <Radio key={id} value={id} className="learn-option">
          <span className="learn-radio" aria-hidden />
          {phraseText(words, label)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function SeveralOf({ question, value, onChange }: Of<'choice'>) {
  const words = useWords();
  const chosen = idsOf(value);
  const { least, most } = question;
  return (
    <fieldset className="learn-options learn-several">
      <legend className="field-label">{phraseText(words, question.ask)}</legend>
      {question.options.map(({ id, label }) => (
        <Check
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={!chosen.includes(id) && chosen.length >= most}
          onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {phraseText(words, label)}
        </Check>
      ))}
      <p className="field-help">{words.t('learn.choose-number', { least, most, count: chosen.length })}</p>
    </fieldset>
  );
}

const NUMBER_EXAMPLE = 3.25;

function NumberAnswer({ question, value, onChange }: Of<'number'>) {
  const words = useWords();
  const { digits } = question;
  const shown = typeof value === 'number' ? words.number(value, digits) : textOf(value);
  return (
    <TextField className="field" value={shown} onChange={onChange} maxLength={20}>
      <Label className="field-label">{phraseText(words, question.ask)}</Label>
      <Input className="field-input learn-number" inputMode="decimal" />
      <Text slot="description" className="field-help">
        {words.t('learn.number-help', { count: digits, example: words.number(NUMBER_EXAMPLE, digits) })}
      </Text>
    </TextField>
  );
}

function TextAnswer({ question, value, onChange }: Of<'text'>) {
  const words = useWords();
  const text = textOf(value);
  return (
    <TextField className="field" value={text} onChange={onChange} maxLength={5000}>
      <Label className="field-label">{phraseText(words, question.ask)}</Label>
      <TextArea className="text-block" rows={4} />
      <Text slot="description" className="field-help">
        {words.t('learn.text-least', { least: question.least, count: text.trim().length })}
      </Text>
    </TextField>
  );
}

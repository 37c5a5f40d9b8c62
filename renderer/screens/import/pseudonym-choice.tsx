/** How respondents are known again in later rounds: asked, each answer with its consequences. */
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { PSEUDONYMS, type Pseudonyms } from '../../../shared/domain/mapping/types.ts';
import { useWords } from '../../components/words.ts';

interface PseudonymChoiceProps {
  readonly value: Pseudonyms;
  readonly onChange: (value: Pseudonyms) => void;
}

export function PseudonymChoice({ value, onChange }: PseudonymChoiceProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="pseudonyms"
      value={value}
      onChange={(chosen) => {
        const found = PSEUDONYMS.find((one) => one === chosen);
        if (found !== undefined) onChange(found);
      }}
    >
      <Label className="section-title">{words.t('import.pseudonyms')}</Label>
      <Text slot="description" className="page-note">
        {words.t('import.pseudonyms-lead')}
      </Text>
      {PSEUDONYMS.map((one) => (
        <Radio key={one} value={one} className="radio">
          <span className="radio-mark" aria-hidden />
          <span>
            <span className="radio-name">{words.t(`import.pseudonyms-${one}`)}</span>
            <span className="radio-means">{words.t(`import.pseudonyms-${one}-means`)}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

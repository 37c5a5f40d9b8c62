/** The rules that write the findings: what each says of this result, in own words where the consultant wants. */
import { useState, type FocusEvent } from 'react';
import { Checkbox } from 'react-aria-components';
import type { CompositionData, ReportState, RuleState } from '../../../shared/api/report-methods.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { TextBlock } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';

interface ComposeRulesProps {
  readonly state: ReportState;
  readonly language: Language;
  readonly onChange: (composition: CompositionData) => void;
}

interface OwnRule {
  readonly off?: boolean;
  readonly texts?: Readonly<Record<string, { readonly sentence?: string; readonly question?: string }>>;
}

export function ComposeRules({ state, language, onChange }: ComposeRulesProps) {
  const words = useWords();
  const speaking = state.rules.filter(({ says }) => says !== null);
  const silent = state.rules.filter(({ says }) => says === null);
  const row = (rule: RuleState) => {
    const own = (state.composition.rules[rule.id] ?? {}) as OwnRule;
    return (
      <RuleRow
        key={`${rule.id} ${language} ${JSON.stringify(own)}`}
        rule={rule}
        own={own}
        language={language}
        onChange={(next) =>
          onChange({ ...state.composition, rules: { ...state.composition.rules, [rule.id]: next } })
        }
      />
    );
  };
  return (
    <div className="compose-rules">
      <p className="page-lead">{words.t('compose.rules-lead')}</p>
      <h3 className="section-title">{words.t('compose.rules.speaking')}</h3>
      <ul className="rule-list">{speaking.map(row)}</ul>
      <h3 className="section-title">{words.t('compose.rules.silent')}</h3>
      <ul className="rule-list">{silent.map(row)}</ul>
    </div>
  );
}

interface RuleRowProps {
  readonly rule: RuleState;
  readonly own: OwnRule;
  readonly language: Language;
  readonly onChange: (own: OwnRule) => void;
}

function RuleRow({ rule, own, language, onChange }: RuleRowProps) {
  const words = useWords();
  const texts = own.texts?.[language] ?? {};
  const [sentence, setSentence] = useState(texts.sentence ?? '');
  const [question, setQuestion] = useState(texts.question ?? '');
  const keep = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    const next = {
      ...(sentence.trim() === '' ? {} : { sentence: sentence.trim() }),
      ...(question.trim() === '' ? {} : { question: question.trim() }),
    };
    if (JSON.stringify(next) !== JSON.stringify(texts))
      onChange({ ...own, texts: { ...own.texts, [language]: next } });
  };
  const { off: _off, ...rest } = own;
  return (
    <li className="rule">
      <Checkbox
        className="check"
        isSelected={own.off !== true}
        onChange={(on) => onChange(on ? rest : { ...own, off: true })}
      >
        <span className="check-box" aria-hidden />
        <span className="rule-says">{rule.says ?? rule.sentence}</span>
      </Checkbox>
      <details className="rule-edit" onBlur={keep}>
        <summary>{words.t('compose.rule.edit')}</summary>
        <p className="field-help">
          {words.t('compose.rule.places', { places: rule.places.map((place) => `{{${place}}}`).join(', ') })}
        </p>
        <TextBlock
          label={words.t('compose.rule.sentence')}
          value={sentence}
          onChange={setSentence}
          help={rule.sentence}
          rows={2}
        />
        {rule.question === null ? null : (
          <TextBlock
            label={words.t('compose.rule.question')}
            value={question}
            onChange={setQuestion}
            help={rule.question}
            rows={2}
          />
        )}
      </details>
    </li>
  );
}

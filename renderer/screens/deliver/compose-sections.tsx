/** The sections of the report in their order: which of them the chosen readers see. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import type { CompositionData, ReportState } from '../../../shared/api/report-methods.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface ComposeSectionsProps {
  readonly state: ReportState;
  readonly chosen: string;
  readonly audience: Audience;
  readonly onChoose: (id: string) => void;
  readonly onChange: (composition: CompositionData) => void;
}

export function ComposeSections({ state, chosen, audience, onChoose, onChange }: ComposeSectionsProps) {
  const words = useWords();
  const { composition } = state;
  const aboutOf = new Map(state.sections.map((section) => [section.id, section]));
  const move = (index: number, by: 1 | -1): void => {
    const sections = [...composition.sections];
    const [moved] = sections.splice(index, 1);
    if (moved === undefined) return;
    sections.splice(index + by, 0, moved);
    onChange({ ...composition, sections });
  };
  const show = (id: string, isShown: boolean): void => {
    const sections = composition.sections.map((section) =>
      section.id === id
        ? {
            ...section,
            hiddenFrom: isShown
              ? section.hiddenFrom.filter((one) => one !== audience)
              : [...section.hiddenFrom, audience],
          }
        : section,
    );
    onChange({ ...composition, sections });
  };
  return (
    <ol className="points-list compose-list" aria-label={words.t('compose.sections')}>
      {composition.sections.map((section, index) => {
        const about = aboutOf.get(section.id);
        const name = about?.name ?? section.id;
        const isEmpty = about?.available === false;
        return (
          <li key={section.id} className={section.id === chosen ? 'point point-chosen' : 'point'}>
            <Checkbox
              className="check"
              isSelected={!section.hiddenFrom.includes(audience)}
              onChange={(isShown) => show(section.id, isShown)}
              aria-label={words.t('compose.show', { section: name })}
            >
              <span className="check-box" aria-hidden />
            </Checkbox>
            <button
              type="button"
              className="point-name"
              aria-current={section.id === chosen || undefined}
              onClick={() => onChoose(section.id)}
            >
              <span className={isEmpty ? 'point-title point-title-off' : 'point-title'}>{name}</span>
              {isEmpty ? <span className="point-kind">{words.t('compose.empty')}</span> : null}
            </button>
            <span className="point-moves">
              <Button
                look="icon"
                aria-label={`${words.t('dialogue.up')}: ${name}`}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
                icon={<ArrowUp aria-hidden size={14} />}
              />
              <Button
                look="icon"
                aria-label={`${words.t('dialogue.down')}: ${name}`}
                isDisabled={index === composition.sections.length - 1}
                onPress={() => move(index, 1)}
                icon={<ArrowDown aria-hidden size={14} />}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

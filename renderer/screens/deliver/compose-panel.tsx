/** Composing the report: its sections and their order, who reads them, their words, and the real pages beside. */
import { useCallback, useMemo, useState } from 'react';
import type { CompositionData, ReportState } from '../../../shared/api/report-methods.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useAhead } from '../../api/ahead.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { ComposePages } from './compose-pages.tsx';
import { ComposeRules } from './compose-rules.tsx';
import { ComposeSections } from './compose-sections.tsx';
import { SectionEditor } from './section-editor.tsx';

export interface ComposePanelProps {
  readonly round: string;
  readonly first: Language;
}

type Tool = 'sections' | 'rules';

export function ComposePanel({ round, first }: ComposePanelProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const [audience, setAudience] = useState<Audience>('client');
  const [tool, setTool] = useState<Tool>('sections');
  const [sectionId, setSectionId] = useState<string | null>(null);
  const wish = useMemo(() => ({ round, language, audience }), [round, language, audience]);
  const state = useEngine('report.state', wish);
  const { refetch } = state;
  const { shown: composition, during } = useAhead(state.data?.composition);
  const data = state.data === undefined || composition === undefined ? null : { ...state.data, composition };
  const compose = useAction(
    useCallback(
      (next: CompositionData) =>
        during(next, async () => {
          await callEngine('report.compose', { composition: next });
          await refetch();
        }),
      [during, refetch],
    ),
  );
  useShown('compose', data !== null);
  const fault = isFailure(state.error) ? state.error : null;
  const section = data?.sections.find(({ id }) => id === sectionId) ?? data?.sections[0] ?? null;
  return (
    <div className="compose">
      <div className="compose-tools">
        <Choice
          compact
          label={words.t('deliver.language')}
          options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <Segments<Audience>
          label={words.t('compose.audience')}
          options={[
            { id: 'client', label: words.t('view.client') },
            { id: 'consultant', label: words.t('view.consultant') },
          ]}
          value={audience}
          onChange={setAudience}
        />
        <Segments<Tool>
          label={words.t('compose.tool')}
          options={[
            { id: 'sections', label: words.t('compose.sections') },
            { id: 'rules', label: words.t('compose.rules') },
          ]}
          value={tool}
          onChange={setTool}
        />
      </div>
      <FailureNote failure={compose.failure ?? fault} />
      {data === null || section === null ? null : (
        <div className="compose-places">
          <div className="compose-side">
            {tool === 'sections' ? (
              <Sections
                state={data}
                section={section.id}
                language={language}
                audience={audience}
                onSection={setSectionId}
                onChange={(next) => void compose.run(next)}
              />
            ) : (
              <ComposeRules state={data} language={language} onChange={(next) => void compose.run(next)} />
            )}
          </div>
          <ComposePages wish={wish} section={tool === 'sections' ? section.id : null} />
        </div>
      )}
    </div>
  );
}

interface SectionsProps {
  readonly state: ReportState;
  readonly section: string;
  readonly language: Language;
  readonly audience: Audience;
  readonly onSection: (id: string) => void;
  readonly onChange: (composition: CompositionData) => void;
}

function Sections({ state, section, language, audience, onSection, onChange }: SectionsProps) {
  const about = state.sections.find(({ id }) => id === section);
  const choice = state.composition.sections.find(({ id }) => id === section);
  return (
    <>
      <ComposeSections
        state={state}
        chosen={section}
        audience={audience}
        onChoose={onSection}
        onChange={onChange}
      />
      {about === undefined || choice === undefined ? null : (
        <SectionEditor
          key={`${section} ${language} ${JSON.stringify(choice.texts)}`}
          about={about}
          choice={choice}
          language={language}
          onChange={(next) =>
            onChange({
              ...state.composition,
              sections: state.composition.sections.map((one) => (one.id === next.id ? next : one)),
            })
          }
        />
      )}
    </>
  );
}

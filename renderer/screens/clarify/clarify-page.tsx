/** Clarify: what the client and the consultant agree on before the mapping, and gently what is not settled yet. */
import { useCallback, type Dispatch } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { ClarityChange } from '../../../shared/api/work-methods.ts';
import { CLARITY_LIMIT, NO_CLARITY } from '../../../shared/domain/engagement/clarity.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import type { Move } from '../../app/place.ts';
import { useShown } from '../../app/shown.ts';
import { AutoField } from '../../components/auto-field.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { OpenQuestions } from './open-questions.tsx';

interface ClarifyPageProps {
  readonly overview: EngagementOverview;
  readonly go: Dispatch<Move>;
}

type TextKey = Exclude<keyof ClarityChange, 'language'>;

interface FieldForm {
  readonly field: TextKey;
  readonly rows?: number;
  readonly type?: 'date';
}

const SECTIONS: readonly {
  readonly title: 'who' | 'task' | 'agreement' | 'plan';
  readonly fields: readonly FieldForm[];
}[] = [
  { title: 'who', fields: [{ field: 'client' }, { field: 'name' }] },
  {
    title: 'task',
    fields: [
      { field: 'coreTask', rows: 2 },
      { field: 'purpose', rows: 3 },
      { field: 'ambitions', rows: 2 },
      { field: 'goals', rows: 2 },
      { field: 'resources', rows: 2 },
    ],
  },
  { title: 'agreement', fields: [{ field: 'decides' }, { field: 'contact' }] },
  {
    title: 'plan',
    fields: [
      { field: 'startsOn', type: 'date' },
      { field: 'feedbackOn', type: 'date' },
      { field: 'followUpOn', type: 'date' },
    ],
  },
];

export function ClarifyPage({ overview, go }: ClarifyPageProps) {
  const words = useWords();
  const { engagement } = overview;
  const set = useAction(useCallback((change: ClarityChange) => callEngine('clarity.set', change), []));
  const texts: Readonly<Record<TextKey, string>> = {
    ...NO_CLARITY,
    ...engagement.clarity,
    client: engagement.client,
    name: engagement.name,
    coreTask: engagement.coreTask,
    purpose: engagement.purpose,
  };
  useShown('clarify', true);
  return (
    <main className="page page-wide">
      <h2 className="page-title">{words.t('clarify.title')}</h2>
      <p className="page-lead">{words.t('clarify.lead')}</p>
      <FailureNote failure={set.failure} />
      <div className="clarify">
        <div className="clarify-form">
          {SECTIONS.map(({ title, fields }) => (
            <section
              key={title}
              className={`clarify-section clarify-${title}`}
              aria-label={words.t(`clarify.${title}`)}
            >
              <div className="with-help">
                <h3 className="section-title">{words.t(`clarify.${title}`)}</h3>
                {fields.some(({ field }) => field === 'coreTask') ? <HelpTip term="core-task" /> : null}
              </div>
              {fields.map(({ field, rows, type }) => (
                <AutoField
                  key={field}
                  id={`clarify-${field}`}
                  label={words.t(`clarify.field.${field}`)}
                  value={texts[field]}
                  onStore={(text) => void set.run({ [field]: text })}
                  maxLength={field === 'client' || field === 'name' ? 200 : CLARITY_LIMIT}
                  {...(words.has(`clarify.help.${field}`)
                    ? { help: words.text(`clarify.help.${field}`) }
                    : {})}
                  {...(rows === undefined ? {} : { rows })}
                  {...(type === undefined ? {} : { type })}
                />
              ))}
              {title === 'who' ? (
                <Choice
                  label={words.t('clarify.field.language')}
                  options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
                  value={engagement.language}
                  onChange={(language) => void set.run({ language })}
                />
              ) : null}
            </section>
          ))}
        </div>
        <OpenQuestions engagement={engagement} go={go} />
      </div>
    </main>
  );
}

/** The survey kit: every question for every group, as a form, for paper, or for a survey tool. */
import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useAction } from '../../api/actions.ts';
import { useJob } from '../../api/jobs.ts';
import { callEngine, chooseTarget, showInFolder } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { LetterText } from './letter-text.tsx';
import { LicensedMark, LicensedText } from './licensed-text.tsx';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { LANGUAGES, localText, type Language } from '../../../shared/lib/language.ts';
import { instrumentItems } from '../../../shared/domain/instrument/index.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';

const KINDS = [
  { kind: 'form', label: 'kit.save-form', Icon: FileSpreadsheet },
  { kind: 'paper', label: 'kit.save-paper', Icon: Printer },
  { kind: 'text', label: 'kit.save-text', Icon: FileText },
] as const;

/** No id of a group: ids are never empty. */
const ALL_GROUPS = '';

interface KitRequest {
  readonly kind: (typeof KINDS)[number]['kind'];
  readonly suggestedName: string;
  /** One group alone. */
  readonly only: string | undefined;
  readonly language: Language;
}

export function KitPanel({ engagement }: { readonly engagement: Engagement }) {
  const words = useWords();
  const { name, instrument } = engagement;
  const groups = engagement.groups.map(({ id, name: own }) => ({
    id,
    label: localText(own, words.language, id),
  }));
  const [language, setLanguage] = useState<Language>(engagement.language);
  const [chosen, setGroup] = useState<string>(ALL_GROUPS);
  // A group may be merged or taken away while this page is open.
  const group = groups.find(({ id }) => id === chosen) ?? null;
  const suggestedName = [name, words.t('kit.subtitle'), group?.label].filter(Boolean).join(' ');
  const write = useJob<ChosenFile>();
  const { run } = write;
  const save = useAction(
    useCallback(
      async ({ kind, suggestedName, only, language: wanted }: KitRequest) => {
        const target = await chooseTarget({ kind, suggestedName });
        if (target === null) return;
        await run(async (jobId) => {
          await callEngine('questionnaire.write', {
            file: target.token,
            jobId,
            language: wanted,
            ...(only === undefined ? {} : { group: only }),
          });
          return target;
        });
      },
      [run],
    ),
  );
  const busy = save.busy || write.state === 'running';
  return (
    <section aria-label={words.t('kit.title')}>
      <h2 className="page-title page-title-next">{words.t('kit.title')}</h2>
      <p className="page-lead">{words.t('kit.help')}</p>
      <div className="kit-groups">
        <div className="kit-choices">
          <Choice
            label={words.t('kit.for')}
            options={[{ id: ALL_GROUPS, label: words.t('kit.all-groups') }, ...groups]}
            value={group?.id ?? ALL_GROUPS}
            onChange={setGroup}
            isDisabled={busy || groups.length < 2}
          />
          <Choice
            label={words.t('kit.language')}
            options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
            value={language}
            onChange={setLanguage}
            isDisabled={busy}
          />
        </div>
        <p className="page-note">
          {groups.length === 0
            ? words.t('kit.no-groups')
            : group === null
              ? words.t('kit.all-groups-help')
              : words.t('kit.one-group-help', { group: group.label })}
        </p>
        <Lacking engagement={engagement} language={language} />
      </div>
      <div className="kit-buttons">
        {KINDS.map(({ kind, label, Icon }) => (
          <Button
            key={kind}
            look="quiet"
            isDisabled={busy || groups.length === 0}
            onPress={() => void save.run({ kind, suggestedName, only: group?.id, language })}
            icon={<Icon aria-hidden size={16} />}
          >
            {words.t(label)}
          </Button>
        ))}
        <LicensedText instrument={instrument} />
      </div>
      <LicensedMark instrument={instrument} />
      <FailureNote failure={save.failure ?? write.failure} />
      <div role="status">
        {write.value === null ? null : (
          <p className="page-note">
            {words.t('kit.written', { file: write.value.fileName })}{' '}
            <Button
              look="plain"
              onPress={() => void showInFolder(write.value?.token ?? ('' as ChosenFile['token']))}
            >
              {words.t('kit.show')}
            </Button>
          </p>
        )}
      </div>
      <LetterText
        title={words.t('letter.invitation-title')}
        help={words.t('letter.invitation-help')}
        letters={['invitation']}
        engagement={engagement}
        closesOn={engagement.rounds.findLast(({ closed }) => closed !== true)?.closesOn}
      />
    </section>
  );
}

/** What the questionnaire does not have in this language, before it is written. */
function Lacking({
  engagement: { groups, instrument },
  language,
}: {
  readonly engagement: Engagement;
  readonly language: Language;
}) {
  const words = useWords();
  const names = groups.filter(({ name }) => (name[language] ?? '').trim() === '').length;
  const questions = instrumentItems(instrument).filter(
    ({ item }) => (item.licensed_text?.[language] ?? item.text[language] ?? '').trim() === '',
  ).length;
  return (
    <>
      {names === 0 ? null : <p className="page-note">{words.t('kit.lacks-names', { count: names })}</p>}
      {questions === 0 ? null : (
        <p className="page-note">{words.t('kit.lacks-questions', { count: questions })}</p>
      )}
    </>
  );
}

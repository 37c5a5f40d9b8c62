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
import { LicensedMark, LicensedText } from './licensed-text.tsx';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { localText } from '../../../shared/lib/language.ts';
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
}

export function KitPanel({
  engagement,
}: {
  readonly engagement: Pick<Engagement, 'name' | 'instrument' | 'groups'>;
}) {
  const words = useWords();
  const { name, instrument } = engagement;
  const groups = engagement.groups.map(({ id, name: own }) => ({
    id,
    label: localText(own, words.language, id),
  }));
  const [chosen, setGroup] = useState<string>(ALL_GROUPS);
  // A group may be merged or taken away while this page is open.
  const group = groups.find(({ id }) => id === chosen) ?? null;
  const suggestedName = [name, words.t('kit.subtitle'), group?.label].filter(Boolean).join(' ');
  const write = useJob<ChosenFile>();
  const { run } = write;
  const save = useAction(
    useCallback(
      async ({ kind, suggestedName, only }: KitRequest) => {
        const target = await chooseTarget({ kind, suggestedName });
        if (target === null) return;
        await run(async (jobId) => {
          await callEngine('questionnaire.write', {
            file: target.token,
            jobId,
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
        <Choice
          label={words.t('kit.for')}
          options={[{ id: ALL_GROUPS, label: words.t('kit.all-groups') }, ...groups]}
          value={group?.id ?? ALL_GROUPS}
          onChange={setGroup}
          isDisabled={busy || groups.length < 2}
        />
        <p className="page-note">
          {group === null
            ? words.t('kit.all-groups-help')
            : words.t('kit.one-group-help', { group: group.label })}
        </p>
      </div>
      <div className="kit-buttons">
        {KINDS.map(({ kind, label, Icon }) => (
          <Button
            key={kind}
            look="quiet"
            isDisabled={busy}
            onPress={() => void save.run({ kind, suggestedName, only: group?.id })}
            icon={<Icon aria-hidden size={16} />}
          >
            {words.t(label)}
          </Button>
        ))}
        <LicensedText instrument={instrument} />
      </div>
      <LicensedMark instrument={instrument} />
      <FailureNote failure={save.failure ?? write.failure} />
      {write.value === null ? null : (
        <p className="page-note" role="status">
          {words.t('kit.written', { file: write.value.fileName })}{' '}
          <Button
            look="plain"
            onPress={() => void showInFolder(write.value?.token ?? ('' as ChosenFile['token']))}
          >
            {words.t('kit.show')}
          </Button>
        </p>
      )}
    </section>
  );
}

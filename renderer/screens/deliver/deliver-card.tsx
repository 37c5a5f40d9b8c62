/** The card of a deliverable, shared by all that are written from the page. */
import { FolderSearch } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ChosenFile } from '../../../shared/api/page.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import type { Job } from '../../api/jobs.ts';
import { showInFolder } from '../../api/window-api.ts';
import { useWish } from '../../app/wish.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { useWords } from '../../components/words.ts';

/** A file that was written, with what the card says of it. */
export interface Written {
  readonly file: ChosenFile;
  readonly at: string;
  readonly parts: number;
  /** null where several files were written. */
  readonly bytes: number | null;
}

export interface OneProps {
  readonly round: string;
  /** Beginning of the suggested file name. */
  readonly name: string;
  readonly first: Language;
}

export function LanguageChoice({
  value,
  onChange,
}: {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}) {
  const words = useWords();
  return (
    <Choice
      label={words.t('deliver.language')}
      options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface CardProps {
  /** Its command is `deliver.` and this. */
  readonly name: 'report' | 'workbook' | 'slides' | 'kit' | 'groups' | 'data';
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly job: Job<Written>;
  readonly write: () => Promise<void>;
  readonly partsKey:
    'deliver.pages' | 'deliver.sheets' | 'deliver.slide-count' | 'deliver.files' | 'deliver.rows';
  readonly children: ReactNode;
}

/** One deliverable: what it is, how it is wanted, progress while it is written, and where it lies. */
export function Card({ name, icon, title, text, action, job, write, partsKey, children }: CardProps) {
  const words = useWords();
  const start = useAction(write);
  const writeButton = useRef<HTMLButtonElement>(null);
  useWish(`deliver.${name}`, true, () => writeButton.current?.focus());
  const running = job.state === 'running';
  // While it runs the button is gone, and the focus with it: it comes back where nobody took it elsewhere.
  const ran = useRef(false);
  useEffect(() => {
    if (ran.current && !running && document.activeElement === document.body) writeButton.current?.focus();
    ran.current = running;
  }, [running]);
  const step = job.progress?.step ?? '';
  return (
    <section className="card deliver-card" aria-label={title}>
      <div className="deliver-head">
        {icon}
        <h3 className="card-title">{title}</h3>
      </div>
      <p className="deliver-text">{text}</p>
      {children}
      <div className="deliver-foot">
        {running ? (
          <Progress
            label={words.has(step) ? words.text(step) : words.t('deliver.writing')}
            fraction={job.progress?.fraction ?? null}
            onCancel={job.cancel}
          />
        ) : (
          <Button ref={writeButton} look="primary" isDisabled={start.busy} onPress={() => void start.run()}>
            {action}
          </Button>
        )}
        <FailureNote failure={start.failure ?? job.failure} />
        <WrittenLine written={job.value} partsKey={partsKey} />
      </div>
    </section>
  );
}

function WrittenLine({
  written,
  partsKey,
}: {
  readonly written: Written | null;
  readonly partsKey: CardProps['partsKey'];
}) {
  const words = useWords();
  return (
    <div role="status" className="written">
      {written === null ? null : (
        <>
          <p>
            <strong>{written.file.fileName}</strong>
            <br />
            {words.t('deliver.written', { time: words.time(written.at) })}
            {' · '}
            {words.t(partsKey, { count: written.parts })}
            {written.bytes === null
              ? null
              : ` · ${words.t('deliver.size', {
                  size: words.number(Math.max(1, Math.round(written.bytes / 1024)), 0),
                })}`}
          </p>
          <Button
            look="plain"
            onPress={() => void showInFolder(written.file.token)}
            icon={<FolderSearch aria-hidden size={14} />}
          >
            {words.t('deliver.show')}
          </Button>
        </>
      )}
    </div>
  );
}

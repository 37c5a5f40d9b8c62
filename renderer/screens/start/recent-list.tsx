/** Engagements that were open lately: whose, how far, when; one that is gone can be found or forgotten. */
import { X } from 'lucide-react';
import { useCallback } from 'react';
import type { RecentDocument } from '../../../shared/api/methods.ts';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseEngagement } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

interface RecentListProps {
  readonly list: readonly RecentDocument[] | null;
  readonly busy: boolean;
  readonly onFile: (file: ChosenFile) => void;
}

export function RecentList({ list, busy, onFile }: RecentListProps) {
  const words = useWords();
  const forget = useAction(
    useCallback(({ token }: RecentDocument) => callEngine('recent.forget', { file: token }), []),
  );
  const locate = useAction(
    useCallback(
      async ({ token }: RecentDocument) => {
        const found = await chooseEngagement();
        if (found === null) return;
        await callEngine('recent.forget', { file: token });
        onFile(found);
      },
      [onFile],
    ),
  );
  if (list === null) return null;
  if (list.length === 0)
    return (
      <div className="start-empty">
        <p>{words.t('start.recent-empty')}</p>
        <ol className="start-steps">
          <li>{words.t('start.step-1')}</li>
          <li>{words.t('start.step-2')}</li>
          <li>{words.t('start.step-3')}</li>
        </ol>
      </div>
    );
  return (
    <>
      <ul className="recent">
        {list.map((document) => (
          <li key={document.token} className={document.missing ? 'recent-gone' : undefined}>
            <Button
              look="plain"
              isDisabled={busy || document.missing}
              onPress={() => onFile({ token: document.token, fileName: document.fileName })}
            >
              <span className="recent-client">
                {document.client === '' ? document.fileName : document.client}
                {document.practice === true ? (
                  <span className="learn-mark">{words.t('learn.practice')}</span>
                ) : null}
              </span>
              <span className="recent-name">{document.name}</span>
              <span className="recent-facts">{factsOf(words, document)}</span>
            </Button>
            {document.missing ? (
              <Button
                isDisabled={busy}
                aria-label={words.t('start.locate-named', { file: document.fileName })}
                onPress={() => void locate.run(document)}
              >
                {words.t('start.locate')}
              </Button>
            ) : null}
            <Button
              look="icon"
              aria-label={words.t('start.forget', { file: document.fileName })}
              onPress={() => void forget.run(document)}
              icon={<X aria-hidden size={14} />}
            />
          </li>
        ))}
      </ul>
      <FailureNote failure={forget.failure ?? locate.failure} />
    </>
  );
}

function factsOf(words: Words, { missing, fileName, round, openedAt }: RecentDocument): string {
  const place = missing ? words.t('start.recent-missing', { file: fileName }) : fileName;
  const opened = words.t('start.recent-opened', { date: words.date(openedAt) });
  return [round === undefined ? null : roundText(words, round), opened, place]
    .filter((one) => one !== null)
    .join(' · ');
}

function roundText(
  words: Words,
  { label, responded, invited }: NonNullable<RecentDocument['round']>,
): string {
  const params = { round: label, responded };
  return invited === null
    ? words.t('start.round', params)
    : words.t('start.round-of', { ...params, invited });
}

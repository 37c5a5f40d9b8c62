/** What the document has to say while it is open: not saved, reading only, gone, changed, brought back, time to delete. */
import { CircleAlert, Info, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ElsewhereState, SavedState, SessionState } from '../../../shared/api/methods.ts';
import type { MessageKey } from '../../../shared/i18n/index.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { useEngine } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { sentenceOf } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { useDocumentCommand, type DocumentCommand } from './commands.ts';
import { dayOf, momentOf } from './texts.ts';

interface BannersProps {
  readonly session: SessionState;
  readonly saved: SavedState;
  readonly found: ElsewhereState | null;
}

export function DocumentBanners({ session, saved, found }: BannersProps) {
  const words = useWords();
  const retention = useEngine('privacy.retention', {}).data;
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const hide = (name: string) => () => setHidden((before) => [...before, name]);
  const owner = found?.owners.find(({ here }) => !here);
  const changed = found?.state === 'changed';
  return (
    <div className="banners">
      {saved.state === 'failed' ? <NotSaved saved={saved} /> : null}
      {saved.state === 'read-only' ? (
        <Banner tone="calm" actions={[['document.save-as', 'banner.read-only-save']]}>
          {words.t('banner.read-only')}
        </Banner>
      ) : null}
      {changed && saved.state !== 'failed' ? (
        <Banner tone="look" actions={[['document.decide', 'elsewhere.decide']]}>
          {words.t('elsewhere.title', { file: session.fileName ?? '' })}
        </Banner>
      ) : null}
      {found?.state === 'missing' ? (
        <Banner
          tone="look"
          actions={[
            ['document.write-again', 'banner.missing-again'],
            ['document.save-as', 'saved.save-as'],
          ]}
        >
          {words.t('banner.missing', { file: session.fileName ?? '' })}
        </Banner>
      ) : null}
      {owner === undefined || hidden.includes(owner.host) ? null : (
        <Banner tone="calm" onHide={hide(owner.host)}>
          {words.t('banner.owner', { host: owner.host, time: momentOf(words, owner.since) })}
        </Banner>
      )}
      {session.recovered === true && !hidden.includes('recovered') ? (
        <Banner tone="calm" onHide={hide('recovered')}>
          {words.t('banner.recovered')}
        </Banner>
      ) : null}
      {retention?.due === true && retention.date !== null && !hidden.includes('retention') ? (
        <Banner
          tone="look"
          actions={[['document.privacy', 'banner.retention-open']]}
          onHide={hide('retention')}
        >
          {words.t('banner.retention', { date: dayOf(words, retention.date) })}
        </Banner>
      ) : null}
    </div>
  );
}

function NotSaved({ saved }: { readonly saved: SavedState }) {
  const words = useWords();
  const failure = saved.failure === null ? null : new Failure(saved.failure.code, saved.failure.params);
  const changed = failure?.code === 'document.changed-elsewhere';
  return (
    <Banner
      tone="failure"
      actions={[
        changed ? ['document.decide', 'elsewhere.decide'] : ['engagement.save', 'saved.again'],
        ['document.save-as', 'saved.save-as'],
      ]}
    >
      <strong>{words.t('saved.failed-why')}:</strong> {failure === null ? '' : sentenceOf(words, failure)}{' '}
      {words.t('saved.kept-here')}
    </Banner>
  );
}

interface BannerProps {
  readonly tone: 'calm' | 'look' | 'failure';
  readonly actions?: readonly (readonly [DocumentCommand, MessageKey])[];
  readonly onHide?: () => void;
  readonly children: ReactNode;
}

function Banner({ tone, actions = [], onHide, children }: BannerProps) {
  const words = useWords();
  const run = useDocumentCommand();
  return (
    <div className={`banner banner-${tone}`} role={tone === 'calm' ? 'status' : 'alert'}>
      {tone === 'calm' ? <Info aria-hidden size={16} /> : <CircleAlert aria-hidden size={16} />}
      <p className="banner-text">{children}</p>
      {actions.map(([command, key]) => (
        <Button key={command} onPress={() => run(command)}>
          {words.t(key)}
        </Button>
      ))}
      {onHide === undefined ? null : (
        <Button
          look="icon"
          aria-label={words.t('action.dismiss')}
          onPress={onHide}
          icon={<X aria-hidden size={14} />}
        />
      )}
    </div>
  );
}

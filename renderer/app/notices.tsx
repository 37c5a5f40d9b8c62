/** Short messages at the window's foot that no single place owns: read out, and gone when dismissed. */
import { X } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Button } from '../components/button.tsx';
import { useWords } from '../components/words.ts';

export interface Notice {
  readonly id: number;
  readonly tone: 'calm' | 'failure';
  readonly text: string;
  /** Of messages with the same slot only the newest stands. */
  readonly slot: string | null;
  /** What can be done about it at once. */
  readonly action: NoticeAction | null;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Notices {
  readonly list: readonly Notice[];
  readonly say: (text: string, tone?: Notice['tone'], slot?: string | null, action?: NoticeAction) => void;
  readonly dismiss: (id: number) => void;
  /** Takes the message of a slot away. */
  readonly clear: (slot: string) => void;
}

const MOST = 3;

/** The messages that stand now; the newest three. */
export function useNotices(): Notices {
  const [list, setList] = useState<readonly Notice[]>([]);
  const say: Notices['say'] = useCallback((text, tone = 'calm', slot = null, action) => {
    setList((before) => {
      const id = (before.at(-1)?.id ?? 0) + 1;
      const others = before.filter(
        (notice) => notice.text !== text && (slot === null || notice.slot !== slot),
      );
      return [...others, { id, tone, text, slot, action: action ?? null }].slice(-MOST);
    });
  }, []);
  const dismiss = useCallback(
    (id: number) => setList((before) => before.filter((notice) => notice.id !== id)),
    [],
  );
  const clear = useCallback(
    (slot: string) => setList((before) => before.filter((notice) => notice.slot !== slot)),
    [],
  );
  return useMemo(() => ({ list, say, dismiss, clear }), [list, say, dismiss, clear]);
}

export function NoticeList({ notices }: { readonly notices: Notices }) {
  const words = useWords();
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.list.map((notice) => (
        <div key={notice.id} className={`notice notice-${notice.tone}`}>
          <span>{notice.text}</span>
          {notice.action === null ? null : (
            <Button
              look="plain"
              onPress={() => {
                notice.action?.run();
                notices.dismiss(notice.id);
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button
            look="icon"
            aria-label={words.t('action.dismiss')}
            onPress={() => notices.dismiss(notice.id)}
            icon={<X aria-hidden size={14} />}
          />
        </div>
      ))}
    </div>
  );
}
